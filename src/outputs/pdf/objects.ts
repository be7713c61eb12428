/** A PDF name, without the slash and with `#xx` undone; one character per byte. */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A PDF string as bytes; `hex` says which of the two notations it is written in. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly hex: boolean;
}

/** A reference to an indirect object. Only generation 0 occurs in files without updates. */
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}

/** Keys are names without the slash, in the order of the file. */
export type PdfDict = Map<string, PdfValue>;

export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfDict | PdfValue[];

export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As stored, still compressed; a view into the file. */
  readonly data: Uint8Array;
}

/** What stands between `obj` and `endobj`. */
export type PdfObject = PdfValue | PdfStream;

/** Why a file is not read: it is broken, of a form that zb doesn't write, encrypted, or was changed by another program. */
export type FormProblem = 'damaged' | 'foreign' | 'locked' | 'changed';

/**
 * The file has a form that is not read here. Thrown inside this folder, turned into ZB3005 or ZB3123 at its edge. The message is
 * for those who look after zb.
 */
export class PdfFormError extends Error {
  readonly problem: FormProblem;

  constructor(message: string, problem: FormProblem = 'damaged') {
    super(message);
    this.problem = problem;
  }
}

export function name(text: string): PdfName {
  return { kind: 'name', name: text };
}

export function ref(number: number): PdfRef {
  return { kind: 'ref', number };
}

export function isDict(value: PdfObject | undefined): value is PdfDict {
  return value instanceof Map;
}

export function isArray(value: PdfObject | undefined): value is PdfValue[] {
  return Array.isArray(value);
}

export function isName(value: PdfObject | undefined): value is PdfName {
  return kindOf(value) === 'name';
}

export function isString(value: PdfObject | undefined): value is PdfString {
  return kindOf(value) === 'string';
}

export function isRef(value: PdfObject | undefined): value is PdfRef {
  return kindOf(value) === 'ref';
}

function kindOf(value: PdfObject | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}
