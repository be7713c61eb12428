import { isArray, isDict, isRef, type PdfDict, PdfFormError, type PdfValue } from '../objects.js';
import type { PdfFile } from '../reader.js';
import { type TagNode, walkTags } from './tag-node.js';

/** The objects of the structure tree that is to be replaced. */
export function oldTree(file: PdfFile, print: TagNode): number[] {
  const numbers = new Set<number>();
  const add = (value: PdfValue | undefined) => {
    if (isRef(value)) numbers.add(value.number);
  };
  walkTags(print, ({ object }) => {
    if (object !== undefined) numbers.add(object);
  });
  const rootRef = file.catalog.get('StructTreeRoot');
  add(rootRef);
  const root = file.dict(rootRef, 'structure tree');
  for (const key of ['ParentTree', 'IDTree']) {
    add(root.get(key));
    const tree = file.resolve(root.get(key));
    if (isDict(tree)) addLeaves(file, tree, add);
  }
  return [...numbers];
}

/** Kids and values of a number or name tree. Values that are tags are known already. */
function addLeaves(
  file: PdfFile,
  tree: PdfDict,
  add: (value: PdfValue | undefined) => void,
  depth = 0,
): void {
  if (depth > 50) throw new PdfFormError('tree of numbers without end');
  const numbers = file.resolve(tree.get('Nums'));
  if (isArray(numbers)) for (const value of numbers) add(value);
  const kids = file.resolve(tree.get('Kids'));
  if (!isArray(kids)) return;
  for (const kid of kids) {
    add(kid);
    const inner = file.resolve(kid);
    if (isDict(inner)) addLeaves(file, inner, add, depth + 1);
  }
}
