import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorPlace } from '../../src/data-types/anchor-place.js';
import { readProject } from '../../src/data-types/read-project.js';
import { copyProject, validProject } from '../fixtures/project-copy.js';

const read = (root: string) => {
  const { value } = readProject(root);
  if (!value) throw new Error('no project');
  return value;
};
const project = read(validProject);
const placeOf = (ids: string[], words?: string, from = project) =>
  anchorPlace(from, 'jahresheft', ids, words);

/** The characters of a place in its file. */
function at(place: ReturnType<typeof placeOf>, root = validProject): string {
  const line = readFileSync(join(root, place?.file ?? ''), 'utf8').split('\n')[(place?.line ?? 0) - 1] ?? '';
  return line.slice((place?.column ?? 1) - 1, (place?.endColumn ?? 1) - 1);
}

describe('anchorPlace', () => {
  test('finds figures and meetings by the innermost id that names one', () => {
    expect(placeOf(['x', 'abb-karte', 'kap-arbeit'])).toMatchObject({
      file: 'data/abbildungen.yaml',
      line: 11,
    });
    const meeting = placeOf(['treffen-treffen-1', 'kap-arbeit']);
    expect(meeting?.file).toBe('data/treffen.yaml');
    expect(at(meeting)).toBe('treffen-1');
  });

  test('finds words in their chapter, as many of them as stand in one line', () => {
    const ids = ['kap-arbeit--das-treffen', 'kap-arbeit'];
    const whole = placeOf(ids, 'Werkzeug\u00a0ist da.');
    expect(whole?.file).toBe('data/kapitel/jahresheft/02-arbeit.md');
    expect(at(whole)).toBe('Werkzeug ist da.');
    expect(at(placeOf(ids, 'Hof gießen Wohnbau'))).toBe('Hof gießen');
    expect(at(placeOf(ids, '. Anders Hof gießen'))).toBe('Hof gießen');
    expect(at(placeOf(ids, '. – .'))).toContain('Die Arbeit im Quartier');
  });

  test('falls back on the title of the chapter, and on the report', () => {
    expect(at(placeOf(['kap-arbeit'], 'Unbekanntes'))).toContain('Die Arbeit im Quartier');
    expect(placeOf(['kap-gibtesnicht'])?.file).toBe('data/berichte/jahresheft.yaml');
    expect(placeOf([], undefined)?.file).toBe('data/berichte/jahresheft.yaml');
  });

  test('finds words of the data elsewhere, but not in interviews', () => {
    const place = placeOf([], 'Büro\u00a0am Brunnen');
    expect(place?.file).not.toContain('interviews');
    expect(at(place)).toBe('Büro am Brunnen');
  });

  test('finds a character that no German text has before anything else', () => {
    const root = copyProject();
    const path = join(root, 'data/projekt.yaml');
    const text = readFileSync(path, 'utf8').replace(
      'in diesem Heft sind',
      'in diesem Heft 🙂 sind, 5 € inbegriffen,',
    );
    // Validation refuses such a character; what is looked for here has come past it.
    const changed = read(root);
    writeFileSync(path, text);
    expect(at(placeOf([], 'Ganz anders 🙂', changed), root)).toBe('🙂');
    expect(placeOf([], 'Kostet 9 €', changed)?.file).toBe('data/berichte/jahresheft.yaml');
  });
});
