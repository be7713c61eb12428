import { tableHtml } from '../../assemble/html.js';
import { compileTemplate } from '../../assemble/render.js';
import { tokensCss } from '../../assemble/style.js';
import type { Abbildung } from '../../data-types/abbildungen.js';
import type { ProjectData } from '../../data-types/project.js';
import type { Staged } from '../../diagnostics/diagnostic.js';
import type { Figure, FigureContext } from '../../figures/figure.js';
import { type PageTemplate, readPageTemplate } from '../../load/template.js';
import type { Language } from '../../messages/language.js';
import { servedFonts } from './font-files.js';

/** The template of pages that only the preview has. */
export const previewTemplate = 'vorschau';

/** Asks for the PDF of the last good state, whatever is broken by now. */
export const lastGoodQuery = '?stand=letzter';

/** What the template gets; `figure.svg`, `figure.table` and names in `Css` are markup made by zb. */
interface PlainView {
  language: string;
  title: string;
  text: string;
  /** The way on, below the text. */
  link: { title: string; address: string } | undefined;
  fontFaceCss: string;
  tokensCss: string;
  lists: { title: string; entries: { title: string; address: string; pdf: string }[] }[];
  figure: { svg: string; description: string; table: string; caption: string } | undefined;
  words: Record<'overview' | 'pdf' | 'description' | 'table', string>;
}

type Look = Pick<FigureContext, 'fonts' | 'palette' | 'language'>;

/** Makes pages in the look of a project. */
export interface PlainPages {
  overview(data: ProjectData): Staged<string | undefined>;
  figure(abbildung: Abbildung, figure: Figure): Staged<string | undefined>;
  notice(title: string, text: string): Staged<string | undefined>;
  /** In place of a report's PDF while something is broken: the last good one is not given without a word. */
  staleReport(id: string): Staged<string | undefined>;
}

/** Pages of the preview's own: what there is to see, a figure alone, a word to people. Without a look they are plain. */
export function plainPages(root: string, { ui }: Language, look: Look | undefined): PlainPages {
  const template = readPageTemplate(root, previewTemplate) as PageTemplate;
  const render = compileTemplate<PlainView>(template);
  const words = {
    overview: ui.previewOverview,
    pdf: ui.previewPdf,
    description: ui.previewDescription,
    table: ui.previewTable,
  };
  const page = (view: Pick<PlainView, 'title'> & Partial<PlainView>) =>
    render({
      language: look?.language ?? 'de',
      text: '',
      link: undefined,
      lists: [],
      figure: undefined,
      words,
      fontFaceCss: look ? servedFonts(look.fonts, JSON.stringify(view)) : '',
      tokensCss: look ? tokensCss(look.palette, look.fonts) : '',
      ...view,
    });
  return {
    overview: ({ projekt, berichte, abbildungen, wortwolken }) =>
      page({
        title: projekt.name,
        lists: [
          {
            title: ui.previewReports,
            entries: berichte.map(({ id, titel }) => ({
              title: titel.join(' '),
              address: `/bericht/${id}`,
              pdf: `/bericht/${id}.pdf`,
            })),
          },
          {
            title: ui.previewFigures,
            entries: abbildungen.abbildungen.map(({ id, titel }) => ({
              title: titel,
              address: `/abbildung/${id}`,
              pdf: '',
            })),
          },
          {
            title: ui.previewClouds,
            entries: wortwolken.wortwolken.map(({ id, titel }) => ({
              title: titel,
              address: `/wolke/${id}`,
              pdf: '',
            })),
          },
        ].filter(({ entries }) => entries.length > 0),
      }),
    figure: ({ titel, beschriftung }, { svg, description, table }) =>
      page({
        title: titel,
        figure: {
          svg,
          description,
          table: tableHtml(table.columns, table.rows),
          caption: beschriftung ?? '',
        },
      }),
    notice: (title, text) => page({ title, text }),
    staleReport: (id) =>
      page({
        title: ui.previewStalePdf,
        text: ui.previewStalePdfText,
        link: { title: ui.previewLastGoodPdf, address: `/bericht/${id}.pdf${lastGoodQuery}` },
      }),
  };
}
