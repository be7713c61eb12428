import { expect, test } from 'vitest';
import { analyseCloud } from '../../src/analyse/cloud.js';
import { compileCodebook } from '../../src/analyse/codebook.js';
import { explainTerm } from '../../src/analyse/explain.js';
import { createReader } from '../../src/analyse/reader.js';
import { type Standing, standingIn } from '../../src/analyse/standing.js';
import type { Interview } from '../../src/data-types/interviews.js';
import type { Wortwolke } from '../../src/data-types/wortwolken.js';
import { freeTerms, lexicon } from './terms/german.js';

const reader = createReader(
  compileCodebook({ themen: [{ id: 'grün', anzeige: 'Grün', woerter: ['Park'] }] }),
  {
    lexicon,
    freeTerms,
  },
);

/** How „Wohnraum“ stands in a cloud of one answer each. */
function standing(texts: string[], more: Partial<Wortwolke> = {}): Partial<Standing> {
  const interviews = texts.map((text, i): Interview => {
    const id = `g${i + 1}`;
    const antworten: Interview['antworten'] = [{ frage: 'eins', text }];
    return {
      id,
      erfunden: true,
      pseudonym: id,
      gruppe: 'land',
      datum: '2024',
      einwilligung: 'erteilt',
      antworten,
    };
  });
  const wolke: Wortwolke = { id: 'w', titel: 'W', fragen: ['eins'], begriffe: 'alle', ...more };
  const { value: cloud } = analyseCloud(wolke, interviews, reader);
  const explained = explainTerm('Wohnraum', [wolke], interviews, reader);
  const {
    outcome,
    interviews: naming,
    mentions,
  } = standingIn(wolke, cloud, explained, undefined, interviews);
  return { outcome, interviews: naming, mentions };
}

const phrase = 'Wir brauchen bezahlbaren Wohnraum.';
const alone = 'Wir brauchen Wohnraum.';

test('a noun counts where the phrase it is part of is too rare', () => {
  expect(standing([phrase, phrase])).toEqual({ outcome: 'zu-selten', interviews: 2, mentions: 2 });
  expect(standing([phrase, phrase, alone])).toEqual({ outcome: 'gezeigt', interviews: 3, mentions: 3 });
});

test('a noun does not count where the phrase it is part of does', () => {
  const texts = [phrase, phrase, phrase];
  expect(standing(texts)).toEqual({ outcome: 'nicht-genannt', interviews: 0, mentions: 0 });
  expect(standing([...texts, alone])).toEqual({ outcome: 'zu-selten', interviews: 1, mentions: 1 });
});

test('a noun that a full cloud leaves out is told apart from one that is too rare', () => {
  const park = 'Ein Park.';
  const texts = [phrase, phrase, alone, park, park, park, park];
  expect(standing(texts, { hoechstens: 1 })).toEqual({ outcome: 'ueberzaehlig', interviews: 3, mentions: 3 });
});
