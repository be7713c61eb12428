import fc from 'fast-check';

/** One thing that is done to a file of a project; numbers are shares of what there is, from 0 to 1. */
export type Mutation =
  | { kind: 'deleteLine' | 'duplicateLine' | 'indent' | 'outdent'; at: number }
  | { kind: 'swapLines'; at: number; with: number }
  | { kind: 'retype'; at: number; value: string }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'splice'; at: number; text: string }
  | { kind: 'bytes'; at: number; bytes: Uint8Array }
  | { kind: 'word'; at: number; from: number }
  | { kind: 'empty' }
  | { kind: 'deleteFile' };

const share = fc.double({ min: 0, max: 1, noNaN: true });

const values = [
  '',
  'no',
  'ja',
  '08',
  '1.5',
  '-1',
  'true',
  '[]',
  '{}',
  '[a, b]',
  '{a: b}',
  '~',
  '"',
  "'",
  '2031-02-30',
  '5.3.2031',
  '#fff',
  '*x',
  '&x y',
  '!x',
  '|',
  '>-',
  '@x',
  '99999999999999999999',
  '„Wort: so“',
];

const snippets = [
  '\t',
  ': ',
  '- ',
  '#',
  '"',
  '„',
  '::abbildung{#x}',
  ':::',
  '[^x]',
  '<b>',
  '](#x)',
  '---\n',
  '\n\n',
  '\u00A0',
  '\u200B',
  '\u0000',
  '\uFEFF',
  '\r',
  '\u2028',
  '🏠',
  'مكتب',
  'ÄÖÜ',
  '{',
  '}',
  '[',
  ']',
  '|',
  '\\',
  '  ',
  ' - ',
];

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('deleteLine', 'duplicateLine', 'indent', 'outdent'), at: share }),
  fc.record({ kind: fc.constant('swapLines'), at: share, with: share }),
  fc.record({ kind: fc.constant('retype'), at: share, value: fc.constantFrom(...values) }),
  fc.record({ kind: fc.constant('cut'), at: share, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('splice'),
    at: share,
    text: fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  fc.record({ kind: fc.constant('bytes'), at: share, bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('word'), at: share, from: share }),
  fc.record({ kind: fc.constantFrom('empty', 'deleteFile') }),
) as fc.Arbitrary<Mutation>;

/** The bytes of a file after a mutation; undefined if it is to be deleted. */
export function mutate(bytes: Buffer, mutation: Mutation): Buffer | undefined {
  if (mutation.kind === 'deleteFile') return undefined;
  if (mutation.kind === 'empty') return Buffer.alloc(0);
  if (mutation.kind === 'bytes') {
    const at = Math.floor(mutation.at * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), mutation.bytes, bytes.subarray(at)]);
  }
  return Buffer.from(mutateText(bytes.toString('utf8'), mutation), 'utf8');
}

function mutateText(
  text: string,
  mutation: Exclude<Mutation, { kind: 'deleteFile' | 'empty' | 'bytes' }>,
): string {
  const at = Math.floor(mutation.at * text.length);
  if (mutation.kind === 'cut') return text.slice(0, at) + text.slice(at + mutation.length);
  if (mutation.kind === 'splice') return text.slice(0, at) + mutation.text + text.slice(at);
  if (mutation.kind === 'word') return exchangeWord(text, mutation.at, mutation.from);
  const lines = text.split('\n');
  const pick = (share: number) => Math.min(lines.length - 1, Math.floor(share * lines.length));
  const i = pick(mutation.at);
  const line = lines[i] ?? '';
  if (mutation.kind === 'deleteLine') lines.splice(i, 1);
  if (mutation.kind === 'duplicateLine') lines.splice(i, 0, line);
  if (mutation.kind === 'indent') lines[i] = `  ${line}`;
  if (mutation.kind === 'outdent') lines[i] = line.replace(/^ {1,2}/, '');
  if (mutation.kind === 'retype') lines[i] = line.replace(/(?<=: ).*/, mutation.value);
  if (mutation.kind === 'swapLines') {
    const j = pick(mutation.with);
    lines[i] = lines[j] ?? '';
    lines[j] = line;
  }
  return lines.join('\n');
}

/** One word in the place of another. */
function exchangeWord(text: string, at: number, from: number): string {
  const words = [...text.matchAll(/[\p{L}\d-]+/gu)];
  const [to, source] = [at, from].map((share) => words[Math.floor(share * words.length)]);
  if (!to || !source) return text;
  return text.slice(0, to.index) + source[0] + text.slice(to.index + to[0].length);
}
