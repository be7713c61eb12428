import Handlebars from 'handlebars';
import type { TemplateSource } from '../load/template.js';
import type { ReportView } from './view.js';

/** Turns a view into the HTML document. */
export type RenderReport = (view: ReportView) => string;

/** Compiles a template once. A template that names something unknown is a bug of the template and throws. */
export function compileTemplate(template: TemplateSource): RenderReport {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({
    eq: (a: unknown, b: unknown) => a === b,
    inc: (n: number) => n + 1,
    cssString: (text: string) => new handlebars.SafeString(cssString(text)),
  });
  for (const [name, source] of template.partials) handlebars.registerPartial(name, source);
  const page = handlebars.compile(template.page, { strict: true, assumeObjects: false });
  const css = { screen: template.screenCss, print: template.printCss };
  return (view) => page({ ...view, css });
}

/** A quoted CSS string that can't end its `<style>`. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;
}
