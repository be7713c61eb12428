/** Size of a drawing: the part of its plane that is shown, and how wide and high that is. */
export interface SvgSize {
  viewBox: string;
  width: number;
  height: number;
}

/** CSS pixels in each unit. */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

/** The size that the outermost element gives, nothing if it gives none. */
export function svgSize(attributes: Readonly<Record<string, string | undefined>>): SvgSize | undefined {
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, boxWidth = 0, boxHeight = 0] = box;
  if (box.length === 4 && [x, y].every(Number.isFinite) && isLength(boxWidth) && isLength(boxHeight)) {
    return {
      viewBox: box.join(' '),
      width: width && height ? width : boxWidth,
      height: width && height ? height : boxHeight,
    };
  }
  return width && height ? { viewBox: `0 0 ${width} ${height}`, width, height } : undefined;
}

function pixels(length = ''): number | undefined {
  const [, number, unit = ''] = /^\s*\+?([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length) ?? [];
  const value = Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
  return isLength(value) ? Math.round(value * 1000) / 1000 : undefined;
}

function isLength(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}
