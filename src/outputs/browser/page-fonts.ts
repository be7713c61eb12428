/**
 * Expression that is kept once all fonts of the document are there.
 * Fonts are loaded when something on the page is set in them. Margin boxes are made while printing,
 * too late for that, so the families that `@page` rules name (all, if they name one by a variable)
 * are asked for with the characters there, and the one of the whole document, which they inherit.
 */
export const fontsReady = `(async () => {
  const pageRules = (rules) => [...rules].flatMap((rule) =>
    rule instanceof CSSPageRule ? [rule.cssText] : rule.cssRules ? pageRules(rule.cssRules) : []);
  const sheets = [...document.styleSheets].filter(({ href }) => href === null);
  const css = sheets.flatMap((sheet) => pageRules(sheet.cssRules)).join(' ');
  const inherited = getComputedStyle(document.documentElement).fontFamily;
  const characters = [...new Set(css + '0123456789')].join('');
  const isNamed = ({ family }) => css.includes('var(') || (css + inherited).includes(family.replace(/["']/g, ''));
  const named = css ? [...document.fonts].filter(isNamed) : [];
  const cuts = new Set(named.map(({ style, weight, family }) => [style, weight, '1em', family].join(' ')));
  await Promise.allSettled([...cuts].map((cut) => document.fonts.load(cut, characters)));
  await document.fonts.ready;
  return true;
})()`;
