/** What `:anzahl[…]` can count in every project. How, stands in `counted.ts`. */
export const countedNames = [
  'handlungsfelder',
  'themenfelder',
  'rollenprofile',
  'thesen',
  'patenschaften',
  'aufgaben',
  'mitglieder',
  'gruppen',
  'stimmen',
  'ereignisse',
  'treffen',
  'interviews',
  'fragen',
] as const;

export type CountedName = (typeof countedNames)[number];
