import { release } from 'node:os';
import { fontFaults } from '../../data-types/font-check.js';
import { readProject } from '../../data-types/read-project.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { readText } from '../../load/files.js';
import { neededNode } from '../../load/version.js';
import { openYaml } from '../../load/yaml.js';
import { catalogue } from '../../messages/catalogue.js';
import type { Check } from '../../outputs/checkup.js';
import type { RunOptions } from '../run.js';

const settingsFile = 'data/projekt.yaml';

const nodeCommands: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'winget install OpenJS.NodeJS.LTS',
  darwin: 'brew install node',
};

/** Node is new enough, else ZB3030. */
export function checkNode({ nodeVersion: found, platform }: RunOptions & { nodeVersion: string }): Check {
  const needed = neededNode();
  const check = { id: 'node', label: 'checkupNode', detail: found } as const;
  if (!isOlder(found, needed)) return check;
  const command = nodeCommands[platform] ?? 'nvm install --lts';
  return { ...check, problems: [diagnostic('ZB3030', { problem: '@doctor.node', found, needed, command })] };
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((i) => (a?.[i] ?? 0) !== (b?.[i] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

/** What kind of machine it is. */
export function checkSystem({ platform, arch }: RunOptions): Check {
  return { id: 'system', label: 'checkupSystem', detail: `${platform} ${release()}, ${arch}` };
}

/** The project that is there, with its name; ZB3030 if projekt.yaml, which everything begins with, has errors. */
export function checkProject(root: string | undefined, { language }: RunOptions): Check {
  const check = { id: 'project', label: 'checkupProject' } as const;
  if (root === undefined)
    return { ...check, detail: catalogue(language).ui.checkupNoProject, isOptional: true };
  const name = settingsOf(root).name;
  const faults = readProject(root).diagnostics.filter(
    ({ severity, place }) => severity === 'error' && place?.file === settingsFile,
  );
  if (faults.length > 0) {
    const params = { problem: '@doctor.project', file: settingsFile, count: faults.length };
    const command = `zb validate --root "${root}"`;
    return { ...check, detail: root, problems: [diagnostic('ZB3030', { ...params, command })] };
  }
  return { ...check, detail: typeof name === 'string' ? `${root} (${name})` : root };
}

/** The fonts of the project, or those of the bundled one, are installed, else ZB3030. */
export function checkFonts(root: string | undefined): Check {
  const families = { text: 'Vollkorn', display: 'Instrument Sans', ...familiesOf(root) };
  const problems = (['text', 'display'] as const)
    .flatMap((use) => fontFaults(use, families[use], root))
    .map((found) => (found.code === 'ZB2004' ? notInstalled(found, root) : found));
  return { id: 'fonts', label: 'checkupFonts', detail: Object.values(families).join(', '), problems };
}

/** With a command that sets the font up wherever it is called. */
function notInstalled({ params, suggestion }: Diagnostic, root: string | undefined): Diagnostic {
  const { family = '', package: name = '' } = params;
  const command = root === undefined ? `npm install ${name}` : `npm install --prefix "${root}" ${name}`;
  const extra = suggestion === undefined ? {} : { suggestion };
  return diagnostic('ZB3030', { problem: '@doctor.fonts', family, command }, undefined, extra);
}

function familiesOf(root: string | undefined): { text?: string; display?: string } {
  if (root === undefined) return {};
  const { text, auszeichnung } = (settingsOf(root).schriften ?? {}) as Record<string, unknown>;
  return {
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof auszeichnung === 'string' ? { display: auszeichnung } : {}),
  };
}

/** What projekt.yaml says, as far as it can be read. */
function settingsOf(root: string): Record<string, unknown> {
  const { value: text } = readText(root, settingsFile);
  const value = text === undefined ? undefined : openYaml(text, settingsFile).value?.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
