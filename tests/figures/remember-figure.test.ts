import { expect, test } from 'vitest';
import {
  analyseClouds,
  cloudsShownBy,
  drawProjectFigures,
  prepareStyle,
} from '../../src/commands/prepare.js';
import type { Project } from '../../src/data-types/project.js';
import { readProject } from '../../src/data-types/read-project.js';
import type { Figure } from '../../src/figures/figure.js';
import type { Remember } from '../../src/load/remember.js';
import { openSteps } from '../../src/publish/cache/steps.js';
import { openStore } from '../../src/publish/cache/store.js';
import { temporaryFolder, validProject } from '../fixtures/project-copy.js';

const { value: project } = readProject(validProject);

/** Draws all figures of a project, and tells which steps were really made. */
function draw({ data, ...rest }: Project, store?: ReturnType<typeof openStore>) {
  const made: string[] = [];
  const steps = store && openSteps(store, 'zb', false);
  const remember: Remember = (step, key, make, isWorthKeeping) => {
    const noted = () => {
      made.push(step === 'analysis' ? step : `${step}: ${key[0]}`);
      return make();
    };
    return steps ? steps.remember(step, key, noted, isWorthKeeping) : noted();
  };
  const { abbildungen } = data.abbildungen;
  const whole = { data, ...rest };
  const { value: clouds } = analyseClouds(whole, cloudsShownBy(abbildungen), { remember });
  const { value: style } = prepareStyle(whole);
  if (!style) throw new Error('no fonts');
  const { value, diagnostics } = drawProjectFigures(whole, abbildungen, clouds, style, remember);
  const narrow = [...value.values()].map((figure) => figure.narrow?.());
  return {
    made,
    diagnostics,
    figures: [...value.values()].map(withoutForm),
    narrow: narrow.map(withoutForm),
  };
}

const withoutForm = (figure: Figure | undefined) => figure && { ...figure, narrow: undefined };

test('what has not changed is not drawn again, and looks the same; a changed event draws one figure', () => {
  if (!project) throw new Error('the fixture is invalid');
  const store = openStore(temporaryFolder(), process.getuid?.());
  const fresh = draw(project);
  expect(fresh.made).toContain('narrow figure: wortwolke');
  expect(draw(project, store)).toEqual(fresh);
  expect(draw(project, store)).toEqual({ ...fresh, made: [] });

  const changed = structuredClone(project.data.zeitstrahl);
  const [event] = changed.ereignisse;
  if (!event) throw new Error('the fixture has no event');
  event.titel = 'Ein anderes Treffen';
  const other = { ...project, data: { ...project.data, zeitstrahl: changed } };
  const again = draw(other, store);
  expect(again.made).toEqual(['figure: zeitstrahl', 'narrow figure: zeitstrahl']);
  expect(again.figures).toEqual(draw(other).figures);
  expect(again.figures).not.toEqual(fresh.figures);
});

test('a changed answer is analysed anew', () => {
  if (!project) throw new Error('the fixture is invalid');
  const store = openStore(temporaryFolder(), process.getuid?.());
  draw(project, store);
  const interviews = structuredClone(project.data.interviews);
  for (const { antworten } of interviews) for (const answer of antworten) answer.text = 'Kein Wort davon.';
  expect(draw({ ...project, data: { ...project.data, interviews } }, store).made).toContain('analysis');
});
