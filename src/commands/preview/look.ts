import { compileTemplate } from '../../assemble/render.js';
import type { ReportView } from '../../assemble/view.js';
import type { Project } from '../../data-types/project.js';
import type { Staged } from '../../diagnostics/diagnostic.js';
import { hashOf } from '../../load/content-hash.js';
import type { PageTemplate } from '../../load/template.js';
import { prepareStyle, type Style } from '../prepare.js';
import type { SettingTools } from '../set-report.js';

/** What is made once for as long as nothing changes in it. */
export interface LastingLook {
  /** Palette and fonts, as `prepareStyle` gives them. */
  styleOf(project: Project): Staged<Style | undefined>;
  compile: NonNullable<SettingTools['compile']>;
}

/** Keeps fonts, palette and compiled templates from one edition of a project to the next. */
export function createLastingLook(): LastingLook {
  const latest = <T>() => {
    let kept: { key: string; value: T } | undefined;
    return (key: string, make: () => T): T => {
      if (kept?.key !== key) kept = { key, value: make() };
      return kept.value;
    };
  };
  const style = latest<Staged<Style | undefined>>();
  const templates = new Map<string, ReturnType<typeof latest<ReturnType<typeof compile>>>>();
  const compile = (template: PageTemplate) => compileTemplate<ReportView>(template);
  return {
    styleOf(project) {
      const { id, sprache, schriften, farben } = project.data.projekt;
      return style(JSON.stringify([id, sprache, schriften, farben]), () => prepareStyle(project));
    },
    compile(template) {
      const kept = templates.get(template.name) ?? latest();
      templates.set(template.name, kept);
      return kept(hashOf([template, [...template.partials]]), () => compile(template));
    },
  };
}
