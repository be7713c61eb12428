import { meetingAnchor } from '../data-types/anchors.js';
import { formatZeitpunkt } from '../data-types/zeitpunkt.js';
import type { BodyContext } from './body-context.js';
import { escapeHtml, listHtml } from './html.js';

/** A meeting with its place, topics and results, by its id. Its title is a heading of the level that is given. */
export function setMeeting(
  id: string,
  context: BodyContext,
  level: number,
): { html: string; title: string; anchor: string } | undefined {
  const { data, language, words } = context;
  const treffen = data.treffen.treffen.find((t) => t.id === id);
  const ereignis = data.zeitstrahl.ereignisse.find((e) => e.id === treffen?.ereignis);
  if (!treffen || !ereignis) return undefined;
  const anchor = meetingAnchor(id);
  const title = `${ereignis.titel}, ${formatZeitpunkt(ereignis.datum, language)}`;
  const heading = `<h${level} class="treffen-datum" id="titel-${anchor}" data-hyphens="none">${escapeHtml(title)}</h${level}>`;
  const place = ereignis.ort ? `<p class="treffen-ort">${escapeHtml(ereignis.ort)}</p>` : '';
  const points = (name: string, texts: readonly string[]) =>
    `<div><dt class="treffen-zwischentitel">${name}</dt><dd>${listHtml(texts)}</dd></div>`;
  return {
    html:
      `<section class="treffen" id="${anchor}" aria-labelledby="titel-${anchor}">${heading}${place}` +
      `<dl>${points(words.topics, treffen.themen)}${points(words.results, treffen.ergebnisse)}</dl></section>`,
    title,
    anchor,
  };
}
