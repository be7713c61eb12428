import { stringify } from 'yaml';
import type { Bericht } from '../data-types/berichte.js';
import { checkTemplate } from '../data-types/template-check.js';
import { type Diagnostic, hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { isInside, readTextIfThere } from '../load/files.js';
import { readOrdinaryFile } from '../load/ordinary-file.js';
import { createTemplateReader, templateFiles } from '../load/template.js';
import { openYaml, type YamlFile } from '../load/yaml.js';
import type { SpecimenTemplate } from '../outputs/specimen-project.js';
import type { OutputFile } from '../publish/write-files.js';
import { reportIds } from './report-ids.js';

/** A template with what the project has of it and its base. */
export interface OwnTemplate extends SpecimenTemplate {
  files: OutputFile[];
}

/** A template as a project has it, with what its first report sets: its own may need that. What a build of the report would find fault with is told. */
export function openTemplate(name: string, root: string): Staged<OwnTemplate | undefined> {
  const report = firstReport(name, root);
  const asked = report ?? openYaml(stringify({ vorlage: name }), '').value;
  const found = asked ? checkTemplate(asked, root, createTemplateReader(root)) : [];
  const diagnostics = report ? found : found.map((one) => withoutReport(one, name));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { einstellungen } = (report?.value ?? {}) as Partial<Bericht>;
  return { value: { name, settings: einstellungen, files: ownFiles(name, root) }, diagnostics };
}

function firstReport(template: string, root: string): YamlFile | undefined {
  return reportIds(root)
    .map((id) => `data/berichte/${id}.yaml`)
    .flatMap((file) => openYaml(readTextIfThere(root, file) ?? '', file).value ?? [])
    .find(({ value }) => (value as Partial<Bericht> | null)?.vorlage === template);
}

/** A fault of the template names its folder; settings that are missing are asked for in its schema. */
function withoutReport({ place: _, ...found }: Diagnostic, template: string): Diagnostic {
  if (found.code === 'ZB3008') return found;
  return { ...found, place: { file: `templates/${template}/schema.json`, line: 1, column: 1 } };
}

function ownFiles(template: string, root: string): OutputFile[] {
  return [...templateFiles(root, template)].flatMap(([file, path]) => {
    const content = file.startsWith('zb/') || !isInside(root, path) ? undefined : readOrdinaryFile(path);
    return content ? [{ path: file, content }] : [];
  });
}
