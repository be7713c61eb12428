import { describe, expect, test } from 'vitest';
import { markElements } from '../../src/outputs/mark-elements.js';

const page = (body: string) =>
  `<!doctype html><html lang="de"><head><style>p>a{}</style></head>${body}</html>`;

describe('markElements', () => {
  test('gives each element of the body its number, with the language that it has', () => {
    const html = page(
      '<body class="x"><p>Text <b>fett</b></p><div lang="en"><p>Text</p></div><p>Text</p></body>',
    );
    expect(markElements(html)).toBe(
      page(
        '<body lang="de-x-k0" class="x"><p lang="de-x-k1" role="paragraph">Text <b lang="de-x-k2">fett</b></p>' +
          '<div lang="en-x-k3" id="sprache-k3"><p lang="en-x-k4" role="paragraph">Text</p></div><p lang="de-x-k5" role="paragraph">Text</p></body>',
      ),
    );
  });

  test('takes the place of a language that is there, however it is written, and keeps an id', () => {
    const marked = markElements(
      page(`<body><span id="a" title="a lang='x'" lang='fr'>a</span><i LANG=en>b</i></body>`),
    );
    expect(marked).toContain(`<span lang="fr-x-k1" id="a" title="a lang='x'">a</span>`);
    expect(marked).toContain('<i lang="en-x-k2" id="sprache-k2">b</i>');
  });

  test('says of a paragraph that it is one, and ends a line with a space', () => {
    expect(markElements(page('<body><p>a<br>b <br>c</p><p role="note">d</p></body>'))).toContain(
      '<p lang="de-x-k1" role="paragraph">a <br lang="de-x-k2">b <br lang="de-x-k3">c</p><p lang="de-x-k4" role="note">d</p>',
    );
  });

  test('leaves the inside of drawings, styles and comments alone', () => {
    const html = '<!-- <p> --><svg viewBox="0 0 1 1"><g><text>a</text></g></svg><style>b>i{}</style><br>';
    expect(markElements(page(`<body>${html}</body>`))).toContain(
      '<!-- <p> --><svg lang="de-x-k1" viewBox="0 0 1 1"><g><text>a</text></g></svg><style lang="de-x-k2">b>i{}</style> <br lang="de-x-k3">',
    );
  });

  test('makes a group of a figure, so that its parts are read and not its caption alone', () => {
    expect(markElements(page('<body><figure><p>a</p></figure></body>'))).toContain(
      '<figure lang="de-x-k1" role="group"><p',
    );
  });
});
