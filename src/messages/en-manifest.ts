import type { Message } from './language.js';
import type { ManifestKey } from './manifest-keys.js';

/** What is said about manifests: which sources an edition was made of. */
export const manifestUi: Record<ManifestKey, string> = {
  cmdVerify: 'builds reports anew, writes nothing, and says whether exactly these PDF files come of it',
  argVerify: 'PDF files; all in the output folder without names',
  cmdChanges: 'shows as a Markdown table what is built and what has changed since an earlier edition',
  optSince: 'folder with the manifests of the earlier edition',
  optIfChanged: 'build only what has changed since this manifest (or a folder of manifests)',
  namedManifest: 'manifest',
  optShard: 'only a part of the reports, such as 1/4: the first of four',
  namedShard: 'part',
  optAllReports: 'all reports, as without names',
  shardEmpty: 'There is no report in part {shard}: there are fewer reports than parts.',
  differenceAdded: 'new: {name}',
  differenceRemoved: 'gone: {name}',
  differenceChanged: 'changed: {name}',
  differenceValue: '{what}: {before} → {after}',
  differencesLeft: 'and {count} more',
  manifestMissing: '{report}: no manifest yet, building.',
  reportUnchanged: '{report}: nothing has changed.',
  reportChanged: '{report}: something has changed.',
  verifiedSame: '{file}: exactly what comes of this project.',
  changesReport: 'Report',
  changesPages: 'Pages',
  changesFindings: 'Findings',
  changesSince: 'Since the edition before',
  changesNone: 'nothing changed',
  changesNew: 'new',
  changesGone: 'no longer there',
  changesResult: 'another result from the same sources',
};

export const manifestTerms: Record<string, string> = {
  'verify.altered':
    'The file was altered after it was built, or the manifest beside it belongs to another one',
  'verify.sources': 'The file was made of other sources ({what})',
  'verify.step': 'All sources are the same, but {what} gives something else',
  'verify.unknown': 'Without a manifest nobody can say why',
  'step.figures': 'drawing the figures',
  'step.assemble': 'assembling the report',
  'step.print': 'printing or finishing the PDF',
  'manifest.zb': 'version of zb',
  'manifest.build': 'build of zb',
  'manifest.node': 'Node.js',
  'manifest.system': 'system',
  'manifest.browser': 'browser',
  'manifest.draft': 'draft',
  'manifest.printShop': 'edition for a print shop',
  'manifest.sourceDateEpoch': 'SOURCE_DATE_EPOCH',
  'manifest.template': 'template',
  'manifest.fonts': 'fonts',
};

/** Findings about manifests. */
export const enManifestMessages = {
  ZB3050: {
    text: '“{file}” is not what comes of this project. {reason}.',
    remedy: 'Build the report again (zb build-report), or get the sources that the file was made of.',
  },
  ZB3051: {
    text: '“{file}” was changed while it was built.',
    remedy: 'Build again; nothing was written.',
  },
  ZB3052: {
    text: 'The manifest “{manifest}” beside “{file}” is missing, can’t be read, or doesn’t list this file.',
    remedy: 'Put the manifest there that was built with it; only with it can be said why a file differs.',
  },
  ZB3053: {
    text: 'What lies in the output folder (report “{report}”) is not built from the present files. {changes}.',
    remedy: 'Build again first (zb build-report); what is compared is what is built.',
  },
  ZB4050: {
    text: '“{file}” is not named as the PDF of a report.',
    remedy:
      'Leave the file the name it was built with, in archives too: that of its report with .pdf at the end. There are: {known}.',
  },
  ZB4051: {
    text: '“{file}” is no manifest that this version of zb can read.',
    remedy:
      'Name a file that “zb build-report” has written, or delete it: a missing manifest counts as changed.',
  },
  ZB4052: {
    text: '“{file}” is not the manifest of the report that is wanted (manifest: {report}; wanted: {wanted}).',
    remedy: 'Name the manifest of this report, or a folder with the manifests of all reports.',
  },
  ZB4053: {
    text: 'There is no built report of this project in “{folder}”.',
    remedy: 'Build first (zb build-report), or name the folder with the result by --out.',
  },
  ZB4054: {
    text: 'There is no folder “{folder}”.',
    remedy:
      'Name the folder with the manifests of the earlier edition; for a first one an empty folder will do.',
  },
} satisfies Record<string, Message>;
