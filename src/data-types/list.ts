import { abbildungen } from './abbildungen.js';
import { anordnungen } from './anordnungen.js';
import { aufgaben } from './aufgaben.js';
import { berichte } from './berichte.js';
import { bilder } from './bilder.js';
import { codebuch } from './codebuch.js';
import type { DataType } from './data-type.js';
import { einladungen } from './einladungen.js';
import { fachtagungen } from './fachtagungen.js';
import { fragen } from './fragen.js';
import { handlungsfelder } from './handlungsfelder.js';
import { interviews } from './interviews.js';
import { kapitel } from './kapitel.js';
import { mitglieder } from './mitglieder.js';
import { patenschaften } from './patenschaften.js';
import { projekt } from './projekt.js';
import { rollenprofile } from './rollenprofile.js';
import { stimmen } from './stimmen.js';
import { tagesablaeufe } from './tagesablaeufe.js';
import { thesen } from './thesen.js';
import { treffen } from './treffen.js';
import { wortwolken } from './wortwolken.js';
import { zeitstrahl } from './zeitstrahl.js';

/** Every kind of data file. The rest of zb knows them by `id` only through `Project`. */
export const dataTypes: readonly DataType[] = [
  projekt,
  mitglieder,
  handlungsfelder,
  rollenprofile,
  thesen,
  patenschaften,
  fachtagungen,
  aufgaben,
  zeitstrahl,
  treffen,
  stimmen,
  einladungen,
  tagesablaeufe,
  fragen,
  interviews,
  codebuch,
  wortwolken,
  anordnungen,
  bilder,
  abbildungen,
  berichte,
  kapitel,
];
