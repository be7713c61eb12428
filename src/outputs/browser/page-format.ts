/** The property by which style makes room for bleed. */
const bleedProperty = '--beschnitt';

/** Finds the last general rules for pages that name a size and margins in millimetres. */
const generalRules = `
  const pageRules = (rules) => [...rules].flatMap((rule) =>
    rule instanceof CSSPageRule ? [rule] : rule.cssRules ? pageRules(rule.cssRules) : []);
  const general = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules))
    .filter((rule) => rule.selectorText === '');
  const sizeIn = ({ style }) => /^([\\d.]+)mm(?: ([\\d.]+)mm)?$/.exec(style.getPropertyValue('size'));
  const margins = general.findLast((rule) => /mm$/.test(rule.style.marginTop));
  const size = general.findLast(sizeIn);`;

/** Expression for the size and the margins of pages, in millimetres. */
export const pageFormat = `(() => {${generalRules}
  if (!margins || !size) return undefined;
  const [, width, height = width] = sizeIn(size);
  const side = (name) => parseFloat(margins.style.getPropertyValue('margin-' + name)) || 0;
  return {
    width: Number(width), height: Number(height),
    top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left'),
  };
})()`;

/** Expression that makes pages larger on all sides, and tells their style how much; false for a style that doesn't ask. */
export function addBleed(millimetres: number): string {
  return `(() => {${generalRules}
  const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  if (!margins || !size || !sheets.some(({ cssText }) => cssText.includes('${bleedProperty}'))) return false;
  const [, width, height = width] = sizeIn(size);
  size.style.setProperty('size', [width, height].map((side) => Number(side) + ${2 * millimetres} + 'mm').join(' '));
  for (const side of ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'])
    margins.style.setProperty(side, (parseFloat(margins.style.getPropertyValue(side)) || 0) + ${millimetres} + 'mm');
  document.documentElement.style.setProperty('${bleedProperty}', '${millimetres}mm');
  return true;
})()`;
}
