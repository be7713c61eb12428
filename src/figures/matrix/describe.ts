import type { Mitglied } from '../../data-types/mitglieder.js';
import { capitalised, counted, listed } from '../count-words.js';
import type { DataTable } from '../figure.js';
import { type Counts, themesOf } from './counts.js';
import type { MatrixData } from './data.js';

const words = {
  de: {
    member: 'Mitglied',
    group: 'Gruppe',
    totals: 'Mitglieder je Rolle',
    totalsOf: (all: number) => `Mitglieder je Rolle, von ${all}`,
    of: (part: number, all: number) => `${part} von ${all}`,
    none: '–',
    title: 'Mitglieder, Rollen und Themenfelder',
    members: (n: number) => counted(n, 'ein Mitglied', 'Mitglieder', 'de'),
    groups: (n: number) => counted(n, 'einer Gruppe', 'Gruppen', 'de'),
    roles: (n: number) => counted(n, 'einem Rollenprofil', 'Rollenprofilen', 'de'),
    themes: (n: number) => counted(n, 'einem Themenfeld', 'Themenfeldern', 'de'),
    summary: (members: string, groups: string, roles: string, themes: string) =>
      `Die Tabelle ordnet ${members} aus ${groups} ${roles} und darin ${themes} zu.`,
    perRole: (parts: string, all: number) => `Von ${all} Mitgliedern stehen bei ${parts}.`,
    most: (letter: string, name: string, n: number) =>
      `Am häufigsten ist Themenfeld ${letter}, ${name}, mit ${n}.`,
    letters: (parts: string) => `Die Buchstaben bedeuten: ${parts}.`,
    noRole: 'ohne Rolle',
    continued: (name: string) => `${name} (Fortsetzung)`,
    part: (number: number, of: number) => `Teil ${number} von ${of}`,
    partSummary: (part: string, groups: string) => `${part} der Tabelle, mit ${groups}.`,
  },
  en: {
    member: 'Member',
    group: 'Group',
    totals: 'Members per role',
    totalsOf: (all: number) => `Members per role, of ${all}`,
    of: (part: number, all: number) => `${part} of ${all}`,
    none: '–',
    title: 'Members, roles and themes',
    members: (n: number) => counted(n, 'one member', 'members', 'en'),
    groups: (n: number) => counted(n, 'one group', 'groups', 'en'),
    roles: (n: number) => counted(n, 'one role', 'roles', 'en'),
    themes: (n: number) => counted(n, 'one theme', 'themes', 'en'),
    summary: (members: string, groups: string, roles: string, themes: string) =>
      `The table assigns ${members} from ${groups} to ${roles} and, within them, to ${themes}.`,
    perRole: (parts: string, all: number) => `Of ${all} members there are: ${parts}.`,
    most: (letter: string, name: string, n: number) =>
      `The most frequent theme is ${letter}, ${name}, with ${n}.`,
    letters: (parts: string) => `The letters mean: ${parts}.`,
    noRole: 'no role',
    continued: (name: string) => `${name} (continued)`,
    part: (number: number, of: number) => `part ${number} of ${of}`,
    partSummary: (part: string, groups: string) => `${capitalised(part)} of the table, with ${groups}.`,
  },
};

export type MatrixWords = typeof words.de;

/** The words made by the figure itself, in a language. */
export function matrixWords(language: string): MatrixWords {
  return language === 'en' ? words.en : words.de;
}

/** Title, alternative text, assignments in sentences and data table. */
export function describeMatrix(
  data: MatrixData,
  counts: Counts,
  language: string,
): { title: string; description: string; details: string; table: DataTable } {
  const w = matrixWords(language);
  const roles = data.rollenprofile.rollenprofile;
  const themes = data.handlungsfelder.themenfelder;
  const perRole = roles.map((role, i) => `${role.name} ${counts.perRole[i] ?? 0}`);
  const most = counts.perTheme.indexOf(Math.max(...counts.perTheme));
  const theme = themes[most];
  const sentences = [
    w.summary(
      w.members(counts.members),
      w.groups(counts.groups.length),
      w.roles(roles.length),
      w.themes(themes.length),
    ),
    w.perRole(listed(perRole, language), counts.members),
    theme ? w.most(theme.buchstabe, theme.kurz, counts.perTheme[most] ?? 0) : '',
    w.letters(
      listed(
        themes.map((t) => `${t.buchstabe} ${t.kurz}`),
        language,
      ),
    ),
    data.mitglieder.hinweis ?? '',
  ];
  return {
    title: w.title,
    description: sentences.filter((sentence) => sentence !== '').join(' '),
    details: assignments(data, counts, w),
    table: tableOf(data, counts, w),
  };
}

/** What there is to say of a part of the matrix: what it holds, and in the first part all that is said of the whole. */
export function describePart(
  data: MatrixData,
  counts: Counts,
  { number, of }: { number: number; of: number },
  language: string,
): ReturnType<typeof describeMatrix> {
  const w = matrixWords(language);
  const whole = describeMatrix(data, counts, language);
  const part = w.part(number, of);
  const holds = w.partSummary(
    part,
    listed(
      counts.groups.map(({ name }) => name),
      language,
    ),
  );
  return {
    ...whole,
    title: `${whole.title}, ${part}`,
    description: number === 1 ? `${whole.description} ${holds}` : holds,
  };
}

/** A sentence for each group: its members, each with its roles and their letters. */
function assignments(data: MatrixData, counts: Counts, w: MatrixWords): string {
  const ofMember = (member: Mitglied) => {
    const roles = data.rollenprofile.rollenprofile.flatMap(({ id, name }) => {
      const letters = lettersOf(data, member, id);
      return letters.length > 0 ? [`${name} ${letters.join(', ')}`] : [];
    });
    return `${member.kurz} (${roles.join('; ') || w.noRole})`;
  };
  return counts.groups.map(({ name, members }) => `${name}: ${members.map(ofMember).join(', ')}.`).join(' ');
}

/** The letters of the Themenfelder in which a member takes a role. */
function lettersOf({ handlungsfelder }: MatrixData, member: Mitglied, role: string): string[] {
  const ids = themesOf(member, role);
  return handlungsfelder.themenfelder.flatMap(({ id, buchstabe }) => (ids.has(id) ? [buchstabe] : []));
}

function tableOf(data: MatrixData, counts: Counts, w: MatrixWords): DataTable {
  const roles = data.rollenprofile.rollenprofile;
  const cell = (letters: string[]) => (letters.length > 0 ? letters.join(', ') : w.none);
  const rows = counts.groups.flatMap((group) =>
    group.members.map((member) => [
      member.organisation,
      group.name,
      ...roles.map((role) => cell(lettersOf(data, member, role.id))),
    ]),
  );
  const totals = [w.totals, '', ...counts.perRole.map((n) => w.of(n, counts.members))];
  return { columns: [w.member, w.group, ...roles.map((role) => role.name)], rows: [...rows, totals] };
}
