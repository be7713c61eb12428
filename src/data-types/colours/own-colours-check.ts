import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Project } from '../project.js';
import { apartness, gaps } from './apart.js';
import { contrast, neutrals } from './colour.js';
import { contrastParams } from './palette-rules.js';
import { needed } from './uses.js';

/** Colours that data files choose by themselves: of Themenfelder, and of signs in the Zeitstrahl. */
export function checkOwnColours(project: Project): Diagnostic[] {
  return [...checkThemes(project), ...checkSigns(project)];
}

const isOwn = (farbe: string) => farbe.startsWith('#');

/** An own colour carries its letter in ink or white (ZB1320) and is told from the others (ZB1322, ZB1323). */
function checkThemes({ data, placeOf }: Project): Diagnostic[] {
  const { tinte } = data.projekt.farben;
  const themes = data.handlungsfelder.themenfelder.map(({ id, farbe }) => ({
    farbe,
    hex: hexOf(farbe, data.projekt.farben),
    place: placeOf('themenfeld', id, 'farbe'),
  }));
  return themes.flatMap(({ farbe, hex, place }, i) => {
    const inks = (
      [
        ['tinte', tinte],
        ['weiss', neutrals.white],
      ] as const
    )
      .map(([text, ink]) => ({ text, ratio: contrast(hex, ink) }))
      .sort((a, b) => b.ratio - a.ratio);
    const [best] = inks;
    const unread = isOwn(farbe) && best !== undefined && best.ratio < needed.text;
    const use = { text: best?.text ?? 'weiss', ground: farbe, size: 'text' } as const;
    const advice = { name: '', colour: '', fix: '@palette.own' };
    const near = themes.slice(0, i).flatMap((other) =>
      (isOwn(farbe) || isOwn(other.farbe)) && other.hex !== hex
        ? gaps
            .filter((gap) => apartness(gap, hex, other.hex) < 1)
            .map((gap) => {
              const { code, params } = gap.describe(said(farbe), said(other.farbe), hex, other.hex);
              return diagnostic(code, { ...params, ...advice }, place);
            })
        : [],
    );
    return [
      ...(unread ? [diagnostic('ZB1320', { ...contrastParams(use, best.ratio), ...advice }, place)] : []),
      ...near,
    ];
  });
}

/** A sign in the Zeitstrahl stands on white without a rim of another colour (ZB1321). */
function checkSigns({ data, placeOf }: Project): Diagnostic[] {
  return data.zeitstrahl.arten.flatMap(({ id, name, farbe }) => {
    const ratio = contrast(hexOf(farbe, data.projekt.farben), neutrals.white);
    if (ratio >= needed.large) return [];
    const { whole, tenth } = contrastParams({ text: farbe, ground: 'weiss', size: 'large' }, ratio);
    return diagnostic(
      'ZB1321',
      { name, colour: said(farbe), whole, tenth },
      placeOf('ereignisart', id, 'farbe'),
    );
  });
}

const said = (farbe: string) => (isOwn(farbe) ? farbe : `@shade.${farbe}`);

function hexOf(farbe: string, farben: Readonly<Record<string, string>>): string {
  return farben[farbe] ?? (farbe === 'grau' ? neutrals.grey : farbe);
}
