/* The fonts are in the file, but are read a moment later: until then nothing is shown, so that nothing moves. */
(() => {
  const { style } = document.documentElement;
  const show = () => style.removeProperty('visibility');
  style.visibility = 'hidden';
  Promise.all([...document.fonts].map((font) => font.load())).then(show, show);
  setTimeout(show, 1000);
})();

addEventListener('DOMContentLoaded', () => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  /* The chapter that is being read is marked in the contents. */
  const menu = one('#menue');
  const entries = all('a', menu);
  const chapters = entries.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const place = document.createElement('span');
  place.className = 'menue-ort';
  place.ariaHidden = 'true';
  one('.menue-knopf').append(place);
  const mark = () => {
    const line = innerHeight / 3;
    const current = chapters.findLastIndex((chapter) => chapter?.getBoundingClientRect().top < line);
    entries.forEach((entry, i) => {
      if (i === current) entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
    });
    place.textContent = entries[current]?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  };
  const watch = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66%' });
  for (const chapter of chapters) if (chapter) watch.observe(chapter);
  menu.addEventListener('click', ({ target }) => {
    if (target.closest('a') && menu.matches(':popover-open')) menu.hidePopover();
  });

  /* A figure as large as the window; Escape closes a dialog, and the focus goes back by itself. */
  const dialog = document.createElement('dialog');
  dialog.className = 'abb-dialog';
  document.body.append(dialog);
  const gap = document.createElement('div');
  const enlarge = (figure) => {
    gap.style.height = `${figure.offsetHeight}px`;
    figure.replaceWith(gap);
    dialog.setAttribute('aria-labelledby', figure.getAttribute('aria-labelledby'));
    dialog.append(figure);
    dialog.showModal();
    one('.abb-zu', dialog).focus();
    dialog.scrollTop = 0;
  };
  const putBack = () => {
    const figure = dialog.firstElementChild;
    if (!figure) return;
    gap.replaceWith(figure);
    one('.abb-gross', figure).focus({ preventScroll: true });
  };
  dialog.addEventListener('close', putBack);
  dialog.addEventListener('click', (event) => {
    if (event.target !== dialog && !event.target.closest('.abb-zu')) return;
    event.preventDefault();
    dialog.close();
  });
  addEventListener('beforeprint', () => dialog.close());
  for (const link of all('.abb-gross')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      enlarge(link.closest('.abbildung'));
    });
  }
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked?.matches('.abb-gross')) {
    const figure = asked.closest('.abbildung');
    location.replace(`#${figure.id}`);
    enlarge(figure);
  }

  /* A word of a cloud tells how often it was named. */
  for (const field of all('.abb-woerter')) {
    const figure = field.closest('.abbildung');
    const radioOf = (number) => one(`[value="${number}"]`, field);
    const chosen = () => one(':checked', field)?.value;
    const show = (number) => {
      for (const shown of all('.gezeigt', figure)) shown.classList.remove('gezeigt');
      if (number === undefined) return;
      for (const word of all(`[data-begriff="${number}"]`, figure)) word.classList.add('gezeigt');
      radioOf(number).parentElement.classList.add('gezeigt');
    };
    for (const word of all('[data-begriff]', figure)) {
      const number = word.dataset.begriff;
      one('title', word)?.remove();
      word.addEventListener('pointerenter', () => show(number));
      word.addEventListener('pointerleave', () => show(chosen()));
      word.addEventListener('click', () => {
        radioOf(number).checked = true;
        show(number);
      });
    }
    field.addEventListener('change', () => show(chosen()));
    field.addEventListener('focusin', ({ target }) => show(target.value));
    field.addEventListener('focusout', () => show(chosen()));
    figure.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !field.contains(document.activeElement)) return;
      const radio = one(':checked', field);
      if (radio) {
        radio.checked = false;
        event.preventDefault();
      }
      show();
    });
  }

  /* Printed from here, words are parted where they are in the PDF: so lines and pages are the same. */
  const parted = new Map(
    one('#umbruch')
      ?.dataset.trennungen?.split(' ')
      .map((word) => [word.replaceAll('-', ''), word.replaceAll('-', '\u00AD')]),
  );
  let unparted = [];
  addEventListener('beforeprint', () => {
    const texts = document.createTreeWalker(one('main'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (getComputedStyle(parentElement).hyphens === 'auto' && !parentElement.closest('svg'))
        unparted.push([texts.currentNode, data]);
    }
    for (const [text, data] of unparted)
      text.data = data.replace(/\p{L}+/gu, (word) => parted.get(word) ?? word);
    document.documentElement.dataset.hyphens = 'manual';
  });
  addEventListener('afterprint', () => {
    for (const [text, data] of unparted) text.data = data;
    unparted = [];
    delete document.documentElement.dataset.hyphens;
  });

  /* What is left of a timeline is said. */
  for (const field of all('.abb-arten')) {
    field.addEventListener('change', ({ target }) => {
      one('[role="status"]', field).textContent = target.dataset.sagt;
    });
  }

  /* An address is copied, too. */
  const notice = one('.meldung');
  let timer;
  for (const link of all('.anker')) {
    link.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href);
      } catch {
        return;
      }
      notice.textContent = notice.dataset.kopiert;
      clearTimeout(timer);
      timer = setTimeout(() => {
        notice.textContent = '';
      }, 3000);
    });
  }
});
