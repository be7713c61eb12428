/**
 * Adds what German grammar allows but the dictionary leaves out: genitive -s and -es, dative -e, dative plural -n.
 * @param {Map<string, string>} forms form → s, p or b
 * @param {{ lemma: string, gender: string, plurals: string[], singular: boolean, weak: boolean }} noun
 */
export function withRegularForms(forms, noun) {
  for (const plural of noun.plurals) {
    if (/(e|el|er)$/.test(plural)) addNew(forms, `${plural}n`, 'p');
  }
  if (noun.plurals.length === 0 && noun.singular) addUsualPlural(forms, noun);
  if (!noun.singular || noun.weak || !/^[mn]$/.test(noun.gender)) return;
  const { lemma } = noun;
  if (/[^aeiouäöüy]$/.test(lemma) && !/(el|er|en|em|chen|lein|ling|us|os|is|as)$/.test(lemma)) {
    addNew(forms, `${lemma}es`, 's');
    addNew(forms, `${lemma}e`, 's');
  }
  if (!/[sßxz]$/.test(lemma)) addNew(forms, `${lemma}s`, 's');
}

/** Where the dictionary has no plural, the one that the suffix asks for. */
function addUsualPlural(forms, { lemma, gender }) {
  if (gender === 'f') {
    if (/(ung|heit|keit|schaft|ion|tät|ei|ik|ur|enz|anz)$/.test(lemma)) addNew(forms, `${lemma}en`, 'p');
    else if (/[^i]e$/.test(lemma)) addNew(forms, `${lemma}n`, 'p');
    else if (lemma.endsWith('in')) addNew(forms, `${lemma}nen`, 'p');
  } else if (/nis$/.test(lemma)) {
    for (const plural of ['se', 'sen', 'ses']) addNew(forms, lemma + plural, plural === 'ses' ? 's' : 'p');
  } else if (/(e[lr]|en|[^aeiouäöü][aeiou])$/.test(lemma) === false && gender !== '') {
    addNew(forms, `${lemma}en`, 'p');
  }
}

/**
 * The forms of a hand-kept noun from its kind and plurals.
 * @param {string} lemma
 * @param {string} kind m, f, n, m-schwach, pl or inf
 * @param {string[]} plurals
 * @returns {Map<string, string>}
 */
export function paradigmForms(lemma, kind, plurals) {
  /** @type {Map<string, string>} */
  const forms = new Map([[lemma, kind === 'pl' ? 'p' : 's']]);
  const all = kind === 'pl' ? [lemma] : plurals;
  for (const plural of all) forms.set(plural, forms.get(plural) === 's' ? 'b' : 'p');
  if (kind === 'm-schwach') for (const plural of plurals) forms.set(plural, 'b');
  withRegularForms(forms, {
    lemma,
    gender: kind === 'inf' ? 'n' : kind.replace(/-.*/, ''),
    plurals: all,
    singular: kind !== 'pl',
    weak: kind === 'm-schwach',
  });
  return forms;
}

/**
 * How to get a form from the lemma: number, how many letters to strip (base 36), what to add (small letters, as in a key).
 * @param {string} lemma @param {string} form @param {string} number
 */
export function ending(lemma, form, number) {
  let shared = 0;
  while (shared < lemma.length && lemma[shared] === form[shared]) shared++;
  return `${number}${(lemma.length - shared).toString(36)}${form.slice(shared).toLowerCase()}`;
}

function addNew(forms, form, number) {
  if (!forms.has(form)) forms.set(form, number);
}
