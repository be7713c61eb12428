import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { hashOf } from '../load/content-hash.js';
import { visibleEntries } from '../load/files.js';
import { readNamedFile } from '../load/named-file.js';
import { isPdf } from '../outputs/pdf/inspect/inspect-pdf.js';
import { manifestFile, parseManifest } from '../publish/manifest.js';
import { buildReport } from './build-report.js';
import { locateProject } from './locate-project.js';
import { compareEdition, type Edition, type Rebuilt, type Verified } from './manifest/compare-edition.js';
import { readManifest } from './manifest/manifest-files.js';
import { verifiedAnswer, verifiedFinding } from './manifest/verified-words.js';
import { outputFolder } from './output-folder.js';
import { reportIds } from './report-ids.js';
import type { RunOptions, RunResult, Timing } from './run.js';

/** A PDF that is to be verified, and how it was built. */
interface Target extends Edition {
  draft: boolean;
  printShop: boolean;
}

/**
 * `zb verify [FILE.pdf…]`: builds the reports of PDFs anew, in memory and from nothing that was kept, and says whether the
 * same comes of it (else ZB3050). Without names, all PDFs of reports in the output folder.
 */
export async function verify(files: readonly string[], options: RunOptions): Promise<RunResult> {
  const { value: root, diagnostics } = locateProject(options);
  const end = (found: readonly Diagnostic[], more: Partial<RunResult> = {}): RunResult => ({
    diagnostics: [...diagnostics, ...found],
    files: [],
    timings: [],
    root,
    checked: 0,
    ...more,
  });
  if (root === undefined) return end([]);
  const found: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics: some }: Staged<T>): T => {
    found.push(...some);
    return value;
  };
  const known = reportIds(root);
  const folder = outputFolder(options, root);
  const named = files.length > 0 ? files : pdfsIn(folder, known, options);
  if (named.length === 0) return end([diagnostic('ZB4053', { folder })]);
  const targets = named.flatMap((file) => keep(targetOf(file, known, options)) ?? []);
  const verified: Verified[] = [];
  const timings: Timing[] = [];
  for (const group of groupsOf(targets)) {
    const { editions, result } = await rebuild(group, options);
    timings.push(...result.timings.filter(({ stage }) => stage !== 'stageWrite'));
    if (hasErrors(result.diagnostics)) found.push(...result.diagnostics);
    for (const target of group) {
      const edition = editions.get(target.report);
      if (edition) verified.push(...compareEdition(target, edition));
    }
  }
  return end(found, {
    told: verified.flatMap((one) => verifiedFinding(one, options.language) ?? []),
    timings,
    ...(verified.length > 0 ? { answer: verifiedAnswer(verified, options.language) } : {}),
  });
}

function pdfsIn(folder: string, reports: readonly string[], { start }: RunOptions): string[] {
  return visibleEntries(folder)
    .filter((name) => reports.includes(reportOf(name) ?? ''))
    .sort()
    .map((name) => relative(start, join(folder, name)));
}

/** The report that a PDF is named after. */
function reportOf(name: string): string | undefined {
  return /^([^.]+)(?:\.druckerei)?\.pdf$/.exec(name)?.[1];
}

/** What is known of a PDF: ZB4050 if no report has its name, ZB3122 if it is none, ZB3052 if nothing says what it was made of, as no manifest that doesn't list it does. */
function targetOf(
  file: string,
  known: readonly string[],
  { start, draft }: RunOptions,
): Staged<Target | undefined> {
  const path = resolve(start, file);
  const { value: bytes, diagnostics } = readNamedFile(start, file);
  const report = reportOf(basename(path));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  if (report === undefined || !known.includes(report))
    return { value: undefined, diagnostics: [diagnostic('ZB4050', { file, known: known.join(', ') })] };
  if (bytes && !isPdf(bytes)) return { value: undefined, diagnostics: [diagnostic('ZB3122', { file })] };
  const folder = dirname(path);
  const { value: beside } = readManifest(join(folder, manifestFile(report)));
  const manifest = beside?.outputs[basename(path)] && beside;
  const target = {
    report,
    folder,
    pdf: basename(path),
    file,
    manifest,
    draft: manifest?.settings.draft ?? draft,
    printShop: manifest?.settings.printShop ?? /\.druckerei\.pdf$/.test(path),
  };
  return {
    value: target,
    diagnostics: manifest ? [] : [diagnostic('ZB3052', { file, manifest: manifestFile(report) })],
  };
}

/** Those that can be built in one go. */
function groupsOf(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = JSON.stringify([target.draft, target.printShop]);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
}

async function rebuild(
  group: readonly Target[],
  options: RunOptions,
): Promise<{ editions: Map<string, Rebuilt>; result: RunResult }> {
  const [{ draft, printShop } = { draft: false, printShop: false }] = group;
  let hashes = new Map<string, string>();
  let manifests = new Map<string, Uint8Array>();
  const result = await buildReport([...new Set(group.map(({ report }) => report))], {
    ...options,
    draft,
    printShop,
    cache: undefined,
    onStage: (stage, detail) => stage !== 'stageWrite' && options.onStage(stage, detail),
    deliver: (_, files) => {
      // Now, since the contents of many files don't wait in memory.
      hashes = new Map(files.map(({ path, content }) => [path, hashOf(Buffer.from(content))]));
      manifests = new Map(
        files
          .filter(({ path }) => group.some(({ report }) => path === manifestFile(report)))
          .map(({ path, content }) => [path, Buffer.from(content)]),
      );
      return { value: [], diagnostics: [] };
    },
  });
  const editions = new Map(
    group.flatMap(({ report }): [string, Rebuilt][] => {
      const own = manifests.get(manifestFile(report));
      const manifest = own && parseManifest(own);
      return manifest ? [[report, { manifest, hashes }]] : [];
    }),
  );
  return { editions, result };
}
