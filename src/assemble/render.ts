import Handlebars from 'handlebars';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { PageTemplate } from '../load/template.js';
import { packCss } from './pack-css.js';
import type { ReportView } from './view.js';

/** Turns a view into the HTML document. A template that is broken or names something unknown is ZB3008. */
export type RenderPage<View> = (view: View) => Staged<string | undefined>;

/** Compiles a template, once for all views. */
export function compileTemplate<View extends object = ReportView>(template: PageTemplate): RenderPage<View> {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({
    eq: (a: unknown, b: unknown) => a === b,
    cssString: (text: string) => new handlebars.SafeString(cssString(text)),
  });
  for (const [name, source] of template.partials) handlebars.registerPartial(name, source);
  const page = handlebars.compile(template.page, { strict: true, assumeObjects: false });
  const css = { screen: packCss(template.screenCss), print: packCss(template.printCss) };
  return (view) => {
    try {
      return { value: page({ ...view, css }), diagnostics: [] };
    } catch (error) {
      // Handlebars compiles when it is first used; all it throws is about the template.
      const [part = ''] = String((error as Error).message).split('\n');
      const params = { template: template.name, reason: '@template.markup', part };
      return { value: undefined, diagnostics: [diagnostic('ZB3008', params)] };
    }
  };
}

/** A quoted CSS string that can't end its `<style>`. */
function cssString(text: string): string {
  return `"${text.replace(/[\p{Cc}"\\<>]/gu, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;
}
