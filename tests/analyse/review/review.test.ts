import { describe, expect, test } from 'vitest';
import { compileCodebook } from '../../../src/analyse/codebook.js';
import type { Lexicon } from '../../../src/analyse/lexicon/lexicon.js';
import { isCapitalised } from '../../../src/analyse/normalise.js';
import { createReader } from '../../../src/analyse/reader.js';
import type { Places } from '../../../src/analyse/review/places.js';
import { type ReviewRule, reviewCodebook } from '../../../src/analyse/review/review.js';
import type { FreeTerms } from '../../../src/analyse/terms/free-terms.js';
import type { Thema } from '../../../src/data-types/codebuch.js';
import type { Interview } from '../../../src/data-types/interviews.js';

/** Every word with a capital, as it is, is a term. */
const freeTerms: FreeTerms = {
  find: (words, taken) =>
    words.flatMap(({ text, capital, opening, from, to }, i) =>
      capital && !opening && !taken[i]
        ? [{ term: text, from, to, why: { rule: 'nomen', lemma: 'woerterbuch' } } as const]
        : [],
    ),
  display: (term) => term,
};

const compounds: Record<string, [string, string]> = {
  Quartierscafé: ['Quartiers', 'Café'],
  Nachbarschaftsgarten: ['Nachbarschafts', 'Garten'],
  Schulgarten: ['Schul', 'Garten'],
  Werkstatt: ['Werk', 'Statt'],
  Energieberatung: ['Energie', 'Beratung'],
};

const lexicon: Lexicon = {
  noun: (form) => ({ lemma: form, rule: 'woerterbuch' }),
  knowsNoun: isCapitalised,
  adjective: () => undefined,
  split: (noun) => compounds[noun],
};

const places: Places = {
  entry: ({ theme, index }) => ({ file: 'data/codebuch.yaml', line: theme + 1, column: index + 1 }),
  theme: (index) => ({ file: 'data/codebuch.yaml', line: index + 1, column: 1 }),
  code: (id, index) => ({ file: `data/interviews/${id}.yaml`, line: index + 1, column: 1 }),
  answer: (id, index, from) => ({ file: `data/interviews/${id}.yaml`, line: index + 1, column: from + 1 }),
};

function interview(id: string, ...texts: string[]): Interview {
  return {
    id,
    erfunden: true,
    pseudonym: `Gespräch ${id}`,
    gruppe: 'vereine',
    datum: '2031-04',
    einwilligung: 'nicht-noetig',
    antworten: texts.map((text, i) => ({ frage: `frage-${i}`, text })),
  };
}

function review(themen: Omit<Thema, 'anzeige'>[], interviews: Interview[], rule: Partial<ReviewRule> = {}) {
  const codebook = compileCodebook({ themen: themen.map((thema) => ({ anzeige: thema.id, ...thema })) });
  const reader = createReader(codebook, { freeTerms, lexicon });
  return reviewCodebook(interviews, reader, lexicon, places, { atLeast: 2, atMost: 10, ...rule });
}

describe('frequent terms outside the code book', () => {
  const interviews = [
    interview('1', 'am Brunnen und im Hof', 'vor dem Brunnen und bei Licht'),
    interview('2', 'nur der Brunnen und das Licht'),
    interview('3', 'ein Hof am Brunnen'),
  ];

  test('most interviews first, with how often they were said; not what a theme has', () => {
    const { frequent } = review([{ id: 'hof', woerter: ['Hof'] }], interviews);
    expect(frequent.map(({ text, interviews, mentions }) => [text, interviews, mentions])).toEqual([
      ['Brunnen', 3, 4],
      ['Licht', 2, 2],
    ]);
  });

  test('a context from each interview before a second one from the same', () => {
    const { frequent } = review([], interviews);
    expect(frequent[0]?.contexts).toEqual([
      {
        before: 'am ',
        words: 'Brunnen',
        after: ' und im Hof',
        pseudonym: 'Gespräch 1',
        place: { file: 'data/interviews/1.yaml', line: 1, column: 4 },
      },
      expect.objectContaining({ pseudonym: 'Gespräch 2' }),
      expect.objectContaining({ pseudonym: 'Gespräch 3' }),
    ]);
  });

  test('a context is cut at words, about 40 characters to each side', () => {
    const long = 'wir haben lange darüber gesprochen, was auf dem Platz fehlt und was nicht';
    const { frequent } = review([], [interview('1', `${long} Brunnen ${long}`)], { atLeast: 1 });
    const context = frequent.find(({ text }) => text === 'Brunnen')?.contexts[0];
    expect(context?.before).toBe('… was auf dem Platz fehlt und was nicht ');
    expect(context?.after).toBe(' wir haben lange darüber gesprochen, was …');
  });

  test('only the answers of a cloud, and only so many terms', () => {
    const cloud = { fragen: ['frage-1'], gruppen: ['vereine'] };
    const found = review([], interviews, { atLeast: 1, cloud });
    expect(found.frequent.map(({ text }) => text)).toEqual(['Brunnen', 'Licht']);
    expect(found).toMatchObject({ interviews: 1, answers: 1, words: 6 });
    expect(review([], interviews, { atMost: 1 }).frequent).toHaveLength(1);
    expect(review([], interviews, { cloud: { fragen: ['frage-0'], gruppen: ['x'] } }).answers).toBe(0);
  });

  test('what the interviewer says is no context', () => {
    const text = 'I: Und sonst noch etwas?\nB: Im Ort der Brunnen fehlt.\nI: Aha, danke.';
    const { frequent } = review([], [interview('1', text)], { atLeast: 1 });
    const { before = '', after = '' } = frequent.find(({ text }) => text === 'Brunnen')?.contexts[0] ?? {};
    expect(before + after).not.toMatch(/sonst|Aha/);
  });
});

describe('terms close to a theme', () => {
  const suggested = (thema: Omit<Thema, 'anzeige' | 'id'>, word: string) =>
    review([{ id: 'x', ...thema }], [interview('1', `das ist ${word}`)]).near.map(
      ({ text, suggestions: [best] }) => [text, best?.theme.id, best?.entry, best?.likeness],
    );

  test.each([
    ['ausgeschriebener Umlaut', ['Bürgerhaus'], 'Buergerhaus', 'schreibweise'],
    ['Mehrzahl mit Umlaut hinter dem Stern', ['Leerstand*'], 'Leerstände', 'form'],
    ['ein Buchstabe zu wenig', ['Begegnung'], 'Begegung', 'tippfehler'],
    [
      'zwei Buchstaben anders in einem langen Wort',
      ['Nachbarschaftshilfe'],
      'Nachberschaftshife',
      'tippfehler',
    ],
    ['Grundwort einer Zusammensetzung', ['Café'], 'Quartierscafé', 'grundwort'],
    ['Bestimmungswort mit Fugen-s', ['Nachbarschaft'], 'Nachbarschaftsgarten', 'bestimmungswort'],
    ['Bestimmungswort ohne das e am Ende', ['Schule'], 'Schulgarten', 'bestimmungswort'],
    ['dasselbe Grundwort', ['Nachbarschaftsgarten'], 'Schulgarten', 'gleiches-grundwort'],
  ] as const)('%s', (_, woerter, word, likeness) => {
    expect(suggested({ woerter: [...woerter] }, word)).toEqual([[word, 'x', woerter[0], likeness]]);
  });

  test('not a short word that differs by a letter: Haus und Maus', () => {
    expect(suggested({ woerter: ['Haus'] }, 'Maus')).toEqual([]);
  });

  test('not what the theme excludes', () => {
    expect(suggested({ woerter: ['Café'], ausschluesse: ['Quartierscafé'] }, 'Quartierscafé')).toEqual([]);
  });

  test('not a word that counts by itself and is only excluded in a phrase', () => {
    const thema = { woerter: ['Miete'], ausschluesse: ['halbe Miete'] };
    expect(suggested(thema, 'die halbe Miete')).toEqual([]);
  });

  test('themes close to one another: a compound and its head, and a slip', () => {
    const themen = [
      { id: 'a', anzeige: 'Energieberatung', woerter: ['Nachbarschaftsgarten'] },
      { id: 'b', anzeige: 'Beratung' },
      { id: 'c', woerter: ['Nachbarschaftgarten'] },
    ];
    const { nearThemes } = review(themen, []);
    expect(
      nearThemes.map(({ themes, likeness, words }) => [...themes.map(({ id }) => id), likeness, ...words]),
    ).toEqual([
      ['a', 'c', 'tippfehler', 'Nachbarschaftsgarten', 'Nachbarschaftgarten'],
      ['a', 'b', 'grundwort', 'Energieberatung', 'Beratung'],
    ]);
  });
});

describe('entries that never match', () => {
  const unused = (themen: Omit<Thema, 'anzeige'>[], ...texts: string[]) =>
    review(themen, [interview('1', ...texts)]).unused.map(({ text, reason, by }) => [text, reason, by?.text]);

  test('nobody says it', () => {
    expect(unused([{ id: 'x', woerter: ['Hof', 'Brunnen'] }], 'der Hof')).toEqual([
      ['Brunnen', 'nicht-gesagt', undefined],
    ]);
  });

  test('displaced by a longer entry of another theme', () => {
    const themen = [
      { id: 'x', woerter: ['Raum'] },
      { id: 'y', wendungen: ['öffentlicher Raum'] },
    ];
    expect(unused(themen, 'der öffentliche Raum')).toEqual([['Raum', 'verdraengt', 'öffentlicher Raum']]);
  });

  test('excluded by its own theme', () => {
    expect(unused([{ id: 'x', woerter: ['*raum'], ausschluesse: ['Zeitraum'] }], 'ein Zeitraum')).toEqual([
      ['*raum', 'ausgeschlossen', undefined],
    ]);
  });

  test('an exclusion that has nothing to exclude, and one that nobody says', () => {
    const themen = [{ id: 'x', woerter: ['Hof'], ausschluesse: ['Zeitraum', 'Freiraum'] }];
    expect(unused(themen, 'der Hof und ein Zeitraum')).toEqual([
      ['Zeitraum', 'wirkungslos', undefined],
      ['Freiraum', 'nicht-gesagt', undefined],
    ]);
  });
});

describe('patterns that match much', () => {
  test('more than one word in twenty, or every answer', () => {
    const filler = 'und so geht es immer weiter mit uns '.repeat(10);
    const themen = [{ id: 'x', woerter: ['*raum', 'Hof*'] }];
    const everywhere = review(themen, [
      interview('1', `${filler} ein Freiraum`, `${filler} ein Wohnraum, ein Hof`),
    ]);
    expect(everywhere.broad).toMatchObject([{ text: '*raum', everywhere: true }]);
    const often = review(themen, [interview('1', 'Freiraum und Wohnraum', filler)]);
    expect(often.broad).toEqual([]);
    expect(review(themen, [interview('1', 'im Freiraum', 'am Hof vorbei')]).broad).toMatchObject([
      { text: '*raum', share: 0.2, everywhere: false },
      { text: 'Hof*', share: 0.2 },
    ]);
  });
});

describe('conflicts', () => {
  test('two patterns of equal rank: both places and the words it happened on', () => {
    const themen = [
      { id: 'x', woerter: ['Stadt*'] },
      { id: 'y', woerter: ['*platz'] },
    ];
    const { conflicts } = review(themen, [
      interview('1', 'auf dem Stadtplatz, am Marktplatz, dem Stadtplatz'),
    ]);
    expect(conflicts).toMatchObject([
      {
        entries: [
          { theme: { id: 'x' }, place: { line: 1 } },
          { theme: { id: 'y' }, place: { line: 2 } },
        ],
        words: [{ text: 'Stadtplatz', times: 2 }],
      },
    ]);
  });

  test('the same entry in two themes, even if nobody says it', () => {
    const themen = [
      { id: 'x', woerter: ['Stadt-Platz'] },
      { id: 'y', woerter: ['Stadtplatz'] },
    ];
    expect(review(themen, []).conflicts).toMatchObject([{ words: [] }]);
  });

  test('none where the rules decide, or a longer entry wins over both', () => {
    const themen = [
      { id: 'x', woerter: ['Stadt*'] },
      { id: 'y', woerter: ['*platz', 'Stadtplatz'] },
    ];
    expect(review(themen, [interview('1', 'auf dem Stadtplatz')]).conflicts).toEqual([]);
  });
});

test('the same twice', () => {
  const interviews = [
    interview('1', 'am Brunnen und im Hof'),
    interview('2', 'das Quartierscafé am Brunnen'),
  ];
  const themen = [{ id: 'x', woerter: ['Café', 'Hof'] }];
  expect(JSON.stringify(review(themen, interviews))).toBe(JSON.stringify(review(themen, interviews)));
});
