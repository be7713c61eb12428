/** Expression for the margins that the last general rule for pages names, in millimetres. */
export const pageMargins = `(() => {
  const pageRules = (rules) => [...rules].flatMap((rule) =>
    rule instanceof CSSPageRule ? [rule] : rule.cssRules ? pageRules(rule.cssRules) : []);
  const general = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules))
    .findLast((rule) => rule.selectorText === '' && /mm$/.test(rule.style.marginTop));
  const side = (name) => parseFloat(general.style.getPropertyValue('margin-' + name)) || 0;
  return general && { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
})()`;
