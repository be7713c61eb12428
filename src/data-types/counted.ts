import type { ProjectData } from './project.js';

/** The numbers that `:anzahl[…]` can name, counted from the data, plus the Kennzahlen of the project. */
export function countedValues(data: ProjectData): Map<string, number> {
  const handlungsfelder = data.handlungsfelder.themenfelder.flatMap((t) => t.handlungsfelder);
  return new Map<string, number>([
    ['handlungsfelder', handlungsfelder.length],
    ['themenfelder', data.handlungsfelder.themenfelder.length],
    ['rollenprofile', data.rollenprofile.rollenprofile.length],
    ['thesen', data.thesen.thesen.length],
    ['patenschaften', data.patenschaften.patenschaften.length],
    ['aufgaben', data.aufgaben.aufgaben.length],
    ['mitglieder', data.mitglieder.mitglieder.length],
    ['gruppen', data.mitglieder.gruppen.length],
    ['stimmen', data.stimmen.stimmen.length],
    ['ereignisse', data.zeitstrahl.ereignisse.length],
    ['treffen', data.treffen.treffen.length],
    ['interviews', data.interviews.length],
    ['fragen', data.fragen.fragen.length],
    ...(data.projekt.kennzahlen ?? []).map(({ id, wert }): [string, number] => [id, wert]),
  ]);
}
