import { describe, expect, test } from 'vitest';
import { name } from '../../../../src/outputs/pdf/objects.js';
import {
  definitionList,
  hasTerms,
  listItem,
  markedList,
} from '../../../../src/outputs/pdf/structure/lists.js';
import { tag } from '../../../../src/outputs/pdf/structure/tag-node.js';
import { content, show } from './small-source.js';

const term = (mcid: number) => tag('Lbl', [content(mcid)]);
const said = (mcid: number) => tag('LBody', [content(mcid)]);

describe('listItem', () => {
  test('has its label first and the rest in its body, in paragraphs beside blocks', () => {
    expect(show(listItem([term(0), content(1), tag('Strong', [content(2)])]))).toBe(
      'LI[Lbl[0] LBody[1 Strong[2]]]',
    );
    expect(show(listItem([content(1), tag('L', []), term(0)]))).toBe('LI[Lbl[0] LBody[P[1] L[]]]');
  });
});

describe('markedList', () => {
  const item = tag('LI', [term(0), said(1)]);
  const numberingOf = (list: ReturnType<typeof markedList>) => list.attributes?.List?.ListNumbering;

  test('says how it is numbered: as Chromium says, or with dots if it has any markers', () => {
    expect(numberingOf(markedList([item], { ListNumbering: name('Decimal') }))).toEqual(name('Decimal'));
    expect(numberingOf(markedList([item], undefined))).toEqual(name('Disc'));
    expect(numberingOf(markedList([tag('LI', [said(1)])], undefined))).toBeUndefined();
  });

  test('is no list of terms', () => {
    expect(hasTerms(markedList([item], undefined))).toBe(false);
    expect(hasTerms(definitionList([term(0), said(1)]))).toBe(true);
  });
});

describe('definitionList', () => {
  test('puts what is said to its term; a term alone is an item', () => {
    expect(show(definitionList([term(0), said(1), said(2), term(3), term(4), said(5)]))).toBe(
      'L[LI[Lbl[0] LBody[1] LBody[2]] LI[LBody[3]] LI[Lbl[4] LBody[5]]]',
    );
  });

  test('begins an item where no term does', () => {
    expect(show(definitionList([said(0), term(1), said(2)]))).toBe('L[LI[LBody[0]] LI[Lbl[1] LBody[2]]]');
  });
});
