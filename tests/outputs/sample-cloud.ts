import type { Cloud, CloudTerm } from '../../src/analyse/cloud.js';
import type { CloudSource } from '../../src/outputs/cloud-table.js';

/** A term in so many interviews and mentions, with the words that were counted for it. */
export function term(
  text: string,
  interviews: number,
  mentions: number,
  members: readonly string[] = [],
  themenfeld?: string,
): CloudTerm {
  return {
    key: text,
    text,
    count: interviews,
    interviews,
    mentions,
    weight: interviews / 12,
    ...(themenfeld ? { themenfeld } : {}),
    members: members.map((word) => ({ text: word, interviews, mentions })),
  };
}

/** A cloud of terms from 18 interviews, at least 3 each. */
export function cloudOf(terms: CloudTerm[], extra: Partial<Cloud> = {}): Cloud {
  return {
    id: 'themen',
    title: 'Wichtige Themen',
    interviews: 18,
    threshold: 3,
    counting: 'gespraech',
    sizing: 'wurzel',
    layout: { engine: 'zb', gathered: true, outline: 'ellipse' },
    groups: [],
    invented: 'none',
    isCut: false,
    terms,
    ...extra,
  };
}

/** The data around it. */
export const source: CloudSource = {
  projekt: {
    id: 'probe',
    name: 'Bündnis der Probe',
    kurzname: 'Probe',
    sprache: 'de',
    herausgeber: { name: 'Amt für Proben', kurz: 'AfP' },
    geschaeftsstelle: { name: 'Stelle' },
    ausgabe: { nummer: 2, stand: '2025-10-31' },
    traeger: [],
    farben: { haupt: '#16305A', akzent: '#B7482A', signal: '#EBB03C', natur: '#115A4D', tinte: '#1B2130' },
    schriften: { text: 'Vollkorn', auszeichnung: 'Instrument Sans' },
    rechtliches: [],
  },
  fragen: {
    leitfaden: { name: 'Gespräche', zeitraum: '2024', form: 'einzeln' },
    fragen: [
      { id: 'andere', text: 'Und sonst?' },
      { id: 'wunsch', text: 'Was wünschen Sie sich?' },
    ],
  },
  wortwolken: { wortwolken: [{ id: 'themen', titel: 'Wichtige Themen', fragen: ['wunsch'] }] },
  handlungsfelder: {
    themenfelder: [
      {
        id: 'a',
        buchstabe: 'A',
        name: 'Teilhabe & Mitte',
        kurz: 'Teilhabe',
        farbe: 'akzent',
        handlungsfelder: [],
      },
    ],
  },
};
