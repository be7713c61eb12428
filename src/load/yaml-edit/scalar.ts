import { isScalar, isSeq, parseDocument } from 'yaml';

/** How texts of a list are written. */
export type Quoting = 'plain' | 'double' | 'single';

// Read as yes or no, a number or a date by YAML 1.1, or by people who wonder about it.
const noText = /^(?:y|n|yes|no|on|off|ja|nein|true|false|null|~|[\d.,:_-]+)$/i;
// A sign that means something to YAML at some place; whoever adds the next word need not know at which.
const sign = /[*&!|>%@`#?{}[\],:'"\\]|^[-=<.+]|^\s|\s$/;

/** A text as YAML, in a list in brackets (`flow`) or elsewhere: quoted where it has to be or where its list is. */
export function scalarText(value: string, quoting: Quoting = 'plain'): string {
  if (quoting === 'single' && !/[\n\\]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (quoting === 'plain' && isPlain(value)) return value;
  return JSON.stringify(value);
}

function isPlain(value: string): boolean {
  if (noText.test(value) || sign.test(value)) return false;
  const { contents, errors, warnings } = parseDocument(`[${value}]`, { prettyErrors: false });
  const [item, ...more] = isSeq(contents) ? contents.items : [];
  return errors.length + warnings.length + more.length === 0 && isScalar(item) && item.value === value;
}

/** How the texts of a list are quoted, if all are alike; plain for an empty one. */
export function quotingOf(items: readonly unknown[]): Quoting {
  const types = new Set(items.map((item) => (isScalar(item) ? item.type : undefined)));
  const [type] = types;
  if (types.size !== 1) return 'plain';
  return type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}
