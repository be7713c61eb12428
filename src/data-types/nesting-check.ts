import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type Kapitel, nodePlace } from './chapter.js';

/** What can hold something else. */
type Holder = 'kasten' | 'kastentitel' | 'liste' | 'zitat' | 'ueberschrift' | 'verweis';

/** What can't stand in which holder, since it is set beside the text or would break what holds it. */
const forbidden: Record<string, readonly Holder[]> = {
  abbildung: ['kasten', 'liste', 'zitat'],
  bild: ['liste', 'zitat'],
  stimme: ['kasten', 'liste', 'zitat'],
  treffen: ['kasten', 'liste', 'zitat'],
  methode: ['kasten', 'liste', 'zitat'],
  kasten: ['kasten', 'liste', 'zitat'],
  tabelle: ['liste', 'zitat'],
  ueberschrift: ['liste', 'zitat'],
  fussnote: ['ueberschrift', 'kastentitel', 'verweis'],
  verweis: ['verweis'],
};

const names: Partial<Record<Nodes['type'], string>> = {
  table: 'tabelle',
  heading: 'ueberschrift',
  footnoteReference: 'fussnote',
  link: 'verweis',
  listItem: 'liste',
  blockquote: 'zitat',
};

const directiveNames: Record<string, string> = { infokasten: 'kasten', abb: 'verweis', kapitel: 'verweis' };

/** Things stand only in what can hold them (ZB1437). */
export function checkNesting({ body, file }: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (node: Nodes, holders: readonly string[]): void => {
    const name = nameOf(node);
    const holder = (forbidden[name] ?? []).find((one) => holders.includes(one));
    if (holder) found.push(misplaced(node, name, holder, file));
    if (!('children' in node)) return;
    for (const child of node.children) walk(child, name === '' ? holders : [...holders, name]);
  };
  walk(body, []);
  return found;
}

function nameOf(node: Nodes): string {
  if ('name' in node) return directiveNames[node.name] ?? node.name;
  if (node.type === 'paragraph' && node.data?.directiveLabel === true) return 'kastentitel';
  return names[node.type] ?? '';
}

function misplaced(node: Nodes, name: string, holder: Holder, file: string): Diagnostic {
  const fix = name === 'fussnote' ? '@fix.noteOut' : name === 'verweis' ? '@fix.linkOut' : '@fix.blockOut';
  const params = { what: `@nested.${name}`, where: `@holder.${holder}`, fix };
  return diagnostic('ZB1437', params, nodePlace(file, node));
}
