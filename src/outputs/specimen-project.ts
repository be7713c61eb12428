import { parse, stringify } from 'yaml';
import { withLook } from '../load/look.js';

interface ProjectFile {
  path: string;
  content: string | Uint8Array;
}

/** A template that the specimen is set in. */
export interface SpecimenTemplate {
  name: string;
  /** What reports of the project give it under „einstellungen“. */
  settings: unknown;
}

const projectFile = 'data/projekt.yaml';
const reportFile = 'data/berichte/musterseiten.yaml';

/** The id of the report that shows a template. */
export const specimenId = (template: string): string => `musterseiten-${template}`;

/**
 * The files of a project with one report for each template, made of those that come with zb.
 * @param own The projekt.yaml whose colours and fonts it has; without it, those that come along.
 */
export function specimenProject(
  files: readonly { path: string; content: Uint8Array }[],
  own: string | undefined,
  templates: readonly SpecimenTemplate[],
): ProjectFile[] {
  return files.flatMap(({ path, content }): ProjectFile[] => {
    const text = () => Buffer.from(content).toString('utf8');
    if (path === projectFile) return [{ path, content: own === undefined ? content : withLook(text(), own) }];
    if (path !== reportFile) return [{ path, content }];
    return templates.map(({ name, settings }) => {
      const report = { ...parse(text()), id: specimenId(name), vorlage: name };
      return {
        path: `data/berichte/${report.id}.yaml`,
        content: stringify(settings === undefined ? report : { ...report, einstellungen: settings }),
      };
    });
  });
}
