/**
 * The script of a cloud's page: a word tells its counts on hover, focus and touch. The hint can be pointed at, stays
 * until something else is meant, and goes with Escape (WCAG 2.2, 1.4.13). Without the script browsers show the `<title>`
 * of a word, and the table says the same.
 */
export const hintScript = `
(() => {
  const hint = document.getElementById('wort-hinweis');
  const words = [...document.querySelectorAll('.begriff')];
  const gap = 8;
  let shown;
  let timer;
  let pointer = '';
  let closedAt;

  const placeOf = ({ clientX, clientY }) => clientX + ' ' + clientY;
  const hide = () => {
    clearTimeout(timer);
    shown?.classList.remove('gezeigt');
    shown = undefined;
    hint.hidden = true;
  };
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, 250);
  };
  const show = (word) => {
    clearTimeout(timer);
    if (shown === word) return;
    hide();
    shown = word;
    word.classList.add('gezeigt');
    hint.textContent = word.getAttribute('aria-label');
    hint.hidden = false;
    place();
  };
  const place = () => {
    const word = shown.getBoundingClientRect();
    const frame = hint.parentElement.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = hint;
    const left = word.left + word.width / 2 - width / 2 - frame.left;
    const fitsBelow = word.bottom + gap + height <= innerHeight || word.top - gap - height < 0;
    const top = fitsBelow ? word.bottom + gap : word.top - gap - height;
    hint.style.left = Math.max(0, Math.min(left, frame.width - width)) + 'px';
    hint.style.top = top - frame.top + 'px';
  };
  const focused = () => words.find((word) => word === document.activeElement && word.matches(':focus-visible'));
  const leave = () => (focused() && shown === focused() ? undefined : hideSoon());

  for (const word of words) {
    word.setAttribute('tabindex', '0');
    word.querySelector('title')?.remove();
    word.addEventListener('pointerenter', (event) => {
      if (placeOf(event) !== closedAt) show(word);
    });
    word.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') leave();
    });
    word.addEventListener('focus', () => show(word));
    word.addEventListener('blur', () => {
      if (shown === word) hide();
    });
    word.addEventListener('click', () => show(word));
  }
  document.addEventListener('pointermove', (event) => {
    pointer = placeOf(event);
    if (pointer !== closedAt) closedAt = undefined;
  });
  hint.addEventListener('pointerenter', () => clearTimeout(timer));
  hint.addEventListener('pointerleave', leave);
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('.begriff, #wort-hinweis')) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    // What lay under the hint is entered now, but nobody has pointed at it.
    closedAt = pointer;
    hide();
  });
  addEventListener('resize', () => shown && (shown.getClientRects().length > 0 ? place() : hide()));
  document.documentElement.classList.add('mit-hinweisen');
})();
`;
