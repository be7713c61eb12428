/**
 * Expression that lays the document out anew, as if it had always been as it is now.
 * Chromium keeps of earlier layouts whether a line's parts have boxes of their own, and how many rectangles a link has
 * follows from that; which layouts there were while the document and its fonts came in is a matter of time.
 */
export const layOutAnew = `(() => {
  const { style } = document.documentElement;
  const before = style.display;
  style.display = 'none';
  document.documentElement.getBoundingClientRect();
  style.display = before;
})()`;
