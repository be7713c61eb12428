import { fillIn } from '../../../messages/catalogue.js';
import { type InspectionWords, inspectionWords } from '../../../messages/inspection.js';
import type { LanguageName } from '../../../messages/language.js';
import { decodeDate } from '../text-string.js';
import type { Claims } from './claims.js';
import type { InspectedPage, TaggedPdf } from './tagged-pdf.js';

const millimetresPerPoint = 25.4 / 72;
const formats: Record<string, string> = { '210 × 297': 'A4', '148 × 210': 'A5', '297 × 420': 'A3' };

/** What a document says of itself, a line each. */
export function headOf(pdf: TaggedPdf, language: LanguageName): string[] {
  const w = inspectionWords(language);
  const { properties, version, claims, pages, isMarked, showsTitle } = pdf;
  const yesOrNo = (is: boolean) => (is ? w.yes : w.no);
  const date = (text: string) => dateText(text, language);
  const lines: [string, string][] = [
    [w.title, properties.title],
    [w.author, properties.author],
    [w.subject, properties.subject],
    [w.keywords, properties.keywords],
    [w.language, properties.language],
    [w.pages, pagesText(pages)],
    [w.version, version],
    [w.creator, properties.creator],
    [w.producer, properties.producer],
    [w.created, date(properties.created)],
    [w.modified, date(properties.modified)],
    [w.claims, claimNames(claims).join(', ')],
    [w.profile, profileText(claims, w)],
    [w.marked, yesOrNo(isMarked)],
    [w.showsTitle, yesOrNo(showsTitle)],
  ];
  return lines.map(([label, text]) => `${label}: ${text || w.none}`);

  function pagesText(all: readonly InspectedPage[]): string {
    const sizes = new Map<string, number>();
    for (const page of all) sizes.set(sizeText(page), (sizes.get(sizeText(page)) ?? 0) + 1);
    return [...sizes].map(([size, count]) => fillIn(w.pageRange, { count, size }, {})).join('; ');
  }
}

/** `PDF/UA-1`, `PDF/A-2a`: what a document says that it conforms to. */
export function claimNames({ ua, archive }: Claims): string[] {
  return [...(ua ? [`PDF/UA-${ua}`] : []), ...(archive ? [`PDF/A-${archive}`] : [])];
}

function sizeText({ width, height }: InspectedPage): string {
  const size = [width, height].map((points) => Math.round(points * millimetresPerPoint)).join(' × ');
  return formats[size] ? `${formats[size]} (${size} mm)` : `${size} mm`;
}

function profileText({ hasOutputIntent, profile }: Claims, w: InspectionWords): string {
  return hasOutputIntent ? profile || w.unnamed : '';
}

/** A date as people write it; in UTC where it says so. */
function dateText(text: string, language: LanguageName): string {
  const parts = /^(\d+)-(\d+)-(\d+)T(\d+:\d+):\d+(.*)$/.exec(decodeDate(text) ?? '');
  if (!parts) return text;
  const [, year, month, day, time, zone] = parts;
  const where = zone === 'Z' ? 'UTC' : `UTC${zone}`;
  return language === 'de'
    ? `${day}.${month}.${year}, ${time} Uhr (${where})`
    : `${year}-${month}-${day}, ${time} (${where})`;
}
