import type { Aufgaben } from '../../src/data-types/aufgaben.js';
import type { Einladungen } from '../../src/data-types/einladungen.js';
import type { Fachtagungen } from '../../src/data-types/fachtagungen.js';
import type { Handlungsfelder } from '../../src/data-types/handlungsfelder.js';
import type { Mitglieder } from '../../src/data-types/mitglieder.js';
import type { Patenschaften } from '../../src/data-types/patenschaften.js';
import type { Rollenprofile } from '../../src/data-types/rollenprofile.js';
import type { Tagesablaeufe } from '../../src/data-types/tagesablaeufe.js';
import type { Thesen } from '../../src/data-types/thesen.js';
import type { Zeitstrahl } from '../../src/data-types/zeitstrahl.js';
import { drawAufgaben } from '../../src/figures/aufgaben.js';
import { drawEinladung } from '../../src/figures/einladung.js';
import { drawFachtagungen } from '../../src/figures/fachtagungen.js';
import { drawFarben } from '../../src/figures/farben.js';
import type { Figure, FigureContext } from '../../src/figures/figure.js';
import { drawHandlungsfelder } from '../../src/figures/handlungsfelder.js';
import { drawMatrix } from '../../src/figures/matrix.js';
import { drawPatenschaften } from '../../src/figures/patenschaften.js';
import { drawRollenprofile } from '../../src/figures/rollenprofile.js';
import { drawTagesablauf } from '../../src/figures/tagesablauf.js';
import { drawThesen } from '../../src/figures/thesen.js';
import { drawWortwolke } from '../../src/figures/wortwolke/draw.js';
import { drawZeitstrahl } from '../../src/figures/zeitstrahl.js';
import { projectData } from './figure-context.js';
import { cloud, themenfelder } from './wortwolke/cloud-fixture.js';

const handlungsfelder = projectData('handlungsfelder') as Handlungsfelder;
const rollenprofile = projectData('rollenprofile') as Rollenprofile;
const mitglieder = projectData('mitglieder') as Mitglieder;
const einladungen = projectData('einladungen') as Einladungen;
const tagesablaeufe = projectData('tagesablaeufe') as Tagesablaeufe;

/** Each kind of figure with the data of the project; the cloud with those of its tests. */
export const everyKind: Record<string, (context: FigureContext) => Figure> = {
  aufgaben: (context) => drawAufgaben(projectData('aufgaben') as Aufgaben, context),
  einladung: (context) => first(einladungen.einladungen.map((card) => drawEinladung(card, context))),
  fachtagungen: (context) => drawFachtagungen(projectData('fachtagungen') as Fachtagungen, context),
  farben: (context) => drawFarben({ text: context.fonts.text, auszeichnung: context.fonts.display }, context),
  handlungsfelder: (context) => drawHandlungsfelder(handlungsfelder, context),
  matrix: (context) => drawMatrix({ mitglieder, rollenprofile, handlungsfelder }, context),
  patenschaften: (context) => drawPatenschaften(projectData('patenschaften') as Patenschaften, context),
  rollenprofile: (context) => drawRollenprofile(rollenprofile, context),
  tagesablauf: (context) => first(tagesablaeufe.tagesablaeufe.map((day) => drawTagesablauf(day, context))),
  thesen: (context) => drawThesen(projectData('thesen') as Thesen, context),
  wortwolke: (context) => drawWortwolke({ cloud: cloud(30), themenfelder }, context),
  zeitstrahl: (context) => drawZeitstrahl(projectData('zeitstrahl') as Zeitstrahl, context),
};

function first([figure]: readonly Figure[]): Figure {
  if (!figure) throw new Error('the project has none');
  return figure;
}
