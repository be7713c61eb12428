import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../src/load/pictures/clean-svg.js';

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 6">';
const inside = (markup: string) => cleanSvg(`${open}${markup}</svg>`);
const written = (markup: string) =>
  inside(markup)
    .svg?.parts.join('')
    .replace(/^<svg[^>]*>|<\/svg>$/g, '');
/** The kinds of problems, with what was found there. */
const problemsOf = (source: string) =>
  cleanSvg(source).problems.map((found) => [
    'part' in found ? found.part : found.problem,
    source.slice(found.at, found.at + 9),
  ]);

describe('what draws stays', () => {
  test.each([
    ['<g id="a" class="b"><path d="M0 0L1 1z" fill="#abc"></path></g>'],
    ['<rect width="1" height="2" style="fill:url(#a);stroke:red"></rect>'],
    ['<filter id="f"><feColorMatrix type="saturate" values="0"></feColorMatrix></filter>'],
    ['<style type="text/css">.a&gt;.b{fill:red}</style>'],
    ['<clipPath id="c"><circle r="1"></circle></clipPath><g clip-path="url(#c)"></g>'],
  ])('%s', (markup) => {
    expect(written(markup)).toBe(markup);
  });

  test('references to parts of the drawing, however they are written', () => {
    expect(written('<use xlink:href="#a"/>')).toBe('<use href="#a"></use>');
    expect(written('<s:rect xmlns:s="http://www.w3.org/2000/svg" width="1"/>')).toBe(
      '<rect width="1"></rect>',
    );
  });

  test('also of an SVG copied from a web page, without a namespace', () => {
    expect(cleanSvg('<svg width="20" height="10"><rect width="5"/></svg>').svg?.parts.join('')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10"><rect width="5"></rect></svg>',
    );
  });
});

describe('what does not draw is left out', () => {
  test.each([
    ['<!-- von Erika --><rect/>', '<rect></rect>', 'comments'],
    ['<title>Plan von Erika</title><desc>x</desc><rect data-name="Erika"/>', '<rect></rect>', 'editor'],
    ['<metadata><a xmlns="urn:x">Erika</a></metadata>', '', 'editor'],
    ['<x:ebene xmlns:x="urn:editor"><rect/></x:ebene>', '', 'editor'],
    ['<rect xmlns:x="urn:editor" x:name="Erika"/>', '<rect></rect>', 'editor'],
    ['<rect style="-inkscape-font:x;fill:red"/>', '<rect style="fill:red"></rect>', 'editor'],
    ['<rect><animate attributeName="x" to="1"/></rect>', '<rect></rect>', 'animation'],
    ['<style>/* Erika */@keyframes a{to{x:1}}</style>', '<style>@-zb-still a{to{x:1}}</style>', 'animation'],
  ])('%s', (markup, wanted, note) => {
    const { svg, problems } = inside(markup);
    expect(problems).toEqual([]);
    expect(written(markup)).toBe(wanted);
    expect(svg?.notes).toEqual([note]);
  });

  test('text that says nothing, and links', () => {
    expect(written('<text font-family="Arial"> \n </text>')).toBe('');
    expect(written('<a xlink:href="https://example.org"><rect/></a>')).toBe('<g><rect></rect></g>');
  });
});

describe('what does not belong in a picture is told, with its place', () => {
  test.each([
    ['<script>1</script>', 'script', '<script>1'],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>', 'script', '<h:script'],
    ['<rect width="1" onload="x()"/>', 'event', 'onload="x'],
    ['<rect ONCLICK="x()"/>', 'event', 'ONCLICK="'],
    ['<foreignObject/>', 'foreign', '<foreignO'],
    ['<font/>', 'font', '<font/></'],
    ['<style>@font-face{src:url(#a)}</style>', 'font', '<style>@f'],
    ['<style>@import "a.css";</style>', 'outside', '<style>@i'],
    ['<style><![CDATA[rect{fill:url( "https://example.org/a#b")}]]></style>', 'outside', '<style><!'],
    ['<rect fill="url(a.svg#b)"/>', 'outside', 'fill="url'],
    ['<rect style="fill:u\\72l(a)"/>', 'escape', 'style="fi'],
    ['<image href="a.png"/>', 'outside', 'href="a.p'],
    ['<image xlink:href="file:///etc/passwd"/>', 'outside', 'xlink:hre'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', 'outside', 'href="dat'],
    ['<use href="a.svg#b"/>', 'outside', 'href="a.s'],
    ['<feImage href="a.png"/>', 'outside', 'href="a.p'],
    ['<text>Rathaus</text>', 'text', '<text>Rat'],
    ['<flowRoot><flowPara>Rathaus</flowPara></flowRoot>', 'text', '<flowRoot'],
  ])('%s', (markup, kind, found) => {
    const source = `${open}\n${markup}</svg>`;
    expect(problemsOf(source)).toEqual([[kind, found]]);
    expect(cleanSvg(source).svg).toBeUndefined();
  });

  test('each kind once, at its first place', () => {
    expect(
      problemsOf(`${open}<text>a</text><text>b</text><script/><script/></svg>`).map(([kind]) => kind),
    ).toEqual(['text', 'script']);
  });
});

describe('a drawing that can’t be shown', () => {
  test.each([
    ['', 'syntax'],
    [`${open}<g></svg>`, 'syntax'],
    [`${open}<rect`, 'syntax'],
    [`${open}&unbekannt;</svg>`, 'syntax'],
    [`${open}<x:rect/></svg>`, 'syntax'],
    ['<html viewBox="0 0 1 1"/>', 'root'],
    ['<svg viewBox="0 0 10 0"/>', 'size'],
    ['<svg width="100%" height="10"/>', 'size'],
    [`${open}${'<g>'.repeat(300)}${'</g>'.repeat(300)}</svg>`, 'depth'],
  ])('%s', (source, kind) => {
    expect(problemsOf(source).map(([found]) => found)).toEqual([kind]);
  });

  test('a document type brings no entities that grow', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(problemsOf(`${bomb}${open}&b;</svg>`).map(([found]) => found)).toEqual(['syntax']);
    expect(
      cleanSvg(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${open}</svg>`).svg,
    ).toBeDefined();
  });

  test('parts that stand for parts are counted, however often they are repeated', () => {
    const level = (n: number) => `<g id="g${n}">${`<use href="#g${n - 1}"/>`.repeat(10)}</g>`;
    const levels = (n: number) => Array.from({ length: n }, (_, i) => level(i + 1)).join('');
    expect(inside(`<rect id="g0"/>${levels(4)}`).problems).toEqual([]);
    expect(inside(`<rect id="g0"/>${levels(9)}`).problems).toEqual([{ problem: 'repeats', at: 0 }]);
    expect(inside('<g id="a"><use href="#a"/></g>').problems).toEqual([]);
    const chain = Array.from({ length: 9000 }, (_, i) => `<g id="g${i}"><use href="#g${i + 1}"/></g>`);
    expect(inside(chain.join('')).problems).toEqual([{ problem: 'repeats', at: 0 }]);
  });
});

test('its size is that of its shown part, or of its lengths', () => {
  const sizeOf = (attributes: string) => {
    const { viewBox, width, height } = cleanSvg(`<svg ${attributes}/>`).svg ?? {};
    return [viewBox, width, height];
  };
  expect(sizeOf('viewBox="-5,0 , 10 6"')).toEqual(['-5 0 10 6', 10, 6]);
  expect(sizeOf('width="1in" height="72pt"')).toEqual(['0 0 96 96', 96, 96]);
  expect(sizeOf('width="25.4mm" height="2.54cm" viewBox="0 0 5 5"')).toEqual(['0 0 5 5', 96, 96]);
  expect(sizeOf('width="100%" height="100%" viewBox="0 0 5 4"')).toEqual(['0 0 5 4', 5, 4]);
});
