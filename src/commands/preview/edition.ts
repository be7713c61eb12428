import type { Project } from '../../data-types/project.js';
import { createReadingMemory } from '../../data-types/read-sources.js';
import { type Diagnostic, hasErrors, type Staged } from '../../diagnostics/diagnostic.js';
import type { Figure } from '../../figures/figure.js';
import { inMemory } from '../../publish/cache/in-memory.js';
import { noSteps, type Steps } from '../../publish/cache/steps.js';
import { stepsOf } from '../kept/steps-of.js';
import { openProject } from '../open-project.js';
import { type OpenPictureReader, openPictureDesk, type PictureDesk } from '../pictures.js';
import { analyseClouds, cloudsShownBy, drawProjectFigures, type Style } from '../prepare.js';
import type { RunOptions } from '../run.js';
import { createLastingLook, type LastingLook } from './look.js';
import { rememberPictures } from './remember-pictures.js';

/** A project without errors, with all that its pages are made of. */
export interface Edition {
  project: Project;
  style: Style;
  figures: ReadonlyMap<string, Figure>;
  desk: PictureDesk;
}

/** What goes on from one edition to the next. */
export interface Studio {
  /** Kept on disk as well. */
  steps: Steps;
  /** Kept in this process alone. */
  passing: Steps;
  look: LastingLook;
  /**
   * Reads the project as it is now. There is an edition if nothing forbids one; findings come in any case. What has not changed
   * since the last time is not made again.
   */
  read(): Staged<Edition | undefined>;
}

/** What the preview of a project works with. */
export function openStudio(options: RunOptions): Studio {
  const steps = inMemory(stepsOf(options));
  const passing = inMemory(noSteps);
  const look = createLastingLook();
  const memory = createReadingMemory();
  const openReader: OpenPictureReader = rememberPictures();
  return {
    steps,
    passing,
    look,
    read() {
      const found: Diagnostic[] = [];
      const keep = <T>({ value, diagnostics }: Staged<T>): T => {
        found.push(...diagnostics);
        return value;
      };
      const project = keep(openProject(options, steps.remember, memory));
      const style = project && keep(look.styleOf(project));
      if (!project || !style) return { value: undefined, diagnostics: found };
      const { abbildungen } = project.data.abbildungen;
      const { remember } = steps;
      const clouds = keep(analyseClouds(project, cloudsShownBy(abbildungen), { remember }));
      const figures = keep(drawProjectFigures(project, abbildungen, clouds, style, remember));
      const edition = { project, style, figures, desk: openPictureDesk(project, openReader) };
      return { value: hasErrors(found) ? undefined : edition, diagnostics: found };
    },
  };
}
