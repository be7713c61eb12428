import { expect, test } from 'vitest';
import { runningWords } from '../../src/analyse/running-words.js';
import { spokenText } from '../../src/analyse/spoken-text.js';

const read = (text: string) => runningWords(text).flatMap((words) => words.map((word) => word.text));

test('transcript: what the interviewer says is not read', () => {
  const text =
    'I: Brauchen Sie Brunnen?\nB1: Nein, Bäume. (lacht)\nI: Und Bänke?\nB1: [00:01:12] Bänke schon.';
  expect(read(text).filter(Boolean)).toEqual(['Nein', 'Bäume', 'Bänke', 'schon']);
  expect(spokenText(text)).toHaveLength(text.length);
});

test('a word in brackets that somebody said is read', () => {
  expect(read('Bäume (auch Obstbäume) fehlen: überall')).toContain('Obstbäume');
});

test('emoji, addresses and figures leave the words whole', () => {
  expect(read('Mehr Grün 🌳🌳 und 3 Bänke!!! 😀')).toEqual(['Mehr', 'Grün', 'und', '3', 'Bänke']);
});
