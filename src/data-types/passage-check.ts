import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { plainText } from './chapter.js';
import { isLanguageTag, isPassage, nearestLanguageTag, passageLanguage } from './language-tag.js';

/** A passage in another language says which one, by a tag that there can be, and has a text (ZB1435). */
export function checkPassage(node: Nodes, place: Place): Diagnostic[] {
  if (!isPassage(node)) return [];
  const language = passageLanguage(node);
  if (language === undefined) return [diagnostic('ZB1435', { problem: '@tag.missing' }, place)];
  if (!isLanguageTag(language)) return [wrongTag(language, place)];
  const isEmpty = 'children' in node && node.children.length === 0;
  const isBlank = node.type === 'textDirective' && plainText(node).trim() === '';
  return isEmpty || isBlank ? [diagnostic('ZB1435', { problem: '@tag.noText' }, place)] : [];
}

function wrongTag(value: string, place: Place): Diagnostic {
  const suggestion = nearestLanguageTag(value);
  return diagnostic('ZB1435', { problem: '@tag.wrong', value }, place, suggestion ? { suggestion } : {});
}
