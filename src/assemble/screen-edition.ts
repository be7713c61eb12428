import { createHash } from 'node:crypto';
import type { FontSet } from '../load/fonts.js';
import { makeAlways, type Remember } from '../load/remember.js';
import type { PageTemplate } from '../load/template.js';
import { coarserPaths } from './coarser-paths.js';
import { screenFontFaceCss } from './style.js';
import type { PartView, ReportView } from './view.js';

/** `@font-face` rules for a document that is made of `content`. */
export type FontFaces = (fonts: FontSet, content: string) => string;

/**
 * The view of a report as it is read on screens: with the template's script, whose hash lets that and no other run, and with
 * fonts that have the characters of this report alone, unless `fontFaces` says otherwise.
 */
export function screenEdition(
  view: ReportView,
  template: PageTemplate,
  fonts: FontSet,
  fontFaces: FontFaces = screenFontFaceCss,
  remember: Remember = makeAlways,
): ReportView {
  const { screenJs, page, partials, screenCss, printCss } = template;
  const { fontFaceCss: _, ...told } = view;
  const content = [JSON.stringify(told), page, ...partials.values(), screenCss, printCss, screenJs].join('');
  const scriptHash = `sha256-${createHash('sha256').update(screenJs).digest('base64')}`;
  return {
    ...view,
    fontFaceCss: fontFaces(fonts, content),
    parts: view.parts.map((part) => withCoarserScene(part, remember)),
    screen: screenJs === '' ? undefined : { script: screenJs, scriptHash },
  };
}

function withCoarserScene<Part extends PartView>(part: Part, remember: Remember): Part {
  if (!('illustrationSvg' in part) || part.illustrationSvg === undefined) return part;
  const { illustrationSvg: svg } = part;
  return { ...part, illustrationSvg: remember('coarser scene', [svg], () => coarserPaths(svg)) };
}
