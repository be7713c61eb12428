export type Severity = 'error' | 'warning' | 'hint';

/** What kind of trouble a code stands for; decides the exit code. */
export type Kind = 'content' | 'usage' | 'environment' | 'timeout' | 'approval';

interface CodeEntry {
  severity: Severity;
  kind: Kind;
  /** What it is in a draft, if less: nothing else than an accessible edition is at stake. */
  draft?: 'warning';
}

const content = { severity: 'error', kind: 'content' } as const;
const contentWarning = { severity: 'warning', kind: 'content' } as const;
const contentHint = { severity: 'hint', kind: 'content' } as const;
const accessibility = { severity: 'error', kind: 'content', draft: 'warning' } as const;
const usage = { severity: 'error', kind: 'usage' } as const;
const environment = { severity: 'error', kind: 'environment' } as const;

/** Every code that zb can report. Texts: `de.ts`, `en.ts`. 10xx files · 11xx shape · 12xx references · 13xx meaning · 14xx chapters · 15xx pictures · 2xxx figures · 3xxx browser, output · 4xxx usage. */
export const codes = {
  ZB1001: content, // YAML syntax
  ZB1002: content, // file missing
  ZB1003: content, // not UTF-8
  ZB1004: content, // file empty
  ZB1005: content, // duplicate key
  ZB1006: content, // file unreadable
  ZB1007: content, // data file outside the project
  ZB1008: contentWarning, // file that nothing reads
  ZB1009: contentWarning, // file that zb has written and can't use
  ZB1010: content, // two versions left by git
  ZB1011: content, // a character that was lost
  ZB1101: content, // wrong type
  ZB1102: content, // key missing
  ZB1103: content, // unknown key
  ZB1104: content, // not one of the allowed values
  ZB1105: content, // list too short
  ZB1106: content, // wrong form (pattern, date, colour)
  ZB1107: content, // too long
  ZB1108: content, // number out of range
  ZB1109: content, // nothing there
  ZB1110: content, // list too long
  ZB1111: contentWarning, // text that YAML takes for a remark
  ZB1201: content, // id given twice
  ZB1203: content, // id unknown
  ZB1301: content, // ends before it begins
  ZB1303: content, // report has no template of that name
  ZB1304: contentWarning, // figure never placed in a report
  ZB1305: content, // something placed twice in a report
  ZB1306: content, // file name and id differ
  ZB1307: contentWarning, // chapter in no report
  ZB1308: { severity: 'error', kind: 'approval' }, // verbatim statement without approval
  ZB1309: { severity: 'error', kind: 'approval' }, // interview without consent
  ZB1310: content, // two themes with the same display
  ZB1311: { severity: 'error', kind: 'approval' }, // one person counted twice
  ZB1312: contentWarning, // cloud that shows what one person said
  ZB1313: contentWarning, // event still to come, but over by the edition's date
  ZB1314: contentWarning, // event done, but after the edition's date
  ZB1315: contentWarning, // picture, statement or question used nowhere
  ZB1316: contentWarning, // role without member
  ZB1317: contentWarning, // member without role
  ZB1318: contentWarning, // person spelt two ways
  ZB1319: content, // Handlungsfeld in two Themenfelder
  ZB1320: accessibility, // text that stands out too little from its ground
  ZB1321: contentWarning, // sign that stands out too little from the paper
  ZB1322: contentWarning, // colours that are the same in greyscale
  ZB1323: contentWarning, // colours that are the same for the colour-blind
  ZB1401: content, // raw HTML
  ZB1402: content, // unknown directive
  ZB1403: content, // directive without id
  ZB1404: content, // reference to something not in this report
  ZB1405: content, // footnote without text
  ZB1406: accessibility, // heading jumps a level
  ZB1407: content, // unknown counted value or list
  ZB1408: content, // link to an anchor that is not there
  ZB1409: content, // front matter missing, empty or without end
  ZB1410: content, // markup that chapters don't support
  ZB1411: content, // link of a kind that is not allowed
  ZB1412: contentWarning, // footnote that nothing calls
  ZB1413: content, // block directive in running text
  ZB1414: content, // box without end
  ZB1415: contentWarning, // markup that does nothing
  ZB1416: content, // cell without column
  ZB1417: content, // title in lines that isn't the title
  ZB1420: contentHint, // straight quotation mark
  ZB1421: contentHint, // straight apostrophe
  ZB1422: contentHint, // quotation mark of another language
  ZB1423: contentHint, // quotation that is not closed
  ZB1424: contentHint, // quotation that was not opened
  ZB1425: contentHint, // hyphen instead of a dash
  ZB1426: contentHint, // range with the wrong stroke or with spaces
  ZB1427: contentHint, // space missing in an abbreviation
  ZB1428: contentHint, // double space
  ZB1429: content, // word twice in the hyphenation of projekt.yaml
  ZB1430: accessibility, // link text that says nothing by itself
  ZB1431: contentWarning, // one link text, two targets
  ZB1432: accessibility, // link without text
  ZB1433: accessibility, // table column without head
  ZB1434: accessibility, // figure without description
  ZB1435: content, // passage whose language is not said
  ZB1436: content, // title of a table without the title or the table
  ZB1437: content, // something that can't stand in what holds it
  ZB1438: content, // markup that a title can't have
  ZB1439: content, // heading without text
  ZB1501: content, // picture outside the project
  ZB1502: content, // picture missing
  ZB1503: content, // picture of a kind zb can't embed
  ZB1504: accessibility, // picture without alternative text
  ZB1505: content, // decoration that has a text
  ZB1506: content, // picture that can't be read
  ZB1507: contentWarning, // name of a picture that says another kind
  ZB1508: contentWarning, // too few pixels for print
  ZB1509: content, // picture too large to be read
  ZB1510: contentWarning, // picture that moves
  ZB1511: content, // something in an SVG that is not allowed
  ZB1512: content, // text in an SVG
  ZB1513: contentWarning, // report larger than it should be
  ZB1514: environment, // sharp can't be loaded
  ZB1515: accessibility, // name of a file as alternative text
  ZB2001: content, // text leaves its shape
  ZB2002: content, // labels touch
  ZB2003: content, // glyph missing in the bundled fonts
  ZB2004: content, // font not installed
  ZB2005: content, // font without a cut that is needed
  ZB2006: content, // glyph missing in a chapter
  ZB2007: content, // figure higher than a page
  ZB2101: content, // cloud has no term above the threshold
  ZB2102: content, // cloud words don't fit
  ZB2103: contentWarning, // two clouds tell together what neither tells alone
  ZB2110: environment, // canvas for d3-cloud can't be loaded
  ZB2111: content, // outline of a cloud is no path
  ZB2112: content, // term too long for its cloud
  ZB2113: contentWarning, // d3-cloud knows no outlines
  ZB2114: content, // glyph missing for a term of a cloud
  ZB2115: content, // term without a place in the outline of its cloud
  ZB2301: { severity: 'error', kind: 'approval' }, // import without consent
  ZB2302: content, // import of a file that is no text
  ZB2303: content, // letters lost by a wrong encoding
  ZB2304: content, // quotation marks of a CSV file don't match
  ZB2305: content, // CSV row with more or fewer cells than headings
  ZB2306: content, // no column fits a question
  ZB2307: content, // cell that can't be what its column says
  ZB2308: content, // interview of that id is there already
  ZB2309: content, // nothing to take in a source
  ZB2310: content, // no such column
  ZB2311: content, // column with contact data was asked for
  ZB2120: environment, // places of a cloud's words can't be kept
  ZB2121: content, // two clouds would write the same file
  ZB2122: environment, // files can't be watched
  ZB2130: content, // pattern that means nothing or matches nearly everything
  ZB2131: content, // entry in two themes
  ZB2132: contentWarning, // pattern that matches nothing anybody said
  ZB2133: contentWarning, // entries of two themes are equally good for a word
  ZB3001: environment,
  ZB3002: environment,
  ZB3003: { severity: 'error', kind: 'timeout' },
  ZB3004: content,
  ZB3005: environment,
  ZB3006: environment, // out/ not writable
  ZB3007: environment, // contents page numbers did not settle
  ZB3008: environment, // template broken
  ZB3009: environment, // file for findings not writable
  ZB3010: { severity: 'error', kind: 'timeout' }, // another process builds
  ZB3030: environment, // something that zb needs is missing
  ZB3050: content, // PDF that isn't what comes of the project
  ZB3051: environment, // file changed while it was built
  ZB3052: contentWarning, // PDF without a manifest
  ZB3053: contentHint, // edition that isn't made of the present files
  ZB3101: accessibility, // text of the PDF differs from the document's
  ZB3102: accessibility, // words run together in the PDF
  ZB3103: accessibility, // text outside the tags
  ZB3104: accessibility, // figure of the PDF without description
  ZB3105: accessibility, // page number of the contents untrue
  ZB3106: accessibility, // empty page
  ZB3107: accessibility, // font that isn't the report's
  ZB3108: accessibility, // character without glyph
  ZB3109: accessibility, // link that leads nowhere
  ZB3110: accessibility, // bookmark that isn't its heading
  ZB3111: accessibility, // language of a passage lost
  ZB3112: accessibility, // transparent passages that can't be told apart
  ZB3113: accessibility, // heading of the PDF jumps a level
  ZB3114: accessibility, // link of the PDF without text
  ZB3120: usage, // file to inspect missing
  ZB3121: usage, // file to inspect can't be read
  ZB3122: usage, // file to inspect is no PDF
  ZB3123: content, // PDF that zb hasn't made, or damaged
  ZB3130: contentWarning, // letters smaller than 8 pt
  ZB3131: contentWarning, // text on text
  ZB3132: contentWarning, // text cut off or in the margin
  ZB3133: contentHint, // heading too near the foot of its page
  ZB3134: contentHint, // last line of one short word
  ZB3135: contentHint, // more than two hyphens in a row
  ZB3136: contentHint, // page of a chapter more than a third empty
  ZB3137: contentHint, // last page of a chapter more than a third empty
  ZB3138: contentWarning, // figure far from where it is mentioned
  ZB3139: contentHint, // statement or note on another page than its text
  ZB3140: environment, // template can't be printed with bleed
  ZB3141: contentWarning, // number of pages no multiple of the one wanted
  ZB4001: usage, // no project here
  ZB4030: usage, // word that nobody says
  ZB4031: usage, // word that counts for nothing
  ZB4002: usage, // no such report
  ZB4003: usage, // no such figure
  ZB4004: usage, // no such cloud
  ZB4005: usage, // unknown option or command
  ZB4006: usage, // argument missing or surplus
  ZB4007: usage, // no such code
  ZB4008: content, // project without reports
  ZB4020: usage, // no such theme
  ZB4021: usage, // term that counts for another theme
  ZB4022: { severity: 'warning', kind: 'usage' }, // term that is in the theme already
  ZB4023: usage, // confidential result into a folder that is published or read
  ZB4024: usage, // table that is none
  ZB4025: usage, // theme that is there already
  ZB4026: usage, // term in contradicting lists
  ZB4027: usage, // term too long
  ZB4040: usage, // folder for a new project not empty
  ZB4041: usage, // editor's settings that are no JSON
  ZB4042: usage, // port that the preview can't have
  ZB4043: usage, // preview that runs already
  ZB4028: usage, // list that can't be edited by itself
  ZB4050: usage, // PDF that belongs to no report
  ZB4051: usage, // manifest that is none
  ZB4052: usage, // manifest of another report
  ZB4053: usage, // nothing to verify
  ZB4054: usage, // no folder to compare with
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;
