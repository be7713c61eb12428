/** A command of an SVG path with the numbers of one repetition. */
export interface PathCommand {
  /** M, L, H, V, C, S, Q, T, A or Z. */
  name: string;
  isRelative: boolean;
  numbers: number[];
}

/** How many numbers a command of an SVG path takes (SVG 2, section 9.3). */
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * The commands of a path up to the first mistake, where a browser stops too; `isWhole` if there is none and the
 * path begins with a move. Further pairs behind an M are lines.
 */
export function readPathCommands(path: string): { commands: PathCommand[]; isWhole: boolean } {
  const commands: PathCommand[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const name = letter.toUpperCase();
    const count = counts[name];
    if (count === undefined) return { commands, isWhole: false };
    const { numbers, isClean } = readNumbers(rest, name === 'A');
    const isRelative = letter !== name;
    if (count === 0) commands.push({ name, isRelative, numbers: [] });
    for (let i = 0; count > 0 && i + count <= numbers.length; i += count) {
      const line = name === 'M' && i > 0 ? 'L' : name;
      commands.push({ name: line, isRelative, numbers: numbers.slice(i, i + count) });
    }
    if (!isClean || !isFull(numbers.length, count)) return { commands, isWhole: false };
  }
  return { commands, isWhole: commands[0]?.name === 'M' && /^\s*M/i.test(path) };
}

/** Whether that many numbers are one repetition or more of a command. */
function isFull(numbers: number, count: number): boolean {
  return count === 0 ? numbers === 0 : numbers > 0 && numbers % count === 0;
}

/** Numbers, which need nothing between them where the next can't be mistaken; the flags of an arc are single digits. */
function readNumbers(text: string, isArc: boolean): { numbers: number[]; isClean: boolean } {
  const number = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  const numbers: number[] = [];
  let at = 0;
  for (;;) {
    const pattern = isArc && [3, 4].includes(numbers.length % 7) ? flag : number;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) break;
    numbers.push(Number(found[1]));
    at = pattern.lastIndex;
  }
  return { numbers, isClean: /^[\s,]*$/.test(text.slice(at)) && numbers.every(Number.isFinite) };
}
