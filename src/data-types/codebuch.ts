import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { listOf, newId, reference, shortRawText, shortText } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Codebuch',
  description: 'Welche Wörter und Wendungen für welches Thema stehen.',
  type: 'object',
  additionalProperties: false,
  required: ['themen'],
  properties: {
    themen: listOf(
      {
        title: 'Thema',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'anzeige'],
        properties: {
          id: newId('thema'),
          anzeige: shortText(40, 'So steht das Thema in der Wortwolke.'),
          themenfeld: reference('themenfeld', 'Kennung eines Themenfelds; gibt die Farbe.'),
          woerter: listOf(
            {
              ...shortRawText(60, 'Ein Wort; * steht für beliebige Fortsetzung.'),
              examples: ['Bank', 'reparier*'],
            },
            'Wörter, die für das Thema stehen.',
          ),
          wendungen: listOf(
            { ...shortRawText(80, 'Eine Wendung.'), examples: ['Ort zum Reden'] },
            'Wendungen, die für das Thema stehen.',
          ),
          ausschluesse: listOf(
            shortRawText(60, 'Ein Wort.'),
            'Wörter, die nicht zählen, obwohl ein Muster passt.',
          ),
        },
      },
      'Die Themen.',
    ),
  },
} as const;

export type Codebuch = FromSchema<typeof schema>;
export type Thema = Codebuch['themen'][number];

export const codebuch: DataType = {
  id: 'codebuch',
  location: { file: 'codebuch.yaml' },
  schema,
  check: checkDisplays,
};

/** Two themes of one name could not be told apart in a cloud (ZB1310). */
function checkDisplays(file: YamlFile): Diagnostic[] {
  const first = new Map<string, number>();
  return (file.value as Codebuch).themen.flatMap(({ anzeige }, i) => {
    const key = anzeige.normalize('NFC').toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    const placeOf = (index: number) => file.placeOf(['themen', index, 'anzeige']);
    if (before === undefined) return [];
    return [diagnostic('ZB1310', { display: anzeige }, placeOf(i), { related: [placeOf(before)] })];
  });
}
