import type { FromSchema } from 'json-schema-to-ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml.js';
import type { DataType } from './data-type.js';
import { checkFileName } from './file-name-check.js';
import { choice, listOf, newId, rawText, reference, shortText, text, zeitpunkt } from './fragments.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Interview',
  description: 'Ein Interview mit seinen Antworten.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'erfunden', 'pseudonym', 'gruppe', 'datum', 'einwilligung', 'antworten'],
  properties: {
    id: newId('interview'),
    erfunden: {
      type: 'boolean',
      description: 'true: Die Antworten sind erfunden. Das steht dann auch unter jeder Wortwolke.',
    },
    hinweis: text('Woher die Antworten stammen.'),
    pseudonym: shortText(40, 'Unter diesem Namen erscheint das Gespräch; nie der wirkliche.'),
    gruppe: reference('gruppe', 'Kennung einer Gruppe aus mitglieder.yaml.'),
    datum: zeitpunkt('Wann das Gespräch war.'),
    einwilligung: choice('Ob die Person der Auswertung zugestimmt hat.', {
      erteilt: 'Sie hat zugestimmt.',
      'nicht-noetig': 'Es braucht keine, etwa bei erfundenen Antworten.',
      ausstehend: 'Sie ist gefragt und hat noch nicht geantwortet; bis dahin wird nichts gebaut.',
      widerrufen: 'Sie hat die Zustimmung zurückgenommen; so lange wird nichts gebaut.',
    }),
    antworten: listOf(
      {
        title: 'Antwort',
        type: 'object',
        additionalProperties: false,
        required: ['frage', 'text'],
        properties: {
          frage: reference('frage', 'Kennung einer Frage aus fragen.yaml.'),
          text: rawText('Die Antwort.'),
          kodes: listOf(
            reference('thema', 'Kennung eines Themas aus codebuch.yaml.'),
            'Themen, die von Hand vergeben sind; sie zählen, als stünde das Wort da.',
          ),
        },
      },
      'Die Antworten; eine Frage darf fehlen.',
    ),
  },
} as const;

export type Interview = FromSchema<typeof schema>;

export const interviews: DataType = {
  id: 'interviews',
  location: { folder: 'interviews', extension: '.yaml' },
  schema,
  check: (file) => [...checkFileName(file), ...checkConsent(file)],
};

/** What somebody has said is not analysed before that person agrees, nor after they no longer do (ZB1309). */
function checkConsent(file: YamlFile): Diagnostic[] {
  const { id, einwilligung } = file.value as Interview;
  const given = einwilligung === 'erteilt' || einwilligung === 'nicht-noetig';
  return given ? [] : [diagnostic('ZB1309', { id, consent: einwilligung }, file.placeOf(['einwilligung']))];
}
