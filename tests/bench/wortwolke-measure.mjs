// What is measured on a finished cloud, apart from any code of the layouts. Words are
// { lines, x (middle), y (first baseline), em, leading } in one unit of length.

/** Boxes of the ink of all lines. `boxOf(line)` gives them at 1 em from the start of the line. */
export function boxesOf(placed, boxOf) {
  return placed.flatMap(({ lines, x, y, em, leading = 0 }) =>
    lines.map((line, i) => {
      const { left, right, top, bottom, advance } = boxOf(line);
      const start = x - (advance * em) / 2;
      const base = y + i * leading;
      return {
        left: start + left * em,
        right: start + right * em,
        top: base + top * em,
        bottom: base + bottom * em,
      };
    }),
  );
}

const areaOf = ({ left, right, top, bottom }) => (right - left) * (bottom - top);

/** Sum of the boxes as a share of their convex hull. */
export function density(boxes) {
  const corners = boxes.flatMap(({ left, right, top, bottom }) => [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ]);
  return boxes.reduce((sum, box) => sum + areaOf(box), 0) / hullArea(corners);
}

/** Area of the convex hull (Andrew's monotone chain). */
function hullArea(points) {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => {
    const chain = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(sorted), ...half(sorted.toReversed())];
  return (
    Math.abs(
      hull.reduce((sum, [x, y], i) => {
        const [nx, ny] = hull[(i + 1) % hull.length];
        return sum + x * ny - nx * y;
      }, 0),
    ) / 2
  );
}

/** The box of the ink of a line at 1 em, and its advance. */
export function measureLine(font, line) {
  let [left, right, top, bottom] = [9e9, -9e9, 9e9, -9e9];
  for (const [x1, y1, x2, y2] of edgesOf(font.outline(line))) {
    left = Math.min(left, x1, x2);
    right = Math.max(right, x1, x2);
    top = Math.min(top, y1, y2);
    bottom = Math.max(bottom, y1, y2);
  }
  return { left, right, top, bottom, advance: font.advance(line) };
}

/** Straight edges of an outline, curves in eight chords. */
function edgesOf(outline) {
  const edges = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX, toY) => {
    edges.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const { command, points } of outline) {
    if (command === 'M') [x, y, startX, startY] = [points[0], points[1], points[0], points[1]];
    else if (command === 'L') lineTo(points[0], points[1]);
    else if (command === 'Z') lineTo(startX, startY);
    else {
      const corners = [[x, y]];
      for (let i = 0; i < points.length; i += 2) corners.push([points[i], points[i + 1]]);
      for (let step = 1; step <= 8; step++) lineTo(...onCurve(corners, step / 8));
    }
  }
  return edges;
}

function onCurve(corners, t) {
  let points = corners;
  while (points.length > 1) {
    points = points
      .slice(1)
      .map(([x, y], i) => [points[i][0] + (x - points[i][0]) * t, points[i][1] + (y - points[i][1]) * t]);
  }
  return points[0];
}

/**
 * Fills all letters (nonzero winding) on samples `step` apart. Gives how many pairs of words share a
 * sample, how many samples lie outside the area, and the narrowest gap between two words on one row in
 * em of the larger.
 */
export function inspect(placed, font, { width, height }, step) {
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const seen = { columns, rows, owner: new Uint16Array(columns * rows), pairs: new Set(), outside: 0 };
  const known = new Map();
  placed.forEach(({ lines, x, y, em, leading = 0 }, index) => {
    lines.forEach((line, i) => {
      if (!known.has(line)) {
        known.set(line, { edges: edgesOf(font.outline(line)), advance: font.advance(line) });
      }
      const { edges, advance } = known.get(line);
      const left = x - (advance * em) / 2;
      const base = y + i * leading;
      const onSamples = edges.map((edge) =>
        edge.map((v, k) => (v * em + (k % 2 === 0 ? left : base)) / step),
      );
      fill(seen, onSamples, index + 1);
    });
  });
  const { owner, pairs, outside } = seen;
  return { overlaps: pairs.size, outside, gap: narrowest(owner, columns, placed, step) };
}

function fill(seen, edges, word) {
  const crossings = new Map();
  for (const [ax, ay, bx, by] of edges) {
    const turn = ay < by ? 1 : -1;
    const bottom = Math.max(ay, by);
    for (let row = Math.ceil(Math.min(ay, by) - 0.5); row + 0.5 < bottom; row++) {
      const at = ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax);
      if (!crossings.has(row)) crossings.set(row, []);
      crossings.get(row).push([at, turn]);
    }
  }
  for (const [row, list] of crossings) {
    list.sort((a, b) => a[0] - b[0]);
    let winding = 0;
    list.slice(0, -1).forEach(([at, turn], k) => {
      winding += turn;
      if (winding !== 0) mark(seen, row, at, list[k + 1][0], word);
    });
  }
}

function mark(seen, row, from, to, word) {
  const { columns, rows, owner, pairs } = seen;
  for (let column = Math.ceil(from - 0.5); column + 0.5 < to; column++) {
    if (row < 0 || row >= rows || column < 0 || column >= columns) {
      seen.outside++;
      continue;
    }
    const cell = row * columns + column;
    if (owner[cell] !== 0 && owner[cell] !== word) pairs.add(`${owner[cell]} ${word}`);
    owner[cell] = word;
  }
}

function narrowest(owner, columns, placed, step) {
  let least = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let i = 0; i < owner.length; i++) {
    if (i % columns === 0) last = -1;
    if (owner[i] === 0) continue;
    if (last >= 0 && owner[last] !== owner[i]) {
      const em = Math.max(placed[owner[last] - 1].em, placed[owner[i] - 1].em);
      least = Math.min(least, ((i - last - 1) * step) / em);
    }
    last = i;
  }
  return least;
}

/** How far words moved that are in both layouts: median in % of the diagonal, and % of words moved by more than 5 %. */
export function moves(before, after, diagonal) {
  const at = new Map(before.map((word) => [word.text, word]));
  const distances = after
    .filter(({ text }) => at.has(text))
    .map(({ text, x, y }) => Math.hypot(x - at.get(text).x, y - at.get(text).y) / diagonal)
    .sort((a, b) => a - b);
  return {
    median: 100 * distances[distances.length >> 1],
    far: (100 * distances.filter((d) => d > 0.05).length) / distances.length,
    most: 100 * distances.at(-1),
  };
}
