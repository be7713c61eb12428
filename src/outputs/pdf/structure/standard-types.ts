/** Elements of the document that have a tag of their own. */
export const types: Record<string, string> = {
  section: 'Sect',
  article: 'Sect',
  aside: 'Sect',
  nav: 'Sect',
  header: 'Sect',
  footer: 'Sect',
  p: 'P',
  address: 'P',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  blockquote: 'BlockQuote',
  figure: 'Div',
  figcaption: 'Caption',
  caption: 'Caption',
  svg: 'Figure',
  img: 'Figure',
  ul: 'L',
  ol: 'L',
  dl: 'L',
  li: 'LI',
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  a: 'Link',
  strong: 'Strong',
  em: 'Em',
  code: 'Code',
};

/** Tags that hold blocks: what stands in them within a line becomes a paragraph. */
export const holdBlocks = new Set(['Document', 'Sect', 'Div', 'BlockQuote']);

/** Tags that are a line themselves: what stands in them is never a paragraph. */
export const holdLines = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Lbl',
  'Link',
  'Strong',
  'Em',
  'Code',
]);

/** Elements of tables that stand for nothing by themselves: their language is that of their parts. */
export const groups = new Set(['thead', 'tbody', 'tfoot']);

/** What a list draws before its items instead of a number. */
export const bullet = /^\s*[•·‣▪◦–—-]?\s*$/;
