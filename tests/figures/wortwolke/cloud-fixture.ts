import type { Cloud } from '../../../src/analyse/cloud.js';
import type { Handlungsfelder } from '../../../src/data-types/handlungsfelder.js';
import { terms } from './terms.js';

export const themenfelder = [
  { id: 'a', buchstabe: 'A', name: 'Gesellschaftliche Teilhabe', kurz: 'Teilhabe', farbe: 'akzent' },
  { id: 'b', buchstabe: 'B', name: 'Lebensqualität im Quartier', kurz: 'Lebensqualität', farbe: 'signal' },
  { id: 'c', buchstabe: 'C', name: 'Nachhaltigkeit', kurz: 'Nachhaltigkeit', farbe: 'natur' },
  { id: 'd', buchstabe: 'D', name: 'Wirtschaft und Versorgung', kurz: 'Wirtschaft', farbe: 'haupt' },
].map((theme) => ({ ...theme, handlungsfelder: [] })) as unknown as Handlungsfelder['themenfelder'];

/** A cloud of so many terms from 18 interviews; a term is mentioned one and a half times an interview. */
export function cloud(count: number, changes: Partial<Cloud> = {}): Cloud {
  return {
    id: 'probe',
    title: 'Wichtige Themenfelder',
    interviews: 18,
    threshold: 3,
    counting: 'gespraech',
    sizing: 'wurzel',
    layout: { engine: 'zb', gathered: true, outline: 'ellipse' },
    groups: [],
    invented: 'none',
    isCut: false,
    terms: terms(count).map((term) => ({
      ...term,
      key: term.text,
      interviews: term.count,
      mentions: Math.round(1.5 * term.count),
      weight: term.count / 14,
      members: [],
    })),
    ...changes,
  };
}
