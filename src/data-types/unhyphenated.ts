import type { ProjectData } from './project.js';

/** What is never hyphenated: the people of the project by their names, and what projekt.yaml lists under `silbentrennung`. */
export function unhyphenated({ mitglieder, projekt }: ProjectData): string[] {
  const people = [
    ...mitglieder.mitglieder.flatMap(({ personen }) => personen),
    ...projekt.traeger.map(({ leitung }) => leitung),
    ...(projekt.kontakte ?? []),
  ].map(({ name }) => name);
  const surnames = people.flatMap((name) => name.split(' ').slice(-1));
  return [...new Set([...people, ...surnames, ...(projekt.silbentrennung?.nie ?? [])])];
}
