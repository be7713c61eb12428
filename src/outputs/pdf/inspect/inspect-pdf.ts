import { type Diagnostic, diagnostic, type Staged } from '../../../diagnostics/diagnostic.js';
import { checkPdf } from '../gate/check-pdf.js';
import { PdfFormError } from '../objects.js';
import { type InspectedTag, inspectTree, isInspectedTag } from './inspected-tree.js';
import { readTaggedPdf, type TaggedPdf } from './tagged-pdf.js';

/** A language with how many passages say that they are in it. */
export interface InspectedLanguage {
  language: string;
  isMain: boolean;
  passages: number;
}

/** A check with what it found; undefined for one that needs more than the file. */
export interface InspectedCheck {
  name: string;
  findings: Diagnostic[] | undefined;
}

/** All that is known of a PDF. */
export interface Inspection {
  pdf: TaggedPdf;
  tree: InspectedTag | undefined;
  languages: InspectedLanguage[];
  checks: InspectedCheck[];
}

/** Whether bytes begin as those of a PDF do. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Reads and checks a PDF that zb has made; no PDF at all is ZB3122, one of another form ZB3123. */
export function inspectPdf(bytes: Uint8Array, file: string): Staged<Inspection | undefined> {
  if (!isPdf(bytes)) {
    return { value: undefined, diagnostics: [diagnostic('ZB3122', { file })] };
  }
  try {
    const pdf = readTaggedPdf(bytes);
    const tree = inspectTree(pdf);
    const checks = Object.entries(checkPdf(pdf, undefined)).map(([name, faults]) => ({
      name,
      findings: faults?.map(({ code, params }) => diagnostic(code, params)),
    }));
    return { value: { pdf, tree, languages: languagesOf(pdf, tree), checks }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof PdfFormError)) throw error;
    return {
      value: undefined,
      diagnostics: [diagnostic('ZB3123', { file, reason: `@pdf.${error.problem}` })],
    };
  }
}

/** The language of the document first, then those of its passages. */
function languagesOf({ properties }: TaggedPdf, tree: InspectedTag | undefined): InspectedLanguage[] {
  const passages = new Map<string, number>([[properties.language, 0]]);
  const visit = (node: InspectedTag, around: string) => {
    const { language } = node;
    if (language !== around) passages.set(language, (passages.get(language) ?? 0) + 1);
    for (const kid of node.kids) if (isInspectedTag(kid)) visit(kid, language);
  };
  if (tree) visit(tree, properties.language);
  return [...passages].map(([language, count], i) => ({ language, isMain: i === 0, passages: count }));
}
