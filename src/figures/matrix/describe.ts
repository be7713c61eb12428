import { counted, listed } from '../count-words.js';
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
  },
};

export type MatrixWords = typeof words.de;

/** The words made by the figure itself, in a language. */
export function matrixWords(language: string): MatrixWords {
  return language === 'en' ? words.en : words.de;
}

/** Title, alternative text and data table. */
export function describeMatrix(
  data: MatrixData,
  counts: Counts,
  language: string,
): { title: string; description: string; table: DataTable } {
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
    table: tableOf(data, counts, w),
  };
}

function tableOf(data: MatrixData, counts: Counts, w: MatrixWords): DataTable {
  const roles = data.rollenprofile.rollenprofile;
  const themes = data.handlungsfelder.themenfelder;
  const cell = (letters: string[]) => (letters.length > 0 ? letters.join(', ') : w.none);
  const rows = counts.groups.flatMap((group) =>
    group.members.map((member) => [
      member.organisation,
      group.name,
      ...roles.map((role) => {
        const ids = themesOf(member, role.id);
        return cell(themes.filter((theme) => ids.has(theme.id)).map((theme) => theme.buchstabe));
      }),
    ]),
  );
  const totals = [w.totals, '', ...counts.perRole.map((n) => w.of(n, counts.members))];
  return { columns: [w.member, w.group, ...roles.map((role) => role.name)], rows: [...rows, totals] };
}
