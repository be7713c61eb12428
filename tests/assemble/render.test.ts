import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/assemble/render.js';
import { assembleReport } from '../../src/assemble/report-view.js';
import { readTemplate } from '../../src/load/template.js';
import { openFixture } from './fixture.js';

const { bericht, style, context, project } = openFixture();
const view = assembleReport(bericht, context, style).view(new Map());
const template = readTemplate(project.root, 'konzept');
if (!template) throw new Error('the template is missing');

describe('compileTemplate', () => {
  it('renders a document that asks for nothing', () => {
    const { value: html = '' } = compileTemplate(template)(view);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/\s(?:src|href)="(?!data:|#|https?:|mailto:)[^"]*"/g)).toBeNull();
  });

  it('escapes what comes from the data', () => {
    const { value: html } = compileTemplate(template)({ ...view, title: '<script>alert(1)</script>' });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps a text inside its CSS string', () => {
    const page = '<style>@page{@top-left{content:{{{cssString title}}} } }</style>';
    const render = compileTemplate({ ...template, page });
    expect(render({ ...view, title: 'a"; } </style><script>\f' }).value).toBe(
      '<style>@page{@top-left{content:"a\\22 ; } \\3c /style\\3e \\3c script\\3e \\c " } }</style>',
    );
  });

  it.each([
    ['names something unknown', '{{nothing}}', /nothing/],
    ['is no Handlebars', '{{#if title}}', /Parse error/],
  ])('finds a template that %s', (_, page, reason) => {
    const { value, diagnostics } = compileTemplate({ ...template, page })(view);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ZB3008', params: { template: 'konzept' } }]);
    expect(diagnostics[0]?.params.part).toMatch(reason);
  });
});
