/** A space is bound when what stands before it ends like `before` and what follows begins like `after`. */
type Rule = readonly [before: RegExp, after: RegExp];

/** Rules are asked only for spaces beside signs like these. */
const beforeSpace = /[.\d§¶]/;
const afterSpace = /[\d–—…|/]|[A-Z](?![a-z])|[eg]\./y;

/** More than any rule looks at. */
const reach = 32;

// Signs that no line begins with, and thousands.
const signs: readonly Rule[] = [
  [/\S$/, /^(?:[–—](?=[\s,;.:!?)]|$)|…|[|/](?=\s))/],
  [/(?<![\wÀ-ɏ.,])\d{1,3}(?:\s\d{3})*$/, /^\d{3}(?!\d)/],
  [/[§¶]$/, /^\d/],
];

const numeral = /^(?:\d|[IVX]+(?![\wÀ-ɏ]))/;
const measures = '[kcm]?m[²³]?|ha|[km]?g|t|h?l|ml|min|h|[kMG]?W|[kMGT]Wh|[kMGT]B|°C|[$£€%‰]|EUR';

const rules: Record<string, readonly Rule[]> = {
  de: [
    ...signs,
    // z. B., i. d. R., J. S. Bach
    [/(?<![\wÀ-ɏ])[A-Za-zÀ-ɏ]\.$/, /^[A-Za-zÀ-ɏ]\./],
    [/(?<![\wÀ-ɏ])[nv]\.$/, /^Chr\./],
    [/[A-Za-zÀ-ɏ]$/, /^[eg]\.\s?[VG]\./],
    // H. Bude; but not „Themenfeld A. Das …“
    [
      /(?<![\wÀ-ɏ])[A-ZÀ-Þ]\.$/,
      /^(?!(?:Das|Der|Die|Dies[A-Za-zÀ-ɏ]*|Eine?|Es|Er|Sie|Wer|Was|Wir|In|Im|Am|Auf|Auch)(?![a-zß-ÿ]))[A-ZÀ-Þ][a-zß-ÿ]/,
    ],
    [/(?<![a-zß-ÿ])(?:Dr|Prof|Hr|Fr|St|Ing|Mag|Dipl\.-[A-Za-zÀ-ɏ]+)\.$/, /^[A-ZÀ-Þ]/],
    [/(?<![a-zß-ÿ])(?:A(?:bb|bs|bschn|nl|nm|rt|ufl|z)|B[dl]|Fn|H|Jg|Kap|Nrn?|Rn|S|Tab|Tel|Ziff)\.$/, numeral],
    [
      /(?<![a-zß-ÿ])(?:Ab(?:bildung|satz|schnitt)|Anlage|Artikel|Band|Blatt|Haus|Heft|Kapitel|Nummer|Punkt|Seite|Tabelle|Teil|Ziffer)$/,
      numeral,
    ],
    [/(?<![a-zß-ÿ])(?:ca|max|min|mind|vgl)\.$/, /^(?:\d|S\.)/],
    // Themenfeld A
    [/[A-Za-zÀ-ɏ]$/, /^[A-HJ-Z](?![\wÀ-ɏ.:*’])/],
    [/(?:[sS]traße|[pP]latz|[wW]eg|[aA]llee|[gG]asse|[rR]ing|[uU]fer|[sS]tr\.)$/, /^\d/],
    // 16. Mai, 2. Standortbesuch
    [/(?<![\wÀ-ɏ.,])\d{1,2}\.$/, /^[A-Za-zÀ-ɏ]/],
    [
      /\d$/,
      new RegExp(
        `^(?:${measures}|Euro|Cent|Prozent|Promille|Grad|Uhr|Std\\.|Min\\.|Tsd\\.|Mio\\.|Mrd\\.|Tausend|` +
          'Million(?:en)?|Milliarden?)(?![\\wÀ-ɏ])',
      ),
    ],
    [/(?:Tsd|Mio|Mrd)\.$/, /^(?:Euro|EUR|€)/],
  ],
  en: [
    ...signs,
    [/(?<![\wÀ-ɏ])[A-Za-zÀ-ɏ]\.$/, /^[A-Za-zÀ-ɏ]\./],
    [/(?<![\wÀ-ɏ])[A-ZÀ-Þ]\.$/, /^(?!(?:The|This|That|It|In|An?|We|They|On)(?![a-zß-ÿ]))[A-ZÀ-Þ][a-zß-ÿ]/],
    [/(?<![a-zß-ÿ])(?:Dr|Prof|Mr|Mrs|Ms|St)\.$/, /^[A-ZÀ-Þ]/],
    [/(?<![a-zß-ÿ])(?:[Aa]rt|[Cc]h|[Ff]igs?|[Nn]os?|[Pp]p?|[Ss]ec|[Tt]ab|[Vv]ol)\.$/, numeral],
    [
      /(?<![a-zß-ÿ])(?:[Aa]rticle|[Cc]hapter|[Ff]igure|[Pp]age|[Pp]art|[Ss]ection|[Tt]able|[Vv]olume)$/,
      numeral,
    ],
    [/[A-Za-zÀ-ɏ]$/, /^[B-HJ-Z](?![\wÀ-ɏ.:*’])/],
    [
      /(?<![\wÀ-ɏ.,])\d{1,2}$/,
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-zß-ÿ])/,
    ],
    [
      /(?<![a-zß-ÿ])(?:January|February|March|April|May|June|July|August|September|October|November|December)$/,
      /^\d{1,2}(?!\d)/,
    ],
    [
      /\d$/,
      new RegExp(
        `^(?:${measures}|percent|euros?|pence|hours?|[ap]\\.m\\.|[ap]m|thousand|million|billion)(?![\\wÀ-ɏ])`,
      ),
    ],
  ],
};

/**
 * Puts a no-break space (U+00A0) where a line must not end: in „z. B.“, „§ 12“, „Abb. 7“, „16. Mai“, „30 %“,
 * „Dr. Petrow“, and before a Gedankenstrich. It takes the place of a space, so that the text keeps its length.
 * A language without rules is left as it is.
 */
export function nonBreaking(text: string, language: string): string {
  const ofLanguage = rules[language];
  if (!ofLanguage) return text;
  let set = '';
  let written = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    afterSpace.lastIndex = at + 1;
    if (!beforeSpace.test(text[at - 1] ?? '') && !afterSpace.test(text)) continue;
    const before = text.slice(Math.max(0, at - reach), at);
    const after = text.slice(at + 1, at + reach);
    if (!ofLanguage.some(([end, beginning]) => beginning.test(after) && end.test(before))) continue;
    set += `${text.slice(written, at)}\u00A0`;
    written = at + 1;
  }
  return set + text.slice(written);
}
