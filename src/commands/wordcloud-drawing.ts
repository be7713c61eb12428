import type { Cloud } from '../analyse/cloud.js';
import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import { type CloudVariant, drawCloudVariants } from '../figures/wortwolke/variants.js';
import { drawProjectFigures, type Style } from './prepare.js';

/** A cloud with all its drawings. */
export interface DrawnCloud {
  cloud: Cloud;
  variants: CloudVariant[];
  /** The same as files of their own: with `outlines` letters are paths there. */
  standalone: CloudVariant[];
}

/**
 * Draws clouds in all their widths, and the figures of the project that show them, by their ids.
 * @param outlines Letters as paths wherever a drawing is a file of its own.
 */
export function drawClouds(
  project: Project,
  clouds: ReadonlyMap<string, Cloud>,
  style: Style,
  outlines: boolean,
): Staged<{ drawn: DrawnCloud[]; figures: Map<string, Figure> }> {
  const { anordnungen, handlungsfelder, abbildungen } = project.data;
  const found: Diagnostic[] = [];
  const drawn = [...clouds.values()].map((cloud): DrawnCloud => {
    const places = anordnungen.find(({ wortwolke }) => wortwolke === cloud.id);
    const data = { cloud, themenfelder: handlungsfelder.themenfelder, places };
    const context = { ...style, id: `wolke-${cloud.id}` };
    const { value, diagnostics } = drawCloudVariants(data, context);
    const place = project.placeOf('wortwolke', cloud.id);
    found.push(...diagnostics.map((d) => (d.place || !place ? d : { ...d, place })));
    const standalone = outlines ? drawCloudVariants(data, { ...context, outlines }).value : value;
    return { cloud, variants: value, standalone };
  });
  const shows = ({ wortwolke }: Abbildung) => wortwolke !== undefined && clouds.has(wortwolke);
  const shown = abbildungen.abbildungen.filter(shows);
  const { value: figures, diagnostics } = drawProjectFigures(project, shown, clouds, {
    ...style,
    outlines,
  });
  return { value: { drawn, figures }, diagnostics: [...found, ...diagnostics] };
}
