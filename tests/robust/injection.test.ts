import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { validate } from '../../src/commands/validate.js';
import { listFiles } from '../../src/load/files.js';
import type { Session } from '../../src/outputs/browser/session.js';
import { callZb } from '../call-zb.js';
import { runOptions } from '../commands/run-options.js';
import { openBrowser, openFile } from '../e2e/open-page.js';
import { copyProject } from '../fixtures/project-copy.js';

/** What would run, load or change something if any place took it for more than text. */
const payloads = [
  '<img src=x onerror=zb=1>',
  '"><svg onload=zb=1>',
  "'><a onfocus=zb=1 autofocus>",
  '</style><script>zb=1</script>',
  '</title><script>zb=1</script>',
  '</svg><script>zb=1</script>',
  '--><script>zb=1</script>',
  ']]><script>zb=1</script>',
  '&lt;script&gt;zb=1&lt;/script&gt;',
  '{{{lookup this "zb"}}}{{constructor}}',
  '\\"};zb=1;//',
  '}</style>*{background:url(//zb.invalid)}',
  '&zb;<!DOCTYPE a [<!ENTITY zb SYSTEM "file:///etc/passwd">]>',
];

// `npm run test:long` lets every string meet every payload; else each meets a few.
const rounds = process.env.ZB_CASES ? payloads.length : 3;

let session: Session;
beforeAll(async () => {
  session = await openBrowser();
});
afterAll(() => session.close());

/** The strings of a YAML text, in their order; `change` may give some of them another value. */
function eachString(text: string, change: (value: string, at: number, line: number) => string): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  let at = 0;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const value = change(node.value, at++, lines.linePos(node.range?.[0] ?? 0).line);
      if (value === node.value) return;
      node.value = value;
      node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return isScalar(document.contents) ? text : document.toString({ lineWidth: 0 });
}

/** Puts one of the payloads behind every string of every data file; takes it back wherever a finding refuses it. How many stay. */
async function infest(root: string, round: number): Promise<number> {
  const files = listFiles(root, 'data', '.yaml');
  const originals = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const refused = new Set<string>();
  const errors = async () =>
    (await validate(runOptions(root))).diagnostics.filter(({ severity }) => severity === 'error');
  // Texts that don't fit into a picture are told at the picture: the file whose words they are is found by trying.
  const crowded = async (count: number) => {
    for (const [file, text] of originals) {
      const infested = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text);
      if ((await errors()).length < count) return file;
      writeFileSync(join(root, file), infested);
    }
    throw new Error('refused for no string');
  };
  for (;;) {
    let placed = 0;
    for (const [file, text] of originals) {
      const infested = eachString(text, (value, at) => {
        if (refused.has(`${file} ${at}`)) return value;
        placed += 1;
        return `${value} ${payloads[(at + round) % payloads.length]}`;
      });
      writeFileSync(join(root, file), infested);
    }
    const found = await errors();
    if (found.length === 0) return placed;
    const before = refused.size;
    for (const { place, params } of found) {
      for (const file of place ? [place.file] : files)
        eachString(readFileSync(join(root, file), 'utf8'), (value, at, line) => {
          if (place ? line === place.line : Object.values(params).includes(value))
            refused.add(`${file} ${at}`);
          return value;
        });
    }
    if (refused.size > before) continue;
    const file = await crowded(found.length);
    eachString(originals.get(file) ?? '', (value, at) => {
      refused.add(`${file} ${at}`);
      return value;
    });
  }
}

async function build(root: string): Promise<void> {
  for (const command of ['build-report', 'build-figure', 'build-wordcloud']) {
    const { status, stderr } = await callZb([command, '--root', root]);
    expect(status, stderr).toBe(0);
  }
}

interface Markup {
  /** Elements and attributes that do more than show something, by file. */
  active: string[];
  trouble: string[];
}

/** What a browser makes of the pages, and a parser of the pictures. */
async function readMarkup(out: string): Promise<Markup> {
  const active: string[] = [];
  const trouble: string[] = [];
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.html')) {
      const opened = await openFile(session, join(out, file), { width: 1280, height: 900 });
      const found = (await opened.page.evaluate(activeInPage)) as string[];
      active.push(...found.map((part) => `${file} ${part}`));
      trouble.push(...opened.trouble);
      await opened.page.close();
    }
    if (file.endsWith('.svg')) {
      const parser = new SaxesParser({ fragment: false });
      parser.on('error', (error) => trouble.push(`${file} ${error.message}`));
      parser.on('opentag', ({ name, attributes }) => {
        const names = Object.keys(attributes).filter((key) => /^on|^(?:xlink:)?href$/i.test(key));
        if (/^(?:script|foreignObject|image|a)$/i.test(name) || names.length > 0)
          active.push(`${file} ${name} ${names.join(' ')}`);
      });
      parser.write(readFileSync(join(out, file), 'utf8')).close();
    }
  }
  return { active, trouble };
}

const activeInPage = `(() => {
  if (typeof zb !== 'undefined') return ['a payload ran'];
  const all = [...document.querySelectorAll('*')];
  const found = all.flatMap((element) => {
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'autofocus');
    const isActive = /^(?:script|iframe|object|embed|base|form|meta|link|style|img|title|svg)$/i.test(element.localName);
    return handlers.length > 0 || isActive ? [element.localName + ' ' + handlers.join(' ')] : [];
  });
  const links = [...document.querySelectorAll('[href]')].map((link) => (link.getAttribute('href') ?? '').split(/[^a-z:]/)[0]);
  return [...found, ...links.map((link) => 'href ' + link)].sort();
})()`;

/** What is in a list more often than in another. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('no text of any data file becomes markup, a script, a template or an entity, in any output', {
  timeout: 100_000 * rounds,
}, async () => {
  const root = copyProject();
  const out = join(root, 'out');
  await build(root);
  const { active, trouble } = await readMarkup(out);
  expect(trouble).toEqual([]);
  for (let round = 0; round < rounds; round++) {
    const infested = copyProject();
    expect(await infest(infested, round)).toBeGreaterThan(70);
    await build(infested);
    const found = await readMarkup(join(infested, 'out'));
    // A figure whose words don't fit a phone has one drawing less there; nothing may be more.
    expect({ ...found, active: surplus(found.active, active) }).toEqual({ active: [], trouble: [] });
    expect(found.active.length).toBeGreaterThan(active.length - 5);
    rmSync(infested, { recursive: true });
  }
});
