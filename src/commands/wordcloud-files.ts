import type { Project } from '../data-types/project.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import type { Printer } from '../outputs/browser/printer.js';
import { cloudPage } from '../outputs/cloud-page.js';
import { cloudSheets } from '../outputs/cloud-sheets.js';
import { cloudFacts, cloudRecords, cloudRows } from '../outputs/cloud-table.js';
import { cloudWordsIn } from '../outputs/cloud-words.js';
import { csvOf } from '../outputs/csv.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import { xlsxOf } from '../outputs/xlsx.js';
import type { OutputFile } from '../publish/write-files.js';
import type { Style } from './prepare.js';
import type { DrawnCloud } from './wordcloud-drawing.js';

/** Everything that is known of a cloud lies here, in the output folder. */
const folder = 'wortwolken';

/** A cloud's drawings, the widest also as PNG, its tables and its page. */
export async function cloudFiles(
  { cloud, variants, standalone }: DrawnCloud,
  { data, root }: Project,
  style: Style,
  printer: Printer,
  dpi: number,
): Promise<Staged<OutputFile[]>> {
  const { sprache } = data.projekt;
  const words = cloudWordsIn(sprache);
  const rows = cloudRows(cloud, data);
  const { header, records } = cloudRecords(rows, words);
  const name = `${folder}/${cloud.id}`;
  const drawings = standalone.map(({ name: form, figure }) => ({
    path: `${name}${form === 'seite' ? '' : `-${form}`}.svg`,
    content: standaloneSvg(figure, style.fonts),
  }));
  const png = await printer.drawSvg(drawings[0]?.content ?? '', dpi);
  const page = cloudPage(cloud, variants, data, style, root);
  const files: [string, OutputFile['content'] | undefined][] = [
    [`${name}.png`, png.value],
    [`${name}.csv`, csvOf(header, records, sprache)],
    [`${name}.xlsx`, await xlsxOf(cloudSheets(rows, cloudFacts(cloud, data), words))],
    [`${name}.html`, page.value],
  ];
  return {
    value: [
      ...drawings,
      ...files.flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }])),
    ],
    diagnostics: [...png.diagnostics, ...page.diagnostics],
  };
}

/** Figures as SVG and as PNG. */
export async function figureFiles(
  figures: ReadonlyMap<string, Figure>,
  { fonts }: Style,
  printer: Printer,
  dpi: number,
): Promise<Staged<OutputFile[]>> {
  const value: OutputFile[] = [];
  const found: Diagnostic[] = [];
  for (const [id, figure] of figures) {
    const svg = standaloneSvg(figure, fonts);
    const { value: png, diagnostics } = await printer.drawSvg(svg, dpi);
    found.push(...diagnostics);
    if (!png) break;
    value.push(
      { path: `abbildungen/${id}.svg`, content: svg },
      { path: `abbildungen/${id}.png`, content: png },
    );
  }
  return { value, diagnostics: found };
}
