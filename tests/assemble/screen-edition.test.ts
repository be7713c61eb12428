import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutScreenLinks } from '../../src/assemble/print-edition.js';
import { compileTemplate } from '../../src/assemble/render.js';
import { assembleReport } from '../../src/assemble/report-view.js';
import { screenEdition } from '../../src/assemble/screen-edition.js';
import { readTemplate } from '../../src/load/template.js';
import { openFixture } from './fixture.js';

const { bericht, style, context, project } = openFixture();
const report = assembleReport(bericht, context, style);
const view = report.view(new Map());
const template = readTemplate(project.root, 'konzept');
if (!template) throw new Error('the template is missing');
const render = compileTemplate(template);
const print = render(view).value ?? '';
const screen = render(screenEdition(report.bareView(), template, style.fonts)).value ?? '';

describe('the edition for screens', () => {
  it('lets its own script run and no other', () => {
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(screen) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(screen).toContain(`script-src 'sha256-${hash}'; base-uri 'none'`);
    expect(screen.match(/\son[a-z]+="/g)).toBeNull();
  });

  it('has smaller fonts than what is printed, and the same families', () => {
    const faces = (html: string) => html.match(/@font-face{[^}]*}/g) ?? [];
    const named = (html: string) => faces(html).map((face) => face.replace(/base64,[^)]*/, ''));
    expect(named(screen)).toEqual(named(print));
    expect(faces(screen).join('').length).toBeLessThan(faces(print).join('').length * 0.75);
  });

  it('of a template without a script has none', () => {
    const bare = screenEdition(report.bareView(), { ...template, screenJs: '' }, style.fonts);
    expect(render(bare).value?.match(/<script|script-src/)).toBeNull();
  });
});

describe('what is printed', () => {
  it('has no script, and no link that only a screen shows', () => {
    expect(print).not.toContain('<script');
    expect(print).toContain('class="anker');
    const printed = withoutScreenLinks(print);
    expect(printed).not.toMatch(/class="(?:anker|abb-gross)/);
    expect(printed).toContain('<details class="abb-daten nur-bildschirm">');
  });
});
