import { posix } from 'node:path';
import type { Bericht } from '../../data-types/berichte.js';
import { picturesIn } from '../../data-types/pictures-in.js';
import type { Project } from '../../data-types/project.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hashOf } from '../../load/content-hash.js';
import { type Inputs, type ReportParts, reportInputs } from '../../load/report-inputs.js';
import type { Code, Severity } from '../../messages/codes.js';
import type { Manifest } from '../../publish/manifest.js';
import type { OutputFile } from '../../publish/write-files.js';
import { editionDate } from '../pdf-properties.js';
import type { BuildReportOptions } from '../report-options.js';
import { versionsWith } from './versions.js';

/** A report that has been built. */
export interface BuiltReport {
  bericht: Bericht;
  made: Ingredients;
  files: readonly OutputFile[];
  /** Pages of each PDF. */
  pages: ReadonlyMap<string, number>;
  findings: readonly Diagnostic[];
}

/**
 * The manifest of a report.
 * @param browser Name and version.
 */
export function reportManifest(
  { bericht, made: { parts, inputs }, files, pages, findings }: BuiltReport,
  { data: { projekt } }: Project,
  browser: string,
  options: BuildReportOptions,
): Manifest {
  const { env, draft, printShop } = options;
  const own = findings.filter((found) => isOwn(found, parts));
  const count = (severity: Severity) => own.filter((found) => found.severity === severity).length;
  return {
    version: 1,
    report: bericht.id,
    edition: projekt.ausgabe,
    date: editionDate(projekt, env),
    versions: versionsWith(browser),
    settings: {
      draft,
      printShop,
      sourceDateEpoch: env.SOURCE_DATE_EPOCH ?? null,
      template: parts.template,
      fonts: [...parts.fonts],
    },
    findings: { error: count('error'), warning: count('warning'), hint: count('hint') },
    inputs,
    outputs: Object.fromEntries(
      files.map(({ path, content }) => {
        const bytes = Buffer.from(content);
        const count = pages.get(path);
        const output = { bytes: bytes.byteLength, sha256: hashOf(bytes) };
        return [path, count === undefined ? output : { ...output, pages: count }];
      }),
    ),
  };
}

/** Findings on what is used nowhere, which depends on all reports. */
const unused: readonly Code[] = ['ZB1304', 'ZB1307', 'ZB1315'];

/** True for a finding that comes of what the report is made of, and of nothing that only others are made of. */
function isOwn({ code, place }: Diagnostic, { files }: ReportParts): boolean {
  const isOfOthers = place && /^data\/(?:berichte|kapitel)\//.test(place.file) && !files.includes(place.file);
  return !isOfOthers && !unused.includes(code);
}

/** What a report is made of, with the hash of all of it. */
export interface Ingredients {
  parts: ReportParts;
  inputs: Inputs;
}

/** Reads what a report is made of. */
export function ingredientsOf(bericht: Bericht, project: Project): Ingredients {
  const parts = partsOf(bericht, project);
  return { parts, inputs: reportInputs(project.root, parts) };
}

function partsOf(bericht: Bericht, { data }: Project): ReportParts {
  const shown = picturesIn(bericht, data.kapitel);
  const pictures = data.bilder.bilder.filter(({ id }) => shown.has(id)).map(({ datei }) => datei);
  const chapters = bericht.teile.flatMap(({ datei }) => datei ?? []);
  return {
    template: bericht.vorlage,
    fonts: [...new Set([data.projekt.schriften.text, data.projekt.schriften.auszeichnung])],
    files: [
      `data/berichte/${bericht.id}.yaml`,
      ...chapters.map((file) => `data/${file}`),
      // By name, since they may lie beside data/, behind a link or be hidden.
      ...pictures.map((file) => posix.join('data', file)),
    ],
  };
}
