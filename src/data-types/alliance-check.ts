import { distance } from 'fastest-levenshtein';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { fold } from './nearest.js';
import type { Project } from './project.js';

/** What seems wrong about members, roles and Handlungsfelder as a whole. */
export function checkAlliance(project: Project): Diagnostic[] {
  return [...checkRoles(project), ...checkNames(project), ...checkHandlungsfelder(project)];
}

/** Roles that no member has (ZB1316), members that have none (ZB1317). */
function checkRoles({ data, placeOf }: Project): Diagnostic[] {
  const { mitglieder } = data.mitglieder;
  const taken = new Set(mitglieder.flatMap(({ rollen }) => rollen.map(({ rolle }) => rolle)));
  return [
    ...data.rollenprofile.rollenprofile
      .filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => diagnostic('ZB1316', { name }, placeOf('rolle', id))),
    ...mitglieder
      .filter(({ rollen }) => rollen.length === 0)
      .map(({ id, kurz }) => diagnostic('ZB1317', { name: kurz }, placeOf('mitglied', id))),
  ];
}

/** Persons whose names differ in no more than a letter, in case, hyphens or umlauts written out (ZB1318). */
function checkNames({ data, placeOf }: Project): Diagnostic[] {
  const leaders = data.projekt.traeger.map(({ leitung }) => ({ ...leitung, kind: 'leitung' as const }));
  const members = data.mitglieder.mitglieder.flatMap(({ personen }) =>
    personen.map((person) => ({ ...person, kind: 'person' as const })),
  );
  const contacts = (data.projekt.kontakte ?? []).map(({ name }) => ({ name, place: undefined }));
  const people: { name: string; place: Place | undefined }[] = [
    ...[...leaders, ...members].map(({ kind, id, name }) => ({ name, place: placeOf(kind, id, 'name') })),
    ...contacts,
  ];
  const found = people.flatMap((person, i) => {
    const other = people.slice(0, i).find((before) => isSpeltOtherwise(before.name, person.name));
    if (!other) return [];
    // A contact has no id to be found by; the other one has.
    const [here, there] = person.place ? [person, other] : [other, person];
    const related = there.place ? { related: [there.place] } : {};
    return diagnostic('ZB1318', { name: here.name, other: there.name }, here.place, related);
  });
  return found.filter(({ place }) => place !== undefined);
}

function isSpeltOtherwise(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [folded(one), folded(other)];
  return a === b || (Math.min(a.length, b.length) >= 9 && distance(a, b) === 1);
}

function folded(name: string): string {
  return fold(name).replace(/[\s.-]/g, '');
}

/** A Handlungsfeld belongs to one Themenfeld (ZB1319). */
function checkHandlungsfelder({ data, placeOf }: Project): Diagnostic[] {
  const first = new Map<string, { id: string; themenfeld: string }>();
  return data.handlungsfelder.themenfelder.flatMap(({ name: themenfeld, handlungsfelder }) =>
    handlungsfelder.flatMap(({ id, name }) => {
      const key = folded(name);
      const before = first.get(key);
      if (!before) {
        first.set(key, { id, themenfeld });
        return [];
      }
      const related = placeOf('handlungsfeld', before.id);
      const params = { name, themenfeld: before.themenfeld };
      return diagnostic(
        'ZB1319',
        params,
        placeOf('handlungsfeld', id, 'name'),
        related ? { related: [related] } : {},
      );
    }),
  );
}
