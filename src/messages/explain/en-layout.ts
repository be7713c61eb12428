import type { Meaning } from './meaning.js';

/** What findings about how the finished PDF looks and is printed mean (ZB3130–ZB3141). */
export const enLayout = {
  ZB3130: {
    title: 'Letters that are too small',
    text: 'Below eight points many people cannot read print. Here letters come out smaller, mostly because a figure with much text was made smaller to fit. Shorter labels or a whole page give it room.',
  },
  ZB3131: {
    title: 'Text on text',
    text: 'Two texts cover each other on paper. A template should not let that happen, but with unusually long words in narrow columns it does. Look at the page; often a shorter word is enough.',
  },
  ZB3132: {
    title: 'Text that leaves the type area',
    text: 'A word or an address is wider than its place and is cut off at the edge or stands in the margin. Tables with many columns are prone to it. Part the table, or shorten it.',
  },
  ZB3133: {
    title: 'A heading hangs at the foot of a page',
    text: 'At least three lines should stand below a heading, otherwise it is cut off from what it is about. Here what comes after it went to the next page, for example a box or table that did not fit. Changing the order in the chapter a little helps.',
  },
  ZB3134: {
    title: 'A short word alone in the last line',
    text: 'A paragraph that ends with a single short word looks forgotten, and the line is wasted. zb evens lines out where it can; here it could not. A word more or less is mostly enough.',
  },
  ZB3135: {
    title: 'Many hyphens below each other',
    text: 'More than two hyphenated lines in a row make a paragraph restless and hard to read. The cause is several long words close together. Replace one, or turn the sentence round.',
  },
  ZB3136: {
    title: 'A half empty page within a chapter',
    text: 'More than a third of this page stays free because the next thing (a large figure or table) does not fit on it. If its line stands a paragraph earlier or later in the chapter, text fills the gap.',
  },
  ZB3137: {
    title: 'A half empty page at the end of a chapter',
    text: 'The chapter ends in the upper part of this page; the next one begins on a new page. That is no fault, but room wasted. A few lines less save the page, a statement or box fills it.',
  },
  ZB3138: {
    title: 'A figure far from where it is mentioned',
    text: 'Who reads about a figure should find it on the same page or the next. This one stands further away. What counts is the first place that refers to it with :abb[…].',
  },
  ZB3139: {
    title: 'A statement or note beside other text',
    text: 'Statements and notes stand in the margin beside the line that they belong to. Here there was no room left, for instance because others stand there. Spread them more evenly over the chapter.',
  },
  ZB3140: {
    title: 'A template without bleed',
    text: 'A print shop cuts the sheets after printing. So that no white edge comes of it, coloured areas must reach 3 mm beyond the page. Both templates that come with zb do; one of your own has to be prepared for it.',
  },
  ZB3141: {
    title: 'The number of pages does not fit a booklet',
    text: 'In data/berichte it says which number the number of pages should be a multiple of. But the template of this report has no pages that zb could put in. The templates that come with zb add ruled pages for notes.',
  },
} satisfies Record<string, Meaning>;
