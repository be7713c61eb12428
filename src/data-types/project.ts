import type { Place } from '../diagnostics/diagnostic.js';
import type { TemplateReader } from '../load/template.js';
import type { Path } from '../load/yaml.js';
import type { Abbildungen } from './abbildungen.js';
import type { Anordnung } from './anordnungen.js';
import type { Aufgaben } from './aufgaben.js';
import type { Bericht } from './berichte.js';
import type { Bilder } from './bilder.js';
import type { Kapitel } from './chapter.js';
import type { Codebuch } from './codebuch.js';
import type { IdKind } from './data-type.js';
import type { Einladungen } from './einladungen.js';
import type { Fachtagungen } from './fachtagungen.js';
import type { Fragen } from './fragen.js';
import type { Handlungsfelder } from './handlungsfelder.js';
import type { Interview } from './interviews.js';
import type { Mitglieder } from './mitglieder.js';
import type { Patenschaften } from './patenschaften.js';
import type { Projekt } from './projekt.js';
import type { Rollenprofile } from './rollenprofile.js';
import type { Stimmen } from './stimmen.js';
import type { Tagesablaeufe } from './tagesablaeufe.js';
import type { Thesen } from './thesen.js';
import type { TreffenListe } from './treffen.js';
import type { Wortwolken } from './wortwolken.js';
import type { Zeitstrahl } from './zeitstrahl.js';

/** The data of a project, checked: every id leads somewhere. One key a data type. */
export interface ProjectData {
  projekt: Projekt;
  mitglieder: Mitglieder;
  handlungsfelder: Handlungsfelder;
  rollenprofile: Rollenprofile;
  thesen: Thesen;
  patenschaften: Patenschaften;
  fachtagungen: Fachtagungen;
  aufgaben: Aufgaben;
  zeitstrahl: Zeitstrahl;
  treffen: TreffenListe;
  stimmen: Stimmen;
  einladungen: Einladungen;
  tagesablaeufe: Tagesablaeufe;
  fragen: Fragen;
  interviews: Interview[];
  codebuch: Codebuch;
  wortwolken: Wortwolken;
  anordnungen: Anordnung[];
  bilder: Bilder;
  abbildungen: Abbildungen;
  berichte: Bericht[];
  kapitel: Kapitel[];
}

/** A project folder, read and checked. */
export interface Project {
  root: string;
  data: ProjectData;
  /** The template of a name as it was when the project was checked. */
  templateOf: TemplateReader;
  /** Where an id is given, or a key of the entry that it belongs to. */
  placeOf(kind: IdKind, id: string, key?: string): Place | undefined;
  /** Where a value of projekt.yaml stands. */
  settingPlace(path: Path): Place | undefined;
  /** Where a text stands in the data that is printed; none if it stands nowhere or in several places. */
  textPlace(text: string): Place | undefined;
}
