import { filesToName, reportInputs } from '../../load/report-inputs.js';
import type { Manifest } from '../../publish/manifest.js';
import type { BuildReportOptions } from '../report-options.js';
import { versionsNow } from './versions.js';

/** What an edition depends on. */
export type Basis = Pick<Manifest, 'inputs' | 'versions' | 'settings'>;

/** Something that an edition depends on and that is otherwise now; an input is told by its name alone. */
export interface Difference {
  kind: 'input' | 'version' | 'setting';
  name: string;
  change: 'changed' | 'added' | 'removed';
  before?: string;
  after?: string;
}

/** All in which two editions differ before anything is built. */
export function differences(before: Basis, after: Basis): Difference[] {
  const inputs = namesOf(before.inputs, after.inputs).flatMap((name): Difference[] => {
    const [old, now] = [before.inputs[name], after.inputs[name]];
    if (old === now) return [];
    return [
      {
        kind: 'input',
        name,
        change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
      },
    ];
  });
  return [
    ...inputs,
    ...changedValues('version', before.versions, after.versions),
    ...changedValues('setting', before.settings, after.settings),
  ];
}

/** What the report of a manifest would be made of now. */
export async function basisNow(edition: Manifest, root: string, options: BuildReportOptions): Promise<Basis> {
  const { env, draft, printShop } = options;
  const { template, fonts } = edition.settings;
  return {
    inputs: inputsNow(edition, root),
    versions: await versionsNow(options),
    settings: { draft, printShop, sourceDateEpoch: env.SOURCE_DATE_EPOCH ?? null, template, fonts },
  };
}

/** The inputs that the report of a manifest would have now. */
export function inputsNow(
  { inputs, settings: { template, fonts } }: Manifest,
  root: string,
): Manifest['inputs'] {
  return reportInputs(root, { template, fonts, files: filesToName(inputs, root) });
}

function changedValues(kind: 'version' | 'setting', before: object, after: object): Difference[] {
  const [old, now] = [before, after].map((values) => new Map(Object.entries(values)));
  return [...(old?.keys() ?? [])].flatMap((name): Difference[] => {
    const [was, is] = [old?.get(name), now?.get(name)].map((value) => JSON.stringify(value));
    return was === is || was === undefined || is === undefined
      ? []
      : [{ kind, name, change: 'changed', before: was, after: is }];
  });
}

function namesOf(...records: Record<string, string>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
}
