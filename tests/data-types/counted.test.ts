import { expect, test } from 'vitest';
import { countedValues } from '../../src/data-types/counted.js';
import { countedNames } from '../../src/data-types/counted-names.js';
import { readProject } from '../../src/data-types/read-project.js';
import { validProject } from '../fixtures/project-copy.js';

test('everything that can be counted is counted from the data, and the Kennzahlen come on top', () => {
  const { value } = readProject(validProject);
  if (!value) throw new Error('the valid project is not valid');
  expect(Object.fromEntries(countedValues(value.data))).toEqual({
    handlungsfelder: 3,
    themenfelder: 2,
    rollenprofile: 2,
    thesen: 3,
    patenschaften: 1,
    aufgaben: 2,
    mitglieder: 2,
    gruppen: 2,
    stimmen: 2,
    ereignisse: 3,
    treffen: 1,
    interviews: 3,
    fragen: 2,
    hausbesuche: 14,
  });
  expect([...countedValues(value.data).keys()].slice(0, countedNames.length)).toEqual([...countedNames]);
});
