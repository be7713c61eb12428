import { describe, expect, test } from 'vitest';
import { editJson } from '../../../src/outputs/editor/edit-json.js';

const put = (text: string, ...path: string[]) => editJson(text, [{ path, value: 'neu' }]);

describe('an entry of a JSON file', () => {
  test('is put in, changed or left as it is', () => {
    expect(put('{}\n', 'a', 'b')).toBe('{\n  "a": {\n    "b": "neu"\n  }\n}\n');
    expect(put('{"a": "alt"}', 'a')).toBe('{"a": "neu"}');
    expect(put('{"a":   "neu"}', 'a')).toBe('{"a":   "neu"}');
  });

  test('that is a default gives way to what is there', () => {
    expect(editJson('{"a": false}', [{ path: ['a'], value: true, isDefault: true }])).toBe('{"a": false}');
  });

  test('leaves remarks, line ends and everything else', () => {
    expect(put('{\r\n  // x\r\n  "b": 1,\r\n}\r\n', 'a')).toBe(
      '{\r\n  // x\r\n  "b": 1,\r\n  "a": "neu",\r\n}\r\n',
    );
  });

  test.each(['', '{"a": ', '[]', '"text"', 'null', '{"a": 3}', '{"a": []}'])('can’t go into %j', (text) => {
    expect(put(text, 'a', 'b')).toBeUndefined();
  });
});
