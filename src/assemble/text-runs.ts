import { endOfElement, scanTags, voidElements } from './html-tags.js';

/** The text between two boundaries of blocks, as a reader sees it: one paragraph, whatever inline markup is in it. */
export interface TextRun {
  /** Where its pieces stand in the document. */
  pieces: { from: number; to: number }[];
  /** The base of the nearest `lang`: `de` for `de-AT`. */
  language: string;
  /** Running text, that may be hyphenated. */
  flows: boolean;
  /** Nothing of its block follows. */
  endsBlock: boolean;
}

const words = (list: string) => new Set(list.split(' '));

const blocks = words(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 head header hr html li main nav ol p section summary table tbody td tfoot th thead tr ul',
);
/** Signs of their own: what stands before them is not one word with them. */
const signs = words('sub sup button img input select');
const flowing = words('blockquote caption dd dt figcaption li p summary td th');
/** Titles, covers and lists of contents keep their words whole. */
const display = words('button footer h1 h2 h3 h4 h5 h6 header nav');
const noProse = words(
  'code iframe kbd math noscript object pre samp script style svg template textarea title',
);

interface Open {
  name: string;
  language: string;
  flows: boolean;
  /** Display type: nothing in it flows. */
  barred: boolean;
  /** Its text is a run of its own. */
  apart: boolean;
}

/** The runs of text in an HTML document. What is not prose (styles, drawings, code, the title) is passed over. */
export function textRuns(html: string): TextRun[] {
  const runs: TextRun[] = [];
  const open: Open[] = [{ name: '', language: '', flows: false, barred: false, apart: true }];
  const top = () => open.at(-1) as Open;
  let pieces: TextRun['pieces'] = [];
  const finish = (name: string) => {
    const { language, flows } = top();
    if (pieces.length > 0) runs.push({ pieces, language, flows, endsBlock: blocks.has(name) });
    pieces = [];
  };
  // Between two blocks stands nothing but line ends.
  const add = (from: number, to: number) => {
    if (pieces.length > 0 || to - from > 2 || html.slice(from, to).trim() !== '') pieces.push({ from, to });
  };
  const close = (name: string) => {
    const index = open.findLastIndex((element) => element.name === name);
    if (index < 1) return;
    if (open.slice(index).some(({ apart }) => apart)) finish(name);
    open.length = index;
  };
  const enter = (name: string, attributes: string) => {
    const element = elementIn(top(), name, attributes);
    if (element.apart) finish(name);
    if (!voidElements.has(name)) open.push(element);
  };

  let at = 0;
  scanTags(html, ({ from, to, isEnd, name, attributes }) => {
    if (from > at) add(at, from);
    at = to;
    if (isEnd) close(name);
    else if (noProse.has(name)) {
      finish(name);
      at = endOfElement(html, name, to);
    } else if (name !== '') enter(name, attributes);
    return at;
  });
  if (html.length > at) add(at, html.length);
  finish('body');
  return runs;
}

function elementIn(parent: Open, name: string, attributes: string): Open {
  const language = (attributes.includes('lang') && languageIn(attributes)) || parent.language;
  const isWhole = attributes.includes('data-hyphens') && /\sdata-hyphens\s*=\s*["']?none\b/.test(attributes);
  const barred = parent.barred || display.has(name) || isWhole;
  const flows = !barred && (parent.flows || flowing.has(name));
  const isNote = attributes.includes('doc-footnote');
  const differs = language !== parent.language || flows !== parent.flows;
  return { name, language, barred, flows, apart: blocks.has(name) || signs.has(name) || isNote || differs };
}

function languageIn(attributes: string): string | undefined {
  return /\slang\s*=\s*["']?([a-z]+)/i.exec(attributes)?.[1]?.toLowerCase();
}
