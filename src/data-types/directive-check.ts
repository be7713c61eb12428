import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { directiveTarget, firstLine, type Kapitel, nodePlace, sourceOf, sourcePlace } from './chapter.js';
import { countedNames } from './counted-names.js';
import { type Directive, directives, lists, writtenForm } from './directives.js';
import { nearest } from './nearest.js';
import { checkPassage } from './passage-check.js';
import { checkReference, type KnownIds } from './references.js';

/** A directive is one that there is (ZB1402), says what it means (ZB1403) and means something that there is (ZB1203, ZB1407). */
export function checkDirective(node: Nodes, { file }: Kapitel, known: KnownIds): Diagnostic[] {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective')
    return [];
  const written = writtenForm({ name: node.name, form: node.type });
  const place = firstLine(nodePlace(file, node), written);
  const directive = directives.find(({ name, form }) => name === node.name && form === node.type);
  if (!directive) return [unknownDirective(written, place)];
  if (!directive.names) return checkPassage(node, place);
  const target = directiveTarget(node);
  if (target !== '') return checkTarget(directive.names, target, known, place);
  return [diagnostic('ZB1403', { written, example: `@example.${node.type}` }, place)];
}

function unknownDirective(written: string, place: Place): Diagnostic {
  const known = directives.map(writtenForm);
  // First the same name with other colons, then a name like it.
  const bare = (text: string) => text.replace(/^:+/, '');
  const suggestion =
    known.find((form) => bare(form) === bare(written)) ??
    known.find((form) => bare(form) === nearest(bare(written), known.map(bare)));
  const params = { written, known: known.join(', ') };
  return diagnostic('ZB1402', params, place, suggestion ? { suggestion } : {});
}

function checkTarget(
  names: NonNullable<Directive['names']>,
  target: string,
  known: KnownIds,
  place: Place,
): Diagnostic[] {
  if (names !== 'anzahl' && names !== 'liste') return checkReference(names, target, known, place);
  const figures = known('kennzahl');
  const possible = names === 'liste' ? [...lists] : [...new Set([...countedNames, ...(figures ?? [])])];
  if (possible.includes(target) || (names === 'anzahl' && !figures)) return [];
  const suggestion = nearest(target, possible);
  const params = { what: `@counted.${names}`, name: target, known: possible.join(', ') };
  return [diagnostic('ZB1407', params, place, suggestion ? { suggestion } : {})];
}

/** Block directives that the parser has left in a text: not alone on their line, or with a blank in them (ZB1413); ends of boxes without a box (ZB1414). */
export function checkLooseDirectives(node: Nodes, kapitel: Kapitel): Diagnostic[] {
  const text = sourceOf(kapitel, node);
  const start = node.position?.start.offset ?? 0;
  const names = directives.map(({ name }) => name);
  const loose = [...text.matchAll(/(?<![:\\]):{2,} ?(\p{L}+)(?: ?[{[][^}\]\n]*[}\]]?)?/gu)]
    .filter(({ 0: whole, 1: name = '' }) => /[{[]/.test(whole) || names.includes(name))
    .map(({ 0: whole, index }) =>
      diagnostic('ZB1413', { written: whole }, sourcePlace(kapitel, start + index, whole.length)),
    );
  const ends = [...text.matchAll(/^[ \t>]*(:{3,})[ \t]*$/gm)].map(({ 0: line, 1: mark = '', index }) => {
    const place = sourcePlace(kapitel, start + index + line.indexOf(mark), mark.length);
    return diagnostic('ZB1414', { problem: '@box.noBegin', fix: '@fix.noBegin' }, place);
  });
  return [...loose, ...ends];
}
