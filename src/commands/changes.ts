import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { visibleEntries } from '../load/files.js';
import { readOrdinaryFile } from '../load/ordinary-file.js';
import { type Manifest, manifestFile } from '../publish/manifest.js';
import { locateProject } from './locate-project.js';
import { changesAnswer, type ReportChange } from './manifest/changes-words.js';
import { differencesInShort } from './manifest/difference-lines.js';
import { differences, inputsNow } from './manifest/differences.js';
import { readManifest } from './manifest/manifest-files.js';
import { outputFolder } from './output-folder.js';
import { reportIds } from './report-ids.js';
import type { RunOptions, RunResult } from './run.js';

/**
 * `zb changes --since FOLDER`: the editions in the output folder beside those whose manifests lie in another folder, as a table in
 * Markdown. The result is `unchanged` if all manifests are the same, byte for byte; one that isn't there yet is new. A manifest
 * stands for the folder it lies in; without such a folder: ZB4054. An edition that isn't made of the present files: ZB3053.
 */
export async function changes(since: string, options: RunOptions): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  const result: RunResult = { diagnostics, files: [], timings: [], root, checked: 0 };
  if (root === undefined) return result;
  const earlier = folderOf(resolve(options.start, since));
  if (earlier === undefined) {
    return { ...result, diagnostics: [diagnostic('ZB4054', { folder: since })] };
  }
  const out = outputFolder(options, root);
  const found: Diagnostic[] = [];
  const read = (folder: string, report: string): Manifest | undefined => {
    const { value, diagnostics: broken } = readManifest(join(folder, manifestFile(report)));
    found.push(...broken);
    return value;
  };
  const known = reportIds(root);
  const gone = manifestsIn(earlier).filter((report) => !known.includes(report));
  const reports = known.flatMap((report): (ReportChange & { now: Manifest })[] => {
    const now = read(out, report);
    if (!now) return [];
    const before = read(earlier, report);
    const same = isSame(join(out, manifestFile(report)), join(earlier, manifestFile(report)));
    return [{ report, now, same, differences: before && differences(before, now) }];
  });
  if (reports.length === 0 && found.length === 0) found.push(diagnostic('ZB4053', { folder: out }));
  if (found.length > 0) return { ...result, diagnostics: found };
  const left = gone.map((report) => ({ report, now: undefined, same: false, differences: undefined }));
  const outdated = reports.flatMap(({ now }) => notOfPresentFiles(now, root, options));
  return {
    ...result,
    diagnostics: outdated,
    answer: changesAnswer([...reports, ...left], options.language),
    unchanged: gone.length === 0 && reports.every(({ same }) => same),
  };
}

/** Says so if other files would be built now (ZB3053). */
function notOfPresentFiles(edition: Manifest, root: string, { language }: RunOptions): Diagnostic[] {
  const found = differences(edition, { ...edition, inputs: inputsNow(edition, root) });
  if (found.length === 0) return [];
  const { report } = edition;
  return [diagnostic('ZB3053', { report, changes: differencesInShort(found, language) })];
}

/** The reports whose manifests lie in a folder. */
function manifestsIn(folder: string): string[] {
  const end = manifestFile('');
  return visibleEntries(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();
}

/** A folder, or the one that a manifest lies in. */
function folderOf(path: string): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return path;
  return there && path.endsWith(manifestFile('')) ? dirname(path) : undefined;
}

function isSame(one: string, other: string): boolean {
  const [bytes, others] = [one, other].map(readOrdinaryFile);
  return bytes !== undefined && others?.equals(bytes) === true;
}
