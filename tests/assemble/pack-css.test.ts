import { expect, it } from 'vitest';
import { packCss } from '../../src/assemble/pack-css.js';

it('a style sheet loses comments and white space, but no white space that means something', () => {
  const css = `/* a */
  .a > .b , .c:is(p, li) .d { width: calc(1px + 2px); color: red; }
  @media (min-width: 3px) and (hover: none) { ul { list-style-type: "–  ; "; content: "\\201C" " /* */"; } }`;
  expect(packCss(css)).toBe(
    '.a > .b,.c:is(p,li) .d{width: calc(1px + 2px);color: red;}' +
      '@media (min-width: 3px) and (hover: none){ul{list-style-type: "–  ; ";content: "\\201C" " /* */";}}',
  );
});
