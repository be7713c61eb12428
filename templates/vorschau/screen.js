/* Keeps a page of the preview up to date, and shows what was found. No page that is published has it. */
(() => {
  const { fassung, beendet } = document.currentScript.dataset;
  const page = location.pathname;
  const memory = `zb ${page}`;
  const host = document.createElement('zb-meldungen');
  let version = fassung;

  /* Where an element is: the nearest one with an id, and the way down from there. */
  const wayTo = (element) => {
    const steps = [];
    let at = element;
    for (; !at.id && at !== document.body && at.parentElement; at = at.parentElement)
      steps.unshift([...at.parentElement.children].indexOf(at));
    return { id: at.id, steps };
  };
  const follow = ({ id, steps }, root = document) =>
    steps.reduce((at, step) => at?.children[step], id ? root.getElementById(id) : root.body);

  /* What is being read: the first small thing from the top of the window on, and how far down it is. */
  const placeOfReader = () => {
    const heights = new Map();
    for (let share = 0.1; share < 0.9; share += 0.05) {
      const element = document.elementFromPoint(innerWidth / 2, innerHeight * share);
      if (element && element !== host) heights.set(element, element.getBoundingClientRect().height);
    }
    const small = [...heights.keys()].find((element) => heights.get(element) < innerHeight / 3);
    if (!small) return { y: scrollY };
    return { element: small, way: wayTo(small), top: small.getBoundingClientRect().top, y: scrollY };
  };
  const goBack = ({ element, way, top, y }) => {
    const there = element?.isConnected ? element : way && follow(way);
    if (!there) scrollTo({ top: y, behavior: 'instant' });
    else scrollBy({ top: there.getBoundingClientRect().top - top, behavior: 'instant' });
  };

  const kept = sessionStorage.getItem(memory);
  if (kept) {
    sessionStorage.removeItem(memory);
    history.scrollRestoration = 'manual';
    const place = JSON.parse(kept);
    addEventListener('DOMContentLoaded', () => {
      goBack(place);
      document.fonts.ready.then(() => goBack(place));
    });
  }
  const reload = () => {
    const { way, top, y } = placeOfReader();
    sessionStorage.setItem(memory, JSON.stringify({ way, top, y }));
    location.reload();
  };

  /* Text and parts of drawings that have changed are put into the page as it stands; for all else it is loaded again. */
  const held =
    '[id], [data-begriff], [data-art], svg, img, button, input, dialog, figure, nav, script, style, .anker';
  const isLoose = (node) =>
    node.nodeType === Node.TEXT_NODE ||
    (node.nodeType === Node.ELEMENT_NODE && !node.matches(held) && !node.querySelector(held));
  const isSameElement = (a, b) =>
    a.nodeType === Node.ELEMENT_NODE &&
    b.nodeType === Node.ELEMENT_NODE &&
    a.cloneNode().isEqualNode(b.cloneNode());

  /* What differs between two elements: where in which, from which child on, what is to go and what is to come. */
  const differences = (before, after) => {
    const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
    let start = 0;
    while (start < Math.min(old.length, fresh.length) && old[start].isEqualNode(fresh[start])) start++;
    let end = 0;
    const rest = Math.min(old.length, fresh.length) - start;
    while (end < rest && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end++;
    const gone = old.slice(start, old.length - end);
    const come = fresh.slice(start, fresh.length - end);
    if (gone.length !== come.length) return [{ parent: before, start, gone, come }];
    return gone.flatMap((node, i) => {
      if (node.isEqualNode(come[i])) return [];
      if (isSameElement(node, come[i])) return differences(node, come[i]);
      return [{ parent: before, start: start + i, gone: [node], come: [come[i]] }];
    });
  };

  const exchange = ({ id, before, after }) => {
    const live = document.getElementById(id);
    if (!live) return false;
    const range = document.createRange();
    range.selectNode(live);
    const fragments = [before, after].map((html) => range.createContextualFragment(html));
    if (fragments.some(({ childNodes }) => childNodes.length !== 1)) return false;
    const [old, fresh] = fragments.map(({ firstChild }) => firstChild);
    const changes = differences(old, fresh).map(({ parent, start, gone, come }) => {
      const way = [];
      for (let at = parent; at !== old; at = at.parentElement)
        way.unshift([...at.parentElement.children].indexOf(at));
      const place = way.reduce((at, step) => at?.children[step], live);
      const here = place ? [...place.childNodes].slice(start, start + gone.length) : [];
      const isAsBefore =
        place?.childNodes.length === parent.childNodes.length &&
        !parent.closest('script, style') &&
        here.every((node, i) => node.isEqualNode(gone[i]));
      const behind = place?.childNodes[start + gone.length] ?? null;
      return { place, here, behind, come, isFit: isAsBefore && [...gone, ...come].every(isLoose) };
    });
    if (!isSameElement(old, fresh) || !changes.every(({ isFit }) => isFit)) return false;
    const reader = placeOfReader();
    for (const { place, here, behind, come } of changes) {
      for (const node of here) node.remove();
      for (const node of come) place.insertBefore(node, behind);
    }
    goBack(reader);
    return true;
  };

  const update = ({ version: now, patch }) => {
    if (now === version) return;
    if (patch?.from !== version || !exchange(patch)) return reload();
    version = now;
  };

  /* What was found, over the page; texts come as texts. */
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const overlay = host.attachShadow({ mode: 'open' });
  const alarm = make('div', { role: 'alert' });
  const notice = make('div', { role: 'status' });
  overlay.append(
    make('style', {
      textContent: `
:host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 15px/1.5 system-ui, sans-serif; color: #1C1C1C; }
@media print { :host { display: none; } }
details, .wort { max-height: 45vh; overflow: auto; padding: .75rem 1.25rem; background: #FFF8E6; border-top: 4px solid #8A5A00; }
.fehler { background: #FDECEA; border-color: #B3261E; }
summary { font-weight: 700; cursor: pointer; }
p, ul { margin: .4rem 0; padding: 0; }
ul { list-style: none; }
li { padding: .5rem 0; border-top: 1px solid rgb(0 0 0 / .15); }
.ort { font-weight: 700; overflow-wrap: anywhere; }
pre { margin: .4rem 0; padding: .5rem .75rem; overflow-x: auto; background: rgb(255 255 255 / .75); font: 13px/1.45 ui-monospace, monospace; }
:focus-visible { outline: 3px solid #1C1C1C; outline-offset: 2px; }`,
    }),
    alarm,
    notice,
  );
  addEventListener('DOMContentLoaded', () => document.body.append(host));

  const shown = ({ place, kind, text, frame, remedy }) =>
    make(
      'li',
      {},
      make('p', {}, make('span', { className: 'ort' }, place), ` ${kind}`),
      make('p', {}, text),
      ...(frame ? [make('pre', { tabIndex: 0 }, frame)] : []),
      make('p', {}, `→ ${remedy}`),
    );
  let told = '';
  const tell = ({ summary, note, findings, language }) => {
    const now = JSON.stringify([summary, note, findings]);
    if (now === told) return;
    told = now;
    host.lang = language;
    const isBroken = findings.some(({ isError }) => isError);
    const list = make(
      'details',
      { open: isBroken, className: isBroken ? 'fehler' : '' },
      make('summary', {}, summary),
      ...(note ? [make('p', {}, note)] : []),
      make('ul', {}, ...findings.map(shown)),
    );
    alarm.replaceChildren(...(isBroken ? [list] : []));
    notice.replaceChildren(...(isBroken || findings.length === 0 ? [] : [list]));
  };

  const events = new EventSource(`/zb/ereignisse?seite=${encodeURIComponent(page)}`);
  let ready = new Promise((resolve) => addEventListener('load', resolve));
  events.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    tell(state);
    ready = ready.then(() => update(state)).catch(reload);
  };
  events.onerror = () => {
    told = '';
    alarm.replaceChildren();
    notice.replaceChildren(make('p', { className: 'wort' }, beendet));
  };
})();
