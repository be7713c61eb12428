import type { CountedName } from './counted-names.js';
import type { ProjectData } from './project.js';

const count: Record<CountedName, (data: ProjectData) => number> = {
  handlungsfelder: ({ handlungsfelder }) =>
    handlungsfelder.themenfelder.flatMap((t) => t.handlungsfelder).length,
  themenfelder: ({ handlungsfelder }) => handlungsfelder.themenfelder.length,
  rollenprofile: ({ rollenprofile }) => rollenprofile.rollenprofile.length,
  thesen: ({ thesen }) => thesen.thesen.length,
  patenschaften: ({ patenschaften }) => patenschaften.patenschaften.length,
  aufgaben: ({ aufgaben }) => aufgaben.aufgaben.length,
  mitglieder: ({ mitglieder }) => mitglieder.mitglieder.length,
  gruppen: ({ mitglieder }) => mitglieder.gruppen.length,
  stimmen: ({ stimmen }) => stimmen.stimmen.length,
  ereignisse: ({ zeitstrahl }) => zeitstrahl.ereignisse.length,
  treffen: ({ treffen }) => treffen.treffen.length,
  interviews: ({ interviews }) => interviews.length,
  fragen: ({ fragen }) => fragen.fragen.length,
};

/** The numbers that `:anzahl[…]` can name, counted from the data, plus the Kennzahlen of the project. */
export function countedValues(data: ProjectData): Map<string, number> {
  return new Map<string, number>([
    ...Object.entries(count).map(([name, of]): [string, number] => [name, of(data)]),
    ...(data.projekt.kennzahlen ?? []).map(({ id, wert }): [string, number] => [id, wert]),
  ]);
}
