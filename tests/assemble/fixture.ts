import { fileURLToPath } from 'node:url';
import type { BodyContext } from '../../src/assemble/body-context.js';
import { numberReport } from '../../src/assemble/numbering.js';
import { wordsIn } from '../../src/assemble/words.js';
import {
  analyseClouds,
  cloudsShownBy,
  drawProjectFigures,
  prepareStyle,
} from '../../src/commands/prepare.js';
import { countedValues } from '../../src/data-types/counted.js';
import { readProject } from '../../src/data-types/read-project.js';

const root = fileURLToPath(new URL('../fixtures/project', import.meta.url));

/** The small valid project with everything that assembling needs. */
export function openFixture() {
  const { value: project, diagnostics } = readProject(root);
  if (!project) throw new Error(JSON.stringify(diagnostics));
  const { value: style } = prepareStyle(project);
  const [bericht] = project.data.berichte;
  if (!style || !bericht) throw new Error('the fixture has no fonts or no report');
  const { abbildungen } = project.data.abbildungen;
  const { value: clouds } = analyseClouds(project, cloudsShownBy(abbildungen));
  const { value: figures } = drawProjectFigures(project, abbildungen, clouds, style);
  const words = wordsIn('de');
  const context: BodyContext = {
    data: project.data,
    language: 'de',
    words,
    numbering: numberReport(bericht, project.data.kapitel, abbildungen, words),
    figures,
    counted: countedValues(project.data),
    pictures: new Map(
      project.data.bilder.bilder.map(({ id, datei }) => [
        id,
        {
          file: `data/${datei}`,
          kind: 'png',
          source: 'data:image/png;base64,AA==',
          original: { width: 3, height: 2, bytes: 1 },
          embedded: { width: 3, height: 2, bytes: 1 },
          millimetres: 170,
          notes: [],
        },
      ]),
    ),
  };
  return { project, bericht, style, context };
}
