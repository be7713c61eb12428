import { createHash } from 'node:crypto';
import type { FontSet } from '../load/fonts.js';
import { makeAlways, type Remember } from '../load/remember.js';
import type { PageTemplate } from '../load/template.js';
import { coarserPaths } from './coarser-paths.js';
import { leanDrawings } from './lean-drawings.js';
import { shareSigns } from './shared-signs.js';
import { screenFontFaceCss } from './style.js';
import type { PartView, ReportView } from './view.js';

/** `@font-face` rules for a document that is made of `content`. */
export type FontFaces = (fonts: FontSet, content: string) => string;

/**
 * The view of a report as it is read on screens: with the template's script, whose hash lets that and no other run, and with
 * fonts that have the characters of this report alone, unless `fontFaces` says otherwise.
 */
export function screenEdition(
  told: Omit<ReportView, 'fontFaceCss'>,
  template: PageTemplate,
  fonts: FontSet,
  fontFaces: FontFaces = screenFontFaceCss,
  remember: Remember = makeAlways,
): ReportView {
  const { screenJs, page, partials, screenCss, printCss } = template;
  const content = [JSON.stringify(told), page, ...partials.values(), screenCss, printCss, screenJs].join('');
  const scriptHash = `sha256-${createHash('sha256').update(screenJs).digest('base64')}`;
  return {
    ...told,
    fontFaceCss: fontFaces(fonts, content),
    ...withLeanDrawings(
      told.parts.map((part) => withCoarserScene(part, remember)),
      told.choicesCss,
      remember,
    ),
    screen: screenJs === '' ? undefined : { script: screenJs, scriptHash },
  };
}

function withCoarserScene<Part extends PartView>(part: Part, remember: Remember): Part {
  if (!('illustrationSvg' in part) || part.illustrationSvg === undefined) return part;
  const { illustrationSvg: svg } = part;
  return { ...part, illustrationSvg: remember('coarser scene', [svg], () => coarserPaths(svg)) };
}

/** The parts with drawings that share their looks, and the rules for these after those for choices. */
function withLeanDrawings(
  parts: readonly PartView[],
  choicesCss: string,
  remember: Remember,
): Pick<ReportView, 'parts' | 'choicesCss'> {
  const documents = parts.map((part) => ('bodyHtml' in part ? part.bodyHtml : ''));
  const scenes = parts.map((part) => ('illustrationSvg' in part ? (part.illustrationSvg ?? '') : ''));
  const lean = leanDrawings([...shareSigns(documents), ...scenes], remember);
  const [bodies, pictures] = [lean.documents.slice(0, parts.length), lean.documents.slice(parts.length)];
  return {
    parts: parts.map((part, i) => ({
      ...part,
      ...('bodyHtml' in part ? { bodyHtml: bodies[i] ?? '' } : {}),
      ...('illustrationSvg' in part && part.illustrationSvg !== undefined
        ? { illustrationSvg: pictures[i] ?? '' }
        : {}),
    })) as PartView[],
    choicesCss: lean.css + choicesCss,
  };
}
