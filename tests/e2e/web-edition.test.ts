import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withBundledReports } from './bundled-reports.js';
import { openFile } from './open-page.js';

const bundled = withBundledReports();
const reports = ['konzept.html', 'buendnistreffen.html'];
const pathOf = (file: string) => join(bundled.out, file);
interface Looking {
  file?: string;
  width?: number;
  scripts?: boolean;
  /** What the address ends with. */
  hash?: string;
}

async function look<T>(
  { file = 'konzept.html', width = 1280, scripts = true, hash = '' }: Looking,
  work: (page: Page, trouble: string[]) => Promise<T>,
): Promise<T> {
  const { page, trouble } = await openFile(
    bundled.session,
    pathOf(file),
    { width, height: 900 },
    { scripts, hash },
  );
  try {
    return await work(page, trouble);
  } finally {
    await page.close();
  }
}

const style = (page: Page, selector: string, property: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);
const isShown = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector('${selector}').checkVisibility({ opacityProperty: true })`);
const focus = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector('${selector}').focus()`);
const focused = (page: Page) =>
  page.evaluate('document.activeElement.id || document.activeElement.className');

describe.each(reports)('%s', (file) => {
  test('has 700 kB at most, fonts and all', () => {
    expect(statSync(pathOf(file)).size).toBeLessThanOrEqual(700_000);
  });

  test.each([390, 1280])(
    'asks for nothing, says nothing and moves nothing by itself, %i pixels wide',
    async (width) => {
      await look({ file, width }, async (page, trouble) => {
        const shifts = await page.evaluate(`(async () => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { sum += value; }))
          .observe({ type: 'layout-shift', buffered: true });
        for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        return sum;
      })()`);
        expect(shifts).toBe(0);
        expect(trouble).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      });
    },
  );
});

test.each(reports)('%s has texts of 12 pixels at least in all figures on a phone', async (file) => {
  await look({ file, width: 360 }, async (page) => {
    const small = await page.evaluate(`[...document.querySelectorAll('.abbildung')].map((figure) => {
      const svg = [...figure.querySelectorAll('svg')].find((one) => one.checkVisibility());
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize));
      return { id: figure.id, size: Math.min(...sizes) * scale };
    }).filter(({ size }) => size < 12)`);
    expect(small).toEqual([]);
  });
});

describe('with scripts off', () => {
  test('the contents open and close by keyboard on a narrow screen, and stand beside the text on a wide one', async () => {
    await look({ width: 390, scripts: false }, async (page) => {
      expect(await isShown(page, '#menue')).toBe(false);
      await focus(page, '.menue-knopf');
      await page.keyboard.press('Enter');
      expect(await isShown(page, '#menue a')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isShown(page, '#menue')).toBe(false);
      expect(await focused(page)).toContain('menue-knopf');
    });
    await look({ scripts: false }, async (page) => {
      expect(await isShown(page, '#menue a')).toBe(true);
      expect(await style(page, '#menue', 'position')).toBe('sticky');
    });
  });

  test('every address within the page leads somewhere', async () => {
    const lost = await look({ scripts: false }, (page) =>
      page.evaluate(`[...document.querySelectorAll('a[href^="#"]')].map(({ hash }) => hash)
        .filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1))))`),
    );
    expect(lost).toEqual([]);
  });

  test('every figure shows its data, and opens large by its address and closes again', async () => {
    await look({ scripts: false }, async (page) => {
      const count = (selector: string) => page.evaluate(`document.querySelectorAll('${selector}').length`);
      expect(await count('.abbildung')).toBeGreaterThan(5);
      expect(await count('.abbildung > details table')).toBe(await count('.abbildung'));
      expect(await count('.abbildung .abb-gross')).toBe(await count('.abbildung'));
      await focus(page, '#abb-matrix summary');
      await page.keyboard.press('Enter');
      expect(await isShown(page, '#abb-matrix details td')).toBe(true);
      const width = () => page.evaluate(`document.querySelector('#abb-matrix svg').clientWidth`);
      const before = Number(await width());
      await focus(page, '#abb-matrix-gross');
      await page.keyboard.press('Enter');
      expect(await style(page, '#abb-matrix', 'position')).toBe('fixed');
      expect(Number(await width())).toBeGreaterThan(before * 1.2);
      await focus(page, '#abb-matrix .abb-zu');
      await page.keyboard.press('Enter');
      expect(await style(page, '#abb-matrix', 'position')).not.toBe('fixed');
    });
  });

  test('a word of a cloud tells how many have named it: the tab key leads there once, arrows from word to word', async () => {
    await look({ scripts: false }, async (page) => {
      const said = () =>
        page.evaluate(`[...document.querySelectorAll('#abb-wolke-themen .abb-wort')]
          .filter((word) => word.checkVisibility({ opacityProperty: true })).map((word) => word.textContent)`);
      expect(await said()).toEqual([]);
      await focus(page, '#abb-wolke-themen .abb-wahl');
      expect(await said()).toEqual([expect.stringMatching(/^Begegnung: in 15 von 18 Gesprächen genannt$/)]);
      await page.keyboard.press('ArrowDown');
      expect(await said()).toEqual([expect.stringMatching(/^Nachbarschaft: in 13 von 18/)]);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('abb-wolke-themen-gross');
      expect(
        await page.evaluate(`document.querySelectorAll('#abb-wolke-themen [data-begriff] > title').length`),
      ).toBe(90);
    });
  });

  test('the timeline and its table show one kind of events', async () => {
    await look({ scripts: false }, async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await focus(page, '#abb-zeitstrahl .abb-wahl');
      await page.keyboard.press('ArrowRight');
      const kept = await page.evaluate(`(() => {
        const figure = document.querySelector('#abb-zeitstrahl');
        figure.querySelector('details').open = true;
        const label = figure.querySelector(':checked').parentElement.textContent;
        const rows = [...figure.querySelectorAll('tr[data-art]')].filter((row) => row.checkVisibility());
        const marks = [...figure.querySelectorAll('svg [data-art]')].map((mark) => [mark.dataset.art, mark]);
        const chosen = figure.querySelector(':checked').value;
        return { label, rows: rows.map((row) => row.cells[2].textContent),
          isApart: marks.length > 30 && marks.every(([kind, mark]) => (kind === chosen) === (getComputedStyle(mark).opacity === '1')) };
      })()`);
      expect(kept).toEqual({
        label: 'Bündnistreffen (4)',
        rows: Array(4).fill('Bündnistreffen'),
        isApart: true,
      });
    });
  });

  test('nothing that needs a script is offered', async () => {
    await look({ scripts: false }, async (page) => {
      expect(await isShown(page, '.meldung')).toBe(false);
      expect(await page.evaluate(`document.querySelectorAll('button:not([popovertarget])').length`)).toBe(0);
    });
  });
});

describe('with the script', () => {
  test('the contents mark the chapter that is read, and so does the bar of a narrow screen', async () => {
    for (const width of [390, 1280]) {
      await look({ width, hash: '#kap-rolle' }, async (page) => {
        await page.waitForSelector('#menue [aria-current][href="#kap-rolle"]');
        const marked = await page.evaluate(
          `[...document.querySelectorAll('#menue [aria-current]')].map(({ hash }) => hash)`,
        );
        expect(marked).toEqual(['#kap-rolle']);
        expect(await page.evaluate(`document.querySelector('.menue-ort').textContent`)).toContain(
          'Die Rolle',
        );
      });
    }
  });

  test('a choice in the menu closes it', async () => {
    await look({ width: 390 }, async (page) => {
      await page.click('.menue-knopf');
      await page.click('#menue a[href="#kap-resuemee"]');
      expect(await isShown(page, '#menue')).toBe(false);
    });
  });

  test('a figure opens as a dialog, which keeps the focus; Escape closes it and the focus is where it was', async () => {
    await look({}, async (page, trouble) => {
      const place = () => page.evaluate(`document.querySelector('#abb-matrix').nextElementSibling?.tagName`);
      const before = await place();
      await focus(page, '#abb-matrix-gross');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(`document.querySelector('dialog').matches(':modal')`)).toBe(true);
      expect(await focused(page)).toBe('abb-zu');
      await focus(page, '#abb-matrix summary');
      await page.keyboard.press('Enter');
      expect(await isShown(page, 'dialog td')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(`document.querySelector('dialog').open`)).toBe(false);
      // The event that tells of the end comes after it.
      await page.waitForFunction(`document.activeElement?.id === 'abb-matrix-gross'`);
      expect(await place()).toBe(before);
      expect(trouble).toEqual([]);
    });
  });

  test('an address of a large figure opens it', async () => {
    await look({ hash: '#abb-matrix-gross' }, async (page) => {
      expect(await page.evaluate(`document.querySelector('dialog .abbildung').id`)).toBe('abb-matrix');
      expect(await page.evaluate('location.hash')).toBe('#abb-matrix');
    });
  });

  test('a word tells when it is pointed at, and Escape takes back a choice', async () => {
    await look({}, async (page) => {
      const said = () =>
        page.evaluate(`[...document.querySelectorAll('#abb-wolke-themen .abb-wort')]
          .filter((word) => word.checkVisibility({ opacityProperty: true })).map((word) => word.textContent)`);
      await page.hover('#abb-wolke-themen .abb-breit [data-begriff="2"] text');
      expect(await said()).toEqual([expect.stringMatching(/^Beteiligung: in 12 von 18/)]);
      await page.mouse.move(0, 0);
      expect(await said()).toEqual([]);
      await focus(page, '#abb-wolke-themen .abb-wahl');
      await page.keyboard.press('ArrowDown');
      expect(await said()).toHaveLength(1);
      expect(await page.evaluate(`document.querySelector('.gezeigt[data-begriff]').dataset.begriff`)).toBe(
        '1',
      );
      await page.keyboard.press('Escape');
      expect(await page.evaluate(`document.querySelectorAll('#abb-wolke-themen :checked').length`)).toBe(0);
    });
  });

  test('what is left of the timeline is said', async () => {
    await look({}, async (page) => {
      await focus(page, '#abb-zeitstrahl .abb-wahl');
      await page.keyboard.press('ArrowRight');
      const said = await page.evaluate(`document.querySelector('#abb-zeitstrahl [role=status]').textContent`);
      expect(said).toBe('Gezeigt: 4 von 15 Ereignissen');
    });
  });
});

test('headings and figures have an address with a name, seen on focus', async () => {
  await look({}, async (page) => {
    const unnamed =
      await page.evaluate(`[...document.querySelectorAll('main :is(.kapitel, .vorwort) :is(h1, .satz > h2, .satz > h3), .abb-titel')]
      .filter((heading) => !/^Permalink: ./.test(heading.querySelector('.anker')?.ariaLabel ?? '')).map((heading) => heading.textContent)`);
    expect(unnamed).toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await isShown(page, '#abb-matrix .anker')).toBe(false);
    await page.keyboard.press('Tab');
    await focus(page, '#abb-matrix .anker');
    expect(await isShown(page, '#abb-matrix .anker')).toBe(true);
  });
});

test.each([390, 1280])('in the dark figures stay on light paper, %i pixels wide', async (width) => {
  await look({ width }, async (page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const grounds = await page.evaluate(
      `[...new Set([...document.querySelectorAll('.abb-bild, .abb-schmal')].map((paper) => getComputedStyle(paper).backgroundColor))]`,
    );
    expect(grounds).toEqual(['rgb(241, 237, 228)']);
    expect(await style(page, 'html', 'background-color')).toBe('rgb(20, 23, 31)');
  });
});

test('who wants less motion gets none', async () => {
  await look({}, async (page) => {
    const smooth = () => style(page, 'html', 'scroll-behavior');
    expect(await smooth()).toBe('smooth');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await smooth()).toBe('auto');
    expect(await style(page, '#abb-zeitstrahl [data-art]', 'transition-duration')).toBe('0s');
  });
});

test('printed by a reader it shows nothing of what is for screens', async () => {
  await look({}, async (page) => {
    await page.emulateMediaType('print');
    const shown = await page.evaluate(
      `[...document.querySelectorAll('.nur-bildschirm')].filter((element) => element.checkVisibility()).length`,
    );
    expect(shown).toBe(0);
    expect(await style(page, '.kapitel', 'break-before')).toBe('page');
  });
});
