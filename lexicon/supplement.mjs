/**
 * @typedef {{ word: string, kind: string, detail: string[] }} SupplementRow
 * @typedef {{ nouns: SupplementRow[], adjectives: string[], nominalised: string[], dropped: Set<string>, forms: Map<string, string> }} Supplement
 */

/**
 * Reads `ergaenzungen.tsv`: word, kind, detail (parts after a comma); lines with # are comments.
 * @param {string} text
 * @returns {Supplement}
 */
export function readSupplement(text) {
  /** @type {Supplement} */
  const supplement = { nouns: [], adjectives: [], nominalised: [], dropped: new Set(), forms: new Map() };
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [words = '', kind = '', detail = ''] = line.split('\t');
    const parts = detail.trim() === '' ? [] : detail.trim().split(',');
    for (const word of words.split(' ')) {
      // „=n“ stands for the word with -n.
      addRow(supplement, { word, kind, detail: parts.map((part) => part.replace(/^=/, word)) });
    }
  }
  return supplement;
}

/** @param {Supplement} supplement @param {SupplementRow} row */
function addRow(supplement, row) {
  if (row.kind === 'adj') supplement.adjectives.push(row.word);
  else if (row.kind === 'adj-nomen') supplement.nominalised.push(row.word);
  else if (row.kind === 'weg') supplement.dropped.add(row.word);
  else if (row.kind === 'form') supplement.forms.set(row.word.toLowerCase(), row.detail[0] ?? row.word);
  else if (/^(m|f|n|m-schwach|pl|inf)$/.test(row.kind)) supplement.nouns.push(row);
  else throw new Error(`ergaenzungen.tsv: unknown kind in "${row.word} ${row.kind}"`);
}
