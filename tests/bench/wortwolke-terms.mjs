// German terms for measuring word clouds: the list of the tests, then compounds and phrases, always the same.
import { readFileSync } from 'node:fs';

const listed = readFileSync(new URL('../figures/wortwolke/terms.ts', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => /^([^|]+)\|([a-z]?)\|\d+$/.exec(line))
  .filter((match) => match !== null)
  .map(([, text, group]) => ({ text, group: group === '' ? undefined : 'abcd'.indexOf(group) }));

const heads =
  'Stadtteil Quartiers Nachbarschafts Wohn Jugend Bildungs Klima Verkehrs Mobilitäts Gesundheits Kultur Sport Familien Senioren Bürger Energie Wärme Boden Flächen Grün Wasser Markt Handels Gewerbe Arbeits Integrations Sprach Förder Planungs Verwaltungs Gemeinwesen Ehrenamts Straßen Rad Fuß Spiel Schul Kita Pflege Umwelt'.split(
    ' ',
  );
const tails =
  'planung arbeit raum förderung konzept zentrum treff management beratung entwicklung programm angebot netzwerk projekt wende schutz garten haus weg platz fest büro werkstatt politik qualität gerechtigkeit vielfalt'.split(
    ' ',
  );
const adjectives =
  'Öffentliche Soziale Neue Digitale Gemeinsame Lebendige Barrierefreie Nachhaltige Kommunale Grüne Offene Bezahlbare'.split(
    ' ',
  );
const nouns =
  'Räume Netzwerke Wege Wohnungen Plätze Angebote Verfahren Strukturen Märkte Gärten Formate Partnerschaften Mobilität Teilhabe Verantwortung Energie Mischung Infrastruktur Feste Werkstätten'.split(
    ' ',
  );

/** Every combination once, in an order that mixes all parts. */
function made() {
  const compounds = heads.flatMap((head) => tails.map((tail) => head + tail));
  const phrases = adjectives.flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));
  const longer = heads.flatMap((head) =>
    tails
      .slice(0, 20)
      .flatMap((tail, i) => [
        `${head}${tail} ${i % 2 ? 'stärken' : 'im Viertel'}`,
        `${head}${tail}s${tails[(i + 5) % 27]}`,
      ]),
  );
  const shorter = nouns.flatMap((noun) => heads.slice(0, 20).map((head) => `${head}${noun.toLowerCase()}`));
  const all = [...compounds, ...phrases, ...longer, ...shorter];
  const step = 1009;
  return all.map((_, i) => all[(i * step) % all.length]);
}

/**
 * The first `count` terms with their numbers of mentions, 64 to 1 and most of them small, so that the
 * sizes of type, which go with the root, are 8:1.
 */
export function terms(count) {
  const known = new Set(listed.map(({ text }) => text));
  const all = [
    ...listed,
    ...made()
      .filter((text) => !known.has(text))
      .map((text, i) => ({ text, group: [0, 1, 2, 3, undefined][i % 5] })),
  ];
  const texts = [...new Map(all.map((term) => [term.text, term])).values()].slice(0, count);
  if (texts.length < count) throw new Error(`only ${texts.length} terms`);
  return texts.map((term, i) => ({ ...term, mentions: Math.round(64 ** (1 - Math.sqrt(i / (count - 1)))) }));
}
