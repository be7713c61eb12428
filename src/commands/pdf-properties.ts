import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { parseZeitpunkt } from '../data-types/zeitpunkt.js';
import { zbVersion } from '../load/version.js';
import type { PdfProperties } from '../outputs/pdf/metadata.js';
import type { RunOptions } from './run.js';

/** What the PDF of a report says about itself. */
export function pdfProperties(
  bericht: Bericht,
  project: Project,
  options: Pick<RunOptions, 'env' | 'draft'>,
): PdfProperties {
  const { titel, beschreibung, schlagworte = [] } = bericht;
  const told = { title: titel.join(' '), subject: beschreibung, keywords: schlagworte };
  return pdfPropertiesOf(told, project, options);
}

/** What a PDF says about itself: its own words, and those of the project. */
export function pdfPropertiesOf(
  told: Pick<PdfProperties, 'title' | 'subject' | 'keywords'>,
  { data: { projekt } }: Project,
  { env, draft }: Pick<RunOptions, 'env' | 'draft'>,
): PdfProperties {
  return {
    ...told,
    author: projekt.herausgeber.name,
    language: projekt.sprache,
    creator: `zb ${zbVersion()}`,
    date: editionDate(projekt, env),
    // A draft may have faults, and is for nobody's archive.
    claims: !draft,
  };
}

/** SOURCE_DATE_EPOCH (seconds) where it is set, else the first day of the edition's date: never the clock. */
export function editionDate(
  { ausgabe: { stand } }: Project['data']['projekt'],
  { SOURCE_DATE_EPOCH: epoch }: RunOptions['env'],
): string {
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString();
  return new Date(parseZeitpunkt(stand).start * 86_400_000).toISOString().slice(0, 10);
}
