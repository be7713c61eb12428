import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import { quotesOf } from '../typography/quotes.js';
import type { Slip } from '../typography/slip.js';
import { findSlips } from '../typography/slips.js';
import { type Kapitel, sourcePlace } from './chapter.js';
import type { Schema } from './data-type.js';
import { isPassage, passageLanguage } from './language-tag.js';
import { walkSchema } from './references.js';

/** What print sets otherwise in the texts of a file that are printed (`prosa`): quotation marks, dashes, spaces. */
export function checkProse(file: YamlFile, schema: Schema, language: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkSchema(schema, file.value, [], (node, value, path) => {
    if (!node.prosa || typeof value !== 'string') return;
    for (const slip of findSlips(value, language)) {
      const written = value.slice(slip.from, slip.to);
      found.push(describe(slip, written, language, file.placeInText(path, slip.from, slip.to)));
    }
  });
  return found;
}

/** The same in the body of a chapter, paragraph by paragraph, each by the rules of its language. */
export function checkChapterProse(kapitel: Kapitel, language: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  walkPassages(kapitel.body, language, (node, own) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const { text, offset } = proseOf(node, kapitel);
    for (const slip of findSlips(text, own)) {
      const written = text.slice(slip.from, slip.to);
      const place = sourcePlace(kapitel, offset + slip.from, slip.to - slip.from);
      found.push(describe(slip, written, own, place));
    }
  });
  return found;
}

/** Visits every node with its language; passages in one that has no rules here are left out. */
function walkPassages(node: Nodes, language: string, visit: (node: Nodes, language: string) => void): void {
  const [own = language] = (isPassage(node) ? passageLanguage(node) : undefined)?.split('-') ?? [];
  if (own !== 'de' && own !== 'en') return;
  visit(node, own);
  if ('children' in node) for (const child of node.children) walkPassages(child, own, visit);
}

/** The source of a paragraph with its markup masked, so that every letter keeps its place. */
function proseOf(paragraph: Nodes, { source }: Kapitel): { text: string; offset: number } {
  const offset = paragraph.position?.start.offset ?? 0;
  const length = (paragraph.position?.end.offset ?? offset) - offset;
  let text = '';
  visitTexts(paragraph, (from, to) => {
    text += '\uFFFC'.repeat(from - offset - text.length) + source.slice(from, to);
  });
  return { text: text.padEnd(length, '\uFFFC'), offset };
}

/** What a directive names is no prose. */
function visitTexts(node: Nodes, visit: (from: number, to: number) => void): void {
  if (node.type === 'textDirective') return;
  if (node.type === 'text') visit(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  if ('children' in node) for (const child of node.children) visitTexts(child, visit);
}

const codes = {
  straightQuote: 'ZB1420',
  straightApostrophe: 'ZB1421',
  wrongQuote: 'ZB1422',
  openQuote: 'ZB1423',
  looseQuote: 'ZB1424',
  dash: 'ZB1425',
  range: 'ZB1426',
  space: 'ZB1427',
  doubleSpace: 'ZB1428',
} as const satisfies Record<Slip['kind'], Diagnostic['code']>;

function describe({ kind, instead }: Slip, written: string, language: string, place: Place): Diagnostic {
  const { open, close, singleOpen, singleClose } = quotesOf(language);
  const quotes = { pair: `${open}…${close}`, single: `${singleOpen}…${singleClose}` };
  return diagnostic(codes[kind], { written, instead, ...quotes }, place);
}
