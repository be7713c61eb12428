import { answersFor } from '../analyse/cloud.js';
import type { ProjectData } from '../data-types/project.js';
import { completeWortwolke } from '../data-types/wortwolken.js';
import { capitalised, numeral } from '../figures/count-words.js';
import { escapeHtml } from './html.js';

/** What the box says of a cloud. */
interface Method {
  interviews: number;
  threshold: number;
  series: string;
  period: string;
  byMention: boolean;
  sizing: 'wurzel' | 'linear' | 'rang';
  /** Also words outside the code book. */
  open: boolean;
  invented: 'all' | 'some' | 'none';
}

type Sentences = (method: Method) => { title: string; text: (string | false)[] };

const de: Sentences = ({ interviews, threshold, series, period, byMention, sizing, open, invented }) => ({
  title: 'So ist die Wortwolke entstanden',
  text: [
    `Grundlage ${interviews === 1 ? 'ist ein Gespräch' : `sind ${numeral(interviews, 'de')} Gespräche`} der Reihe „${series}“ (${period}).`,
    invented === 'all' && 'Die Antworten sind erfunden und zeigen nur das Verfahren.',
    invented === 'some' && 'Ein Teil der Antworten ist erfunden.',
    `Ein Codebuch fasst Wörter gleicher Bedeutung zu Themen zusammen; gebeugte Formen und Doppelformen wie „Bürgerinnen und Bürger“ zählen als ein Wort.${open ? ' Häufige Hauptwörter, die nicht im Codebuch stehen, kommen hinzu.' : ''}`,
    byMention
      ? 'Gezählt wird jede Nennung.'
      : 'Jedes Gespräch zählt für einen Begriff einmal, gleich wie oft er darin fällt.',
    `Gezeigt wird nur, was mindestens ${threshold === 1 ? 'ein Gespräch nennt' : `${numeral(threshold, 'de')} Gespräche nennen`}${threshold < 3 ? '' : ', damit niemand zu erkennen ist'}.`,
    `${{ wurzel: 'Die Fläche der Schrift', linear: 'Die Höhe der Schrift', rang: 'Die Höhe der Schrift' }[sizing]} entspricht ${sizing === 'rang' ? 'dem Rang' : 'der Zahl'}; der Platz im Bild sagt nichts über das Gewicht.`,
    'Lob und Kritik unterscheidet die Zählung nicht.',
  ],
});

const en: Sentences = ({ interviews, threshold, series, period, byMention, sizing, open, invented }) => ({
  title: 'How the word cloud was made',
  text: [
    `It is based on ${numeral(interviews, 'en')} ${interviews === 1 ? 'interview' : 'interviews'} of the series “${series}” (${period}).`,
    invented === 'all' && 'The answers are invented and show the method only.',
    invented === 'some' && 'Some of the answers are invented.',
    `A code book gathers words of one meaning into themes; inflected forms and pairs of both genders count as one word.${open ? ' Frequent nouns outside the code book are added.' : ''}`,
    byMention ? 'Every mention counts.' : 'Each interview counts once for a term, however often it says it.',
    `Shown is only what at least ${numeral(threshold, 'en')} ${threshold === 1 ? 'interview names' : 'interviews name'}${threshold < 3 ? '' : ', so that nobody can be recognised'}.`,
    `The ${sizing === 'wurzel' ? 'area' : 'height'} of the type stands for the ${sizing === 'rang' ? 'rank' : 'count'}; the place in the picture says nothing of the weight.`,
    'Praise and criticism are not told apart.',
  ],
});

/** The short form of the method of a cloud, as an info box whose title is a heading of so high a level. */
export function methodBox(cloud: string, data: ProjectData, language: string, level = 2): string | undefined {
  const wolke = data.wortwolken.wortwolken.find(({ id }) => id === cloud);
  if (!wolke) return undefined;
  const rule = completeWortwolke(wolke);
  const heard = data.interviews.filter((interview) => answersFor(rule, interview).length > 0);
  const { title, text } = (language === 'en' ? en : de)({
    interviews: heard.length,
    threshold: rule.mindestens,
    series: data.fragen.leitfaden.name,
    period: data.fragen.leitfaden.zeitraum,
    byMention: rule.zaehlung === 'nennung',
    sizing: rule.gewicht,
    open: rule.begriffe === 'alle',
    invented: heard.every(({ erfunden }) => erfunden)
      ? 'all'
      : heard.some(({ erfunden }) => erfunden)
        ? 'some'
        : 'none',
  });
  const id = `methode-${cloud}`;
  return (
    `<aside class="infokasten" aria-labelledby="${id}"><h${level} class="infokasten-titel" id="${id}">${escapeHtml(title)}</h${level}>` +
    `<p>${escapeHtml(capitalised(text.filter(Boolean).join(' ')))}</p></aside>`
  );
}
