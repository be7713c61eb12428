/** A figure or box that floats: if it does not fit, it goes to the head of the next page. */
export interface FloatingBlock {
  /** A CSS selector that finds it alone. */
  selector: string;
  /** Numbers of its elements. */
  elements: number[];
  /** White above it, in points. */
  above: number;
}

/** The name of the property that is 1 for what stands at the head of a page. */
export const headProperty = '--kopf';

/** Expression that tells the floating blocks of a marked document whose template takes the white above one away at the head of a page. */
export const readFloatingBlocks = `(() => {
  const numberOf = (element) => Number(/-x-k(\\d+)$/.exec(element.getAttribute('lang') ?? '')?.[1] ?? -1);
  const named = ({ id }) => '#' + CSS.escape(id);
  const pathTo = (element) => {
    const inner = element.querySelector(':scope > [id]');
    if (element.id || inner) return element.id ? named(element) : ':has(>' + named(inner) + ')';
    const { parentElement: parent } = element;
    return parent ? pathTo(parent) + '>:nth-child(' + (1 + [...parent.children].indexOf(element)) + ')' : ':root';
  };
  return [...document.querySelectorAll('figure, aside, .bild')].flatMap((element) => {
    const style = getComputedStyle(element);
    if (style.float === 'none' || style.getPropertyValue('${headProperty}') === '') return [];
    return [{
      selector: pathTo(element),
      elements: [element, ...element.querySelectorAll('[lang]')].map(numberOf),
      above: parseFloat(style.marginTop) * 0.75,
    }];
  });
})()`;
