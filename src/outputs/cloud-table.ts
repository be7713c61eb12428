import type { Cloud, CloudTerm } from '../analyse/cloud.js';
import type { ProjectData } from '../data-types/project.js';
import { formatZeitpunkt } from '../data-types/zeitpunkt.js';
import { type CloudWords, cloudWordsIn, type FactLabel } from './cloud-words.js';

/** One term as a row of a table. */
export interface CloudRow {
  term: string;
  interviews: number;
  /** Of the interviews, 0 to 1. */
  share: number;
  mentions: number;
  /** "A Gesellschaftliche Teilhabe", or that it belongs to none. */
  themenfeld: string;
  /** "Quartierstreff; Treffpunkt" */
  members: string;
  /** The term's own sentence with its counts. */
  hint: string;
}

/** Something worth knowing about a cloud: "Schwelle" and what it is. */
export interface CloudFact {
  id: FactLabel;
  label: string;
  value: string | number;
}

/** What a cloud's table and its explanation are made of. */
export type CloudSource = Pick<ProjectData, 'projekt' | 'fragen' | 'wortwolken' | 'handlungsfelder'>;

/** The terms of a cloud, in its order: the most frequent first. */
export function cloudRows(cloud: Cloud, { projekt, handlungsfelder }: CloudSource): CloudRow[] {
  const words = cloudWordsIn(projekt.sprache);
  const nameOf = ({ themenfeld }: CloudTerm) => {
    const theme = handlungsfelder.themenfelder.find(({ id }) => id === themenfeld);
    return theme ? `${theme.buchstabe} ${theme.name}` : words.without;
  };
  return cloud.terms.map((term) => ({
    term: term.text,
    interviews: term.interviews,
    share: cloud.interviews === 0 ? 0 : term.interviews / cloud.interviews,
    mentions: term.mentions,
    themenfeld: nameOf(term),
    members: term.members.map(({ text }) => text).join('; '),
    hint: words.hint(term, cloud),
  }));
}

/** Where a cloud comes from and how it was counted, in the order in which it is told. */
export function cloudFacts(cloud: Cloud, source: CloudSource): CloudFact[] {
  const { herausgeber, ausgabe, sprache } = source.projekt;
  const words = cloudWordsIn(sprache);
  const told: [FactLabel, string | number][] = [
    ['title', cloud.title],
    ...questionsOf(cloud, source).map((text): [FactLabel, string] => ['question', text]),
    ['interviews', cloud.interviews],
    ...(cloud.groups.length > 0 ? [['groups', cloud.groups.join(', ')] as [FactLabel, string]] : []),
    ['threshold', words.threshold(cloud)],
    ['counting', words.counting[cloud.counting]],
    ['sizing', words.sizing[cloud.sizing](cloud.counting)],
    ['method', words.method],
    ...(cloud.invented === 'none' ? [] : [['note', words.invented[cloud.invented]] as [FactLabel, string]]),
    ['publisher', herausgeber.name],
    ['edition', ausgabe.nummer],
    ['asOf', formatZeitpunkt(ausgabe.stand, sprache)],
  ];
  return told.map(([id, value]) => ({ id, label: words.labels[id], value }));
}

function questionsOf({ id }: Cloud, { fragen, wortwolken }: CloudSource): string[] {
  const asked = wortwolken.wortwolken.find((wolke) => wolke.id === id)?.fragen ?? [];
  return fragen.fragen.filter((frage) => asked.includes(frage.id)).map(({ text }) => text);
}

/** Columns of the table for programs: texts and plain numbers. */
export function cloudRecords(
  rows: readonly CloudRow[],
  { columns }: CloudWords,
): { header: string[]; records: (string | number)[][] } {
  const { term, interviews, shareInPercent, mentions, themenfeld, members } = columns;
  return {
    header: [term, interviews, shareInPercent, mentions, themenfeld, members],
    records: rows.map((row) => [
      row.term,
      row.interviews,
      Math.round(row.share * 1000) / 10,
      row.mentions,
      row.themenfeld,
      row.members,
    ]),
  };
}
