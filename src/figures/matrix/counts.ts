import type { Mitglied } from '../../data-types/mitglieder.js';
import type { MatrixData } from './data.js';

export interface Group {
  name: string;
  members: Mitglied[];
}

/** What the matrix says in numbers. */
export interface Counts {
  groups: Group[];
  members: number;
  /** Members per role, in the order of the roles. */
  perRole: number[];
  /** Members per Themenfeld, whatever their role, in the order of the Themenfelder. */
  perTheme: number[];
}

/** Sorts the members into their groups and counts them. Groups without members are left out. */
export function countMatrix({ mitglieder, rollenprofile, handlungsfelder }: MatrixData): Counts {
  const members = mitglieder.mitglieder;
  const groups = mitglieder.gruppen
    .map(({ id, name }) => ({ name, members: members.filter((member) => member.gruppe === id) }))
    .filter((group) => group.members.length > 0);
  return {
    groups,
    members: members.length,
    perRole: rollenprofile.rollenprofile.map(
      ({ id }) => members.filter((member) => member.rollen.some((role) => role.rolle === id)).length,
    ),
    perTheme: handlungsfelder.themenfelder.map(
      ({ id }) =>
        members.filter((member) => member.rollen.some((role) => role.themenfelder.includes(id))).length,
    ),
  };
}

/** Ids of the Themenfelder in which a member takes a role; a role given twice counts once. */
export function themesOf(member: Mitglied, role: string): Set<string> {
  return new Set(member.rollen.filter(({ rolle }) => rolle === role).flatMap((r) => r.themenfelder));
}

/** Some of the members, in the order of the groups; a group that has begun before says so. Numbers stay those of all. */
export function countsOfRows(
  counts: Counts,
  from: number,
  to: number,
  continued: (name: string) => string,
): Counts {
  let before = 0;
  const groups = counts.groups.flatMap(({ name, members }) => {
    const start = before;
    before += members.length;
    const shown = members.slice(Math.max(0, from - start), Math.max(0, to - start));
    return shown.length === 0 ? [] : [{ name: from > start ? continued(name) : name, members: shown }];
  });
  return { ...counts, groups };
}

/** Whether a group begins with this member. */
export function beginsGroup({ groups }: Counts, row: number): boolean {
  let before = 0;
  return groups.some(({ members }) => {
    const begins = before === row;
    before += members.length;
    return begins;
  });
}
