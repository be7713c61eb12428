import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Cloud } from '../analyse/cloud.js';
import { compileTemplate } from '../assemble/render.js';
import { type FontAddress, fontFaceRules, tokensCss } from '../assemble/style.js';
import { typeset } from '../assemble/typeset.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { FigureContext } from '../figures/figure.js';
import type { CloudVariant } from '../figures/wortwolke/variants.js';
import type { Cut, FontSet } from '../load/fonts.js';
import { type PageTemplate, readPageTemplate } from '../load/template.js';
import { darkRules, drawingForPage } from './cloud-drawing.js';
import { hintScript } from './cloud-hints.js';
import { type CloudFact, type CloudRow, type CloudSource, cloudFacts, cloudRows } from './cloud-table.js';
import { type CloudWords, cloudWordsIn, type PageWords } from './cloud-words.js';

/** The name of the template, in the project or with zb. */
export const cloudTemplate = 'wortwolke';

/** What the template gets. Strings in `Css`, `svg` and `script…` are markup made by zb, everything else is text. */
export interface CloudPageView {
  language: string;
  title: string;
  project: { name: string; publisher: string };
  /** That the answers are invented, if they are. */
  note: string;
  caption: string;
  fontFaceCss: string;
  tokensCss: string;
  darkCss: string;
  script: string;
  /** For the page's policy: this script and no other may run. */
  scriptHash: string;
  variants: { name: CloudVariant['name']; svg: string }[];
  table: CloudWords['columns'];
  rows: (Omit<CloudRow, 'share'> & { share: string })[];
  questions: string[];
  facts: CloudFact[];
  /** Files beside the page, by their names. */
  files: { name: string; label: string }[];
  words: PageWords;
}

/** The cuts that the template uses; what is drawn uses some of them. */
const cuts: Cut[] = ([400, 500, 600, 700] as const).map((weight) => ({
  family: 'display',
  weight,
  style: 'normal',
}));

/** Ground of the page in the dark; the template has the same. */
const darkGround = '#14171F';

/**
 * The page of a cloud: one HTML file that asks for nothing, with the cloud in all its widths, its table and how it was
 * counted. A template that is missing a part or broken is ZB3008.
 * @param root The project: its own template goes before the one that comes with zb.
 * @param addressOf Where the fonts are, for a page that need not have them inside.
 */
export function cloudPage(
  cloud: Cloud,
  variants: readonly CloudVariant[],
  source: CloudSource,
  { fonts, palette }: Pick<FigureContext, 'fonts' | 'palette'>,
  root: string,
  addressOf?: FontAddress,
): Staged<string | undefined> {
  const { value: template, diagnostics } = openTemplate(root);
  if (!template) return { value: undefined, diagnostics };
  const view = viewOf(cloud, variants, source);
  const looks = {
    fontFaceCss: fontFaceCss(fonts, JSON.stringify(view), addressOf),
    tokensCss: tokensCss(palette, fonts),
    darkCss: darkRules(
      variants.map(({ figure }) => figure.svg),
      darkGround,
    ),
  };
  const { value: html, diagnostics: broken } = compileTemplate<CloudPageView>(template)({
    ...view,
    ...looks,
  });
  return { value: html && typeset(html, { whole: [] }), diagnostics: broken };
}

function openTemplate(root: string): Staged<PageTemplate | undefined> {
  try {
    return { value: readPageTemplate(root, cloudTemplate), diagnostics: [] };
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    if (path === undefined) throw error;
    const params = { template: cloudTemplate, reason: '@template.missing', part: basename(path) };
    return { value: undefined, diagnostics: [diagnostic('ZB3008', params)] };
  }
}

function viewOf(
  cloud: Cloud,
  variants: readonly CloudVariant[],
  source: CloudSource,
): Omit<CloudPageView, 'fontFaceCss' | 'tokensCss' | 'darkCss'> {
  const { sprache, name, herausgeber } = source.projekt;
  const words = cloudWordsIn(sprache);
  const rows = cloudRows(cloud, source);
  const facts = cloudFacts(cloud, source);
  const hints = rows.map(({ hint }) => hint);
  const told = (id: CloudFact['id']) =>
    facts.filter((fact) => fact.id === id).map(({ value }) => String(value));
  return {
    language: sprache,
    title: cloud.title,
    project: { name, publisher: herausgeber.name },
    note: told('note').join(' '),
    caption: [...told('threshold'), ...told('counting'), ...told('sizing')].join(' '),
    script: hintScript,
    scriptHash: `sha256-${createHash('sha256').update(hintScript).digest('base64')}`,
    variants: variants.map((variant) => ({ name: variant.name, svg: drawingForPage(variant.figure, hints) })),
    table: words.columns,
    rows: rows.map((row) => ({ ...row, share: percent(row.share, sprache) })),
    questions: told('question'),
    facts: facts.filter(({ id }) => id !== 'title' && id !== 'question' && id !== 'note'),
    files: (['csv', 'xlsx', 'svg', 'png'] as const).map((kind) => ({
      name: `${cloud.id}.${kind}`,
      label: words.page.fileNames[kind],
    })),
    words: words.page,
  };
}

function fontFaceCss(fonts: FontSet, content: string, addressOf?: FontAddress): string {
  return fontFaceRules(
    cuts.map(({ family, weight, style }) => fonts.get(family, weight, style)),
    content,
    addressOf,
  );
}

function percent(share: number, language: string): string {
  const whole = Math.round(share * 100);
  return language === 'en' ? `${whole}%` : `${whole}\u00A0%`;
}
