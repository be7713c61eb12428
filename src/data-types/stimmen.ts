import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { choice, listOf, newId, reference, shortText, sprachkuerzel } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Stimmen',
  description: 'Aussagen von Mitgliedern.',
  type: 'object',
  additionalProperties: false,
  required: ['stimmen'],
  properties: {
    stimmen: listOf(
      {
        title: 'Stimme',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'person', 'art', 'text', 'freigabe'],
        properties: {
          id: newId('stimme'),
          person: reference('person', 'Kennung einer Person aus mitglieder.yaml.'),
          art: choice('Ob es der Wortlaut ist.', {
            woertlich: 'So gesagt und freigegeben; steht in Anführungszeichen.',
            sinngemaess: 'In indirekter Rede; steht ohne Anführungszeichen.',
          }),
          text: shortText(320, 'Die Aussage, ohne Anführungszeichen.'),
          sprache: sprachkuerzel('In welcher Sprache sie ist, wenn nicht in der des Berichts.'),
          freigabe: choice('Ob die Person zugestimmt hat.', {
            ausstehend: 'Noch nicht; mit einer wörtlichen Stimme wird so lange nichts gebaut.',
            erteilt: 'Sie hat zugestimmt.',
          }),
        },
      },
      'Die Stimmen.',
    ),
  },
} as const;

export type Stimmen = FromSchema<typeof schema>;
export type Stimme = Stimmen['stimmen'][number];

export const stimmen: DataType = {
  id: 'stimmen',
  location: { file: 'stimmen.yaml' },
  schema,
  check: checkApproval,
};

/** Words that somebody has said are not printed before that person agrees (ZB1308). */
function checkApproval(file: YamlFile): Diagnostic[] {
  return (file.value as Stimmen).stimmen.flatMap(({ id, art, freigabe }, i) =>
    art === 'woertlich' && freigabe === 'ausstehend'
      ? [diagnostic('ZB1308', { id }, file.placeOf(['stimmen', i, 'freigabe']))]
      : [],
  );
}
