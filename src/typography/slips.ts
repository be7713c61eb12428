import { findQuoteSlips } from './quotes.js';
import type { Slip } from './slip.js';

interface Rule {
  kind: Slip['kind'];
  pattern: RegExp;
  instead(written: string): string;
}

const year = '(?:19|20)\\d\\d(?!\\d)';
const time = '\\d{1,2}[:.]\\d\\d(?!\\d)';
const counted = '(?<=(?:§|S\\.|Seiten?|Nr\\.|Abb\\.|Tab\\.|Kap\\.|Kapitel|pp?\\.|pages?) ?)\\d{1,3}(?!\\d)';
const numbers = '\\d{1,3}(?![\\d.,:])';
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

const everywhere: readonly Rule[] = [
  {
    kind: 'range',
    pattern: new RegExp(
      `(?<![\\d.:-])(?:${year}(?:\\s[-–]\\s?|[-–]\\s|-)${year}(?![-\\d])|${time}(?:\\s[-–]\\s?|[-–]\\s|-)${time}|` +
        `${counted}(?:\\s[-–]\\s?|[-–]\\s)${numbers})`,
      'g',
    ),
    instead: (written) => written.replace(/\s?[-–]\s?/, '–'),
  },
  { kind: 'dash', pattern: /(?<=\S )--?(?=[\s,;:.!?)])|(?<=[^\s-])--(?=[^\s-])/g, instead: () => '–' },
  { kind: 'doubleSpace', pattern: /(?<=\S) {2,}(?=\S)/g, instead: () => ' ' },
];

const german: readonly Rule[] = [
  // z.B., i.d.R., e.V.
  {
    kind: 'space',
    pattern: /(?<![\p{L}\p{N}.])\p{L}\.(?:(?:\p{L}|Chr)\.)+/gu,
    instead: (written) => written.replace(/\.(?=.)/g, '. '),
  },
  { kind: 'space', pattern: /§(?=\d)\d+/g, instead: (written) => written.replace('§', '§ ') },
  {
    kind: 'space',
    pattern: new RegExp(`(?<![\\d.])\\d{1,2}\\.(?:${months})`, 'g'),
    instead: (written) => written.replace('.', '. '),
  },
  {
    kind: 'space',
    pattern: /(?<!\p{L})(?:Abb|Abs|Art|Bd|Kap|Nr|S|Tab|Ziff)\.\d+/gu,
    instead: (written) => written.replace('.', '. '),
  },
  {
    kind: 'space',
    pattern: /(?<![\p{L}\d.,-])\d+(?:[.,]\d+)*(?:[ckm]m[²³]?|m²|ha|kg|%|€|Euro|Uhr|Prozent)(?![\p{L}\d-])/gu,
    instead: (written) => written.replace(/(?<=\d)(?=\D+$)/, ' '),
  },
  {
    kind: 'space',
    pattern: /(?<!\p{L})(?:Dr|Prof)\.\p{Lu}\p{L}*/gu,
    instead: (written) => written.replace('.', '. '),
  },
  {
    kind: 'space',
    pattern: /(?<!\p{L})(?:bspw|bzw|ca|einschl|etc|evtl|ggf|inkl|insb|max|mind|sog|usw|vgl|zzgl)\.\p{L}+/gu,
    instead: (written) => written.replace('.', '. '),
  },
];

const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+\/\S*/g;

// Most texts have nothing that a rule could be about.
const mayHaveStroke = / -|--|[-–] ?\d| {2}/;
const mayLackSpace = /\.[^\s.,;:!?)“]|[§\d][A-Za-zÄÖÜ\d%€]/;

/** Finds what print sets otherwise: quotation marks, dashes, spaces. Addresses are left alone. */
export function findSlips(text: string, language: string): Slip[] {
  const prose = /[@/]|www/.test(text) ? text.replace(addresses, masked) : text;
  const rules = [
    ...(mayHaveStroke.test(prose) ? everywhere : []),
    ...(language === 'de' && mayLackSpace.test(prose) ? german : []),
  ];
  const found = rules.flatMap(({ kind, pattern, instead }) =>
    Array.from(prose.matchAll(pattern), ({ 0: written, index }) => ({
      kind,
      from: index,
      to: index + written.length,
      instead: instead(written),
    })),
  );
  const apart = found.filter((slip, i) => !found.slice(0, i).some((other) => overlap(slip, other)));
  return [...findQuoteSlips(prose, language), ...apart].sort((a, b) => a.from - b.from);
}

function masked(address: string): string {
  return '\uFFFC'.repeat(address.length);
}

function overlap(one: Slip, other: Slip): boolean {
  return one.from < other.to && other.from < one.to;
}
