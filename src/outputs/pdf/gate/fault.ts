import type { Params } from '../../../diagnostics/diagnostic.js';
import type { Code } from '../../../messages/codes.js';

/** What the gate has found, with what helps to find its place in the sources. */
export interface Fault {
  code: Code;
  params: Params;
  /** Number of the element of the printed document that it is about. */
  element?: number;
  /** Words that stand there. */
  excerpt?: string;
}
