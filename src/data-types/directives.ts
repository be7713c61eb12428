import type { IdKind } from './data-type.js';

export type DirectiveForm = 'textDirective' | 'leafDirective' | 'containerDirective';

/** A directive of the chapters: `:name[label]`, `::name{#id}` or `:::name[label]` … `:::`. */
export interface Directive {
  name: string;
  form: DirectiveForm;
  /** What its id or label names. */
  names?: IdKind | 'anzahl' | 'liste';
}

/** The lists that `::liste{#…}` can set. */
export const lists = ['thesen', 'aufgaben', 'patenschaften', 'mitglieder'] as const;
export type ListName = (typeof lists)[number];

/** Every directive. What each becomes stands in `assemble/directives.ts`. */
export const directives: readonly Directive[] = [
  { name: 'abbildung', form: 'leafDirective', names: 'abbildung' },
  { name: 'stimme', form: 'leafDirective', names: 'stimme' },
  { name: 'treffen', form: 'leafDirective', names: 'treffen' },
  { name: 'bild', form: 'leafDirective', names: 'bild' },
  { name: 'liste', form: 'leafDirective', names: 'liste' },
  { name: 'methode', form: 'leafDirective', names: 'wortwolke' },
  { name: 'infokasten', form: 'containerDirective' },
  { name: 'tabelle', form: 'containerDirective' },
  { name: 'sprache', form: 'containerDirective' },
  { name: 'sprache', form: 'textDirective' },
  { name: 'abb', form: 'textDirective', names: 'abbildung' },
  { name: 'kapitel', form: 'textDirective', names: 'kapitel' },
  { name: 'anzahl', form: 'textDirective', names: 'anzahl' },
  { name: 'Anzahl', form: 'textDirective', names: 'anzahl' },
  { name: 'ziffer', form: 'textDirective', names: 'anzahl' },
];

const colons: Record<DirectiveForm, string> = {
  textDirective: ':',
  leafDirective: '::',
  containerDirective: ':::',
};

/** A directive as it is written, without what it names: `::abbildung`. */
export function writtenForm({ name, form }: Pick<Directive, 'name' | 'form'>): string {
  return `${colons[form]}${name}`;
}
