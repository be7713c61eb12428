import { createHash } from 'node:crypto';
import type { FontSet } from '../load/fonts.js';
import type { PageTemplate } from '../load/template.js';
import { coarserPaths } from './coarser-paths.js';
import { screenFontFaceCss } from './style.js';
import type { PartView, ReportView } from './view.js';

/**
 * The view of a report as it is read on screens: with the template's script, whose hash lets that and no other run, and with
 * fonts that have the characters of this report alone.
 */
export function screenEdition(view: ReportView, template: PageTemplate, fonts: FontSet): ReportView {
  const { screenJs, page, partials, screenCss, printCss } = template;
  const { fontFaceCss: _, ...told } = view;
  const content = [JSON.stringify(told), page, ...partials.values(), screenCss, printCss, screenJs].join('');
  const scriptHash = `sha256-${createHash('sha256').update(screenJs).digest('base64')}`;
  return {
    ...view,
    fontFaceCss: screenFontFaceCss(fonts, content),
    parts: view.parts.map(withCoarserScene),
    screen: screenJs === '' ? undefined : { script: screenJs, scriptHash },
  };
}

function withCoarserScene<Part extends PartView>(part: Part): Part {
  return 'illustrationSvg' in part && part.illustrationSvg !== undefined
    ? { ...part, illustrationSvg: coarserPaths(part.illustrationSvg) }
    : part;
}
