import type { Abbildung } from '../data-types/abbildungen.js';
import { makeAlways, type Remember } from '../load/remember.js';
import { drawAufgaben } from './aufgaben.js';
import { drawEinladung } from './einladung.js';
import { drawFachtagungen } from './fachtagungen.js';
import { drawFarben } from './farben.js';
import type { Figure, FigureContext } from './figure.js';
import type { FigureKind, FigureSource } from './figure-kind.js';
import { drawHandlungsfelder } from './handlungsfelder.js';
import { drawMatrix } from './matrix.js';
import { withNarrowForm } from './narrow.js';
import { drawPatenschaften } from './patenschaften.js';
import { rememberFigure } from './remember-figure.js';
import { drawRollenprofile } from './rollenprofile.js';
import { drawTagesablauf } from './tagesablauf.js';
import { drawThesen } from './thesen.js';
import { drawForReport } from './wortwolke/variants.js';
import { drawZeitstrahl } from './zeitstrahl.js';

/** A kind with its data type hidden: takes the sources, gives the picture, remembered from the same data. */
export interface AnyFigureKind {
  kind: Abbildung['art'];
  draw(
    source: FigureSource,
    abbildung: Abbildung,
    context: FigureContext,
    remember?: Remember,
  ): Figure | undefined;
}

/** Every kind of figure. */
export const figureKinds: readonly AnyFigureKind[] = [
  of({ kind: 'thesen', select: ({ data }) => data.thesen, draw: drawThesen }),
  of({
    kind: 'einladung',
    select: ({ data }, { einladung }) => data.einladungen.einladungen.find(({ id }) => id === einladung),
    draw: drawEinladung,
  }),
  of({
    kind: 'wortwolke',
    select: ({ data, clouds }, { wortwolke = '' }) => {
      const cloud = clouds.get(wortwolke);
      const places = data.anordnungen.find((kept) => kept.wortwolke === wortwolke);
      return cloud && { cloud, themenfelder: data.handlungsfelder.themenfelder, places };
    },
    draw: drawForReport,
  }),
  of({
    kind: 'tagesablauf',
    select: ({ data }, { tagesablauf }) =>
      data.tagesablaeufe.tagesablaeufe.find(({ id }) => id === tagesablauf),
    draw: drawTagesablauf,
  }),
  of({
    kind: 'handlungsfelder',
    select: ({ data }) => data.handlungsfelder,
    draw: drawHandlungsfelder,
  }),
  of({
    kind: 'rollenprofile',
    select: ({ data }) => data.rollenprofile,
    draw: drawRollenprofile,
  }),
  of({
    kind: 'matrix',
    select: ({ data: { mitglieder, rollenprofile, handlungsfelder } }) => ({
      mitglieder,
      rollenprofile,
      handlungsfelder,
    }),
    draw: drawMatrix,
  }),
  of({
    kind: 'patenschaften',
    select: ({ data }) => data.patenschaften,
    draw: drawPatenschaften,
  }),
  of({
    kind: 'fachtagungen',
    select: ({ data }) => data.fachtagungen,
    draw: drawFachtagungen,
  }),
  of({ kind: 'aufgaben', select: ({ data }) => data.aufgaben, draw: drawAufgaben }),
  of({ kind: 'farben', select: ({ data }) => data.projekt.schriften, draw: drawFarben }),
  of({ kind: 'zeitstrahl', select: ({ data }) => data.zeitstrahl, draw: drawZeitstrahl }),
];

function of<Data>({ kind, select, draw: drawWide }: FigureKind<Data>): AnyFigureKind {
  const draw = withNarrowForm(drawWide);
  return {
    kind,
    draw(source, abbildung, context, remember = makeAlways) {
      const data = select(source, abbildung);
      if (data === undefined) return undefined;
      return rememberFigure(remember, kind, data, context, () => draw(data, context));
    },
  };
}
