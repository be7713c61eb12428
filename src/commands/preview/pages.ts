import type { Staged } from '../../diagnostics/diagnostic.js';
import { catalogue } from '../../messages/catalogue.js';
import { cloudPage } from '../../outputs/cloud-page.js';
import { fontAddress, servedFonts } from '../../outputs/preview/font-files.js';
import { plainPages } from '../../outputs/preview/plain-pages.js';
import { analyseClouds } from '../prepare.js';
import type { RunOptions } from '../run.js';
import { checkReportFigures, setReport } from '../set-report.js';
import { drawClouds } from '../wordcloud-drawing.js';
import type { Edition, Studio } from './edition.js';

/** What an address of the preview means; at that of a PDF is a page as long as something is broken. */
export type Target = { kind: 'uebersicht' } | { kind: 'bericht' | 'abbildung' | 'wolke' | 'pdf'; id: string };

type Page = Staged<string | undefined>;

/** The page of an edition at an address; `missing` if the edition has nothing there. */
export async function makePage(
  target: Target,
  edition: Edition,
  studio: Studio,
  options: RunOptions,
): Promise<Page | 'missing'> {
  if (target.kind === 'bericht') return reportPage(target.id, edition, studio);
  if (target.kind === 'wolke') return wordcloudPage(target.id, edition, studio);
  const { project, style, figures } = edition;
  const plain = plainPages(project.root, catalogue(options.language), style);
  if (target.kind === 'uebersicht') return plain.overview(project.data);
  if (target.kind === 'pdf') {
    const isThere = project.data.berichte.some(({ id }) => id === target.id);
    return isThere ? plain.staleReport(target.id) : 'missing';
  }
  const abbildung = project.data.abbildungen.abbildungen.find(({ id }) => id === target.id);
  const figure = figures.get(target.id);
  return abbildung && figure ? plain.figure(abbildung, figure) : 'missing';
}

/** The page as `zb build-report` writes it, but for fonts, which are served, and what is found out by printing. */
async function reportPage(id: string, edition: Edition, studio: Studio): Promise<Page | 'missing'> {
  const { project, style, figures, desk } = edition;
  const bericht = project.data.berichte.find((one) => one.id === id);
  if (!bericht) return 'missing';
  const { value: pictures, diagnostics } = await desk.forReport(bericht);
  const tools = { remember: studio.passing.remember, compile: studio.look.compile };
  const { report, forScreen } = setReport(bericht, project, figures, pictures, style, tools);
  const { value, diagnostics: broken } = forScreen(servedFonts);
  const found = checkReportFigures(report, project, figures);
  return { value, diagnostics: [...diagnostics, ...found, ...broken] };
}

function wordcloudPage(id: string, { project, style }: Edition, studio: Studio): Page | 'missing' {
  const { remember } = studio.steps;
  const wanted = new Set([id]);
  const settings = { members: true, checkWords: true, remember };
  const { value: clouds, diagnostics } = analyseClouds(project, wanted, settings);
  const cloud = clouds.get(id);
  if (!cloud) return 'missing';
  const { anordnungen, handlungsfelder } = project.data;
  const key = [cloud, anordnungen, handlungsfelder.themenfelder, style.palette, style.seed, style.language];
  const withFigures = { ...project, data: { ...project.data, abbildungen: { abbildungen: [] } } };
  const { value, diagnostics: found } = studio.passing.remember('cloud', key, () =>
    drawClouds(withFigures, clouds, style, false),
  );
  const [drawn] = value.drawn;
  const page = cloudPage(cloud, drawn?.variants ?? [], project.data, style, project.root, fontAddress);
  return { value: page.value, diagnostics: [...diagnostics, ...found, ...page.diagnostics] };
}
