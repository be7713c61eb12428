import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { firstLine, type Kapitel, nodePlace, sourceOf, walkTree } from './chapter.js';
import { writtenForm } from './directives.js';

/**
 * A box whose end is missing would swallow the rest of the chapter (ZB1414). Of two boxes with as many colons the parser
 * gives the end to the outer one, so that the inner one seems to lack its own.
 */
export function checkBoxes(kapitel: Kapitel): Diagnostic[] {
  const found: Diagnostic[] = [];
  const spare = looseEnds(kapitel);
  const walk = (node: Nodes): void => {
    const isBox = node.type === 'containerDirective';
    const inner = isBox && isClosed(node, kapitel) ? openInside(node, kapitel) : undefined;
    if (isBox && inner) {
      const isTight = spare.some((line) => line > (node.position?.end.line ?? 0));
      found.push(isTight ? tooTight(node, inner, kapitel) : withoutEnd(node, kapitel, inner));
      return;
    }
    if (isBox && !isClosed(node, kapitel)) found.push(withoutEnd(node, kapitel));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(kapitel.body);
  return found;
}

function isClosed(node: ContainerDirective, kapitel: Kapitel): boolean {
  const lines = sourceOf(kapitel, node).trimEnd().split('\n');
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}

/** A box in this one, with as many colons, that has no end. */
function openInside(outer: ContainerDirective, kapitel: Kapitel): ContainerDirective | undefined {
  return outer.children.find(
    (child): child is ContainerDirective =>
      child.type === 'containerDirective' &&
      colons(child, kapitel) === colons(outer, kapitel) &&
      !isClosed(child, kapitel),
  );
}

function colons(node: ContainerDirective, kapitel: Kapitel): number {
  return /^:*/.exec(sourceOf(kapitel, node))?.[0].length ?? 0;
}

/** Lines of ends that the parser has left in the text. */
function looseEnds(kapitel: Kapitel): number[] {
  const lines: number[] = [];
  walkTree(kapitel.body, (node) => {
    if (node.type === 'text' && /^[ \t>]*:{3,}[ \t]*$/m.test(sourceOf(kapitel, node)))
      lines.push(node.position?.end.line ?? 0);
  });
  return lines;
}

function withoutEnd(node: ContainerDirective, kapitel: Kapitel, inner?: ContainerDirective): Diagnostic {
  // A box can't stand in a box.
  const fix = inner && inner.name !== node.name ? '@fix.noEndAround' : '@fix.noEnd';
  return boxFault(node, kapitel, { problem: '@box.noEnd', fix }, inner);
}

function tooTight(node: ContainerDirective, inner: ContainerDirective, kapitel: Kapitel): Diagnostic {
  return boxFault(node, kapitel, { problem: '@box.tight', fix: '@fix.tight' }, inner);
}

function boxFault(
  node: ContainerDirective,
  kapitel: Kapitel,
  what: { problem: string; fix: string },
  inner = node,
): Diagnostic {
  const written = writtenForm({ name: node.name, form: node.type });
  const end = ':'.repeat(colons(node, kapitel));
  const params = {
    ...what,
    end,
    longer: `${end}:`,
    name: node.name,
    inner: writtenForm({ name: inner.name, form: inner.type }),
    line: inner.position?.start.line ?? 0,
  };
  return diagnostic('ZB1414', params, firstLine(nodePlace(kapitel.file, node), written));
}
