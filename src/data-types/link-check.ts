import type { Link } from 'mdast';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { type Kapitel, nodePlace, plainText, walkTree } from './chapter.js';

/** Texts that only mean something to those who see what stands around them; without marks, in small letters. */
const empty = new Set(
  [
    'hier, hier klicken, klicken, klick, klicken sie hier, bitte klicken, bitte hier klicken, hier lesen',
    'dort, da, diese, dieser, dieses, siehe, siehe hier, siehe dort, unter diesem link, dieser link, diesen link',
    'diesem link, zum link, link, links, verweis, webseite, website, internetseite, homepage, seite, diese seite',
    'zur seite, zur webseite, zur website, auf dieser seite, im internet, online, url, adresse',
    'mehr, mehr dazu, mehr erfahren, mehr lesen, mehr hier, mehr infos, mehr informationen, mehr zum thema',
    'weiter, weiterlesen, weitere infos, weitere informationen, info, infos, informationen, details, zurück',
    'pdf, als pdf, das pdf, pdf-datei, datei, dokument, download, herunterladen, hier herunterladen, zum download',
    'here, click, click here, click me, read here, see here, there, this, this link, this page, page, web page',
    'more, read more, learn more, find out more, more information, more info, continue, next, back, document, file',
  ].flatMap((line) => line.split(', ')),
);

/** A link tells by itself where it leads: ZB1430 to ZB1432. */
export function checkLinks(kapitel: Kapitel): Diagnostic[] {
  const links: Link[] = [];
  walkTree(kapitel.body, (node) => {
    if (node.type === 'link') links.push(node);
  });
  return [...links.flatMap((link) => checkText(link, kapitel)), ...checkAlike(links, kapitel)];
}

function checkText(link: Link, { file }: Kapitel): Diagnostic[] {
  const text = textOf(link);
  const place = nodePlace(file, link);
  if (text === '') return [diagnostic('ZB1432', { url: link.url }, place)];
  return saysNothing(text) ? [diagnostic('ZB1430', { text }, place)] : [];
}

/** Two links with one text and two targets (ZB1431): in a list of links nobody could tell them apart. */
function checkAlike(links: readonly Link[], { file }: Kapitel): Diagnostic[] {
  const first = new Map<string, Link>();
  return links.flatMap((link) => {
    const text = textOf(link);
    const before = first.get(text.toLowerCase());
    first.set(text.toLowerCase(), before ?? link);
    if (!before || before.url === link.url || text === '' || saysNothing(text)) return [];
    return [diagnostic('ZB1431', { text }, nodePlace(file, link), { related: [nodePlace(file, before)] })];
  });
}

function textOf(link: Link): string {
  return plainText(link).replace(/\s+/g, ' ').trim();
}

/** True for „hier“, „mehr …“, „PDF (2 MB)“ and for arrows. */
function saysNothing(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
  return words === '' || empty.has(words);
}
