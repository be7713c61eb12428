import { nearestLanguageTag } from './language-tag.js';
import { slug } from './slug.js';
import { isZeitpunkt } from './zeitpunkt.js';

/** What was probably meant by a value that has not the form it should have (names of forms: `fragments.ts`). */
export function suggestForm(form: unknown, value: string): string | undefined {
  const suggestion = suggest[String(form)]?.(value);
  return suggestion === undefined || suggestion === '' || suggestion === value ? undefined : suggestion;
}

const pad = (number: string): string => number.padStart(2, '0');

const suggest: Record<string, (value: string) => string | undefined> = {
  kennung: (value) => slug(value).replace(/^[0-9-]+/, ''),
  buchstabe: (value) => (/^[a-z]$/.test(value) ? value.toUpperCase() : undefined),
  hexfarbe: (value) => (/^[0-9A-Fa-f]{6}$/.test(value) ? `#${value}` : undefined),
  zeitpunkt: (value) => readDates(value).find(isZeitpunkt),
  sprachkuerzel: nearestLanguageTag,
  uhrzeit: readTime,
  zeitspanne: (value) => {
    const isHours = /Uhr\s*$/.test(value);
    const times = value.split(/\s*(?:[-–—]|bis)\s*/).map((time) => readTime(isHours ? fullHour(time) : time));
    return times.includes(undefined) || times.length > 2 ? undefined : times.join('–');
  },
};

/** „5.3.2025“, „3/2025“, „2025-3-5“, „Q1 2025“. */
function readDates(value: string): string[] {
  const [, d1 = '', m1 = '', y1 = ''] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(value) ?? [];
  const [, m2 = '', y2 = ''] = /^(\d{1,2})[./](\d{4})$/.exec(value) ?? [];
  const [, y3 = '', m3 = '', d3 = ''] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(value) ?? [];
  const [, q4 = '', y4 = ''] = /^Q?([1-4])[./ -]*(?:Quartal )?(\d{4})$/i.exec(value) ?? [];
  const [, y5 = '', q5 = ''] = /^(\d{4})[ /-]*Q([1-4])$/i.exec(value) ?? [];
  return [
    `${y1}-${pad(m1)}-${pad(d1)}`,
    `${y2}-${pad(m2)}`,
    d3 === '' ? `${y3}-${pad(m3)}` : `${y3}-${pad(m3)}-${pad(d3)}`,
    `${y4}-Q${q4}`,
    `${y5}-Q${q5}`,
  ];
}

/** „16“ and „18 Uhr“ of „16 bis 18 Uhr“. */
function fullHour(time: string): string {
  return time.trim().replace(/^(\d{1,2})(?=(?:\s*Uhr)?$)/, '$1:00');
}

/** „9:30“, „9.30 Uhr“. */
function readTime(value: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})(?:\s*Uhr)?$/.exec(value.trim()) ?? [];
  return /^([01]\d|2[0-3])$/.test(pad(hour)) && /^[0-5]\d$/.test(minute)
    ? `${pad(hour)}:${minute}`
    : undefined;
}
