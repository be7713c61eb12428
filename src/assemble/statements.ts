import { statementAnchor } from '../data-types/anchors.js';
import type { ProjectData } from '../data-types/project.js';
import type { Stimme } from '../data-types/stimmen.js';
import { escapeHtml } from './html.js';
import type { StatementView } from './view.js';
import type { ReportWords } from './words.js';

/** A statement with the person who made it, by its id. */
export function viewStatement(data: ProjectData, id: string): StatementView | undefined {
  const stimme = data.stimmen.stimmen.find((s) => s.id === id);
  if (!stimme) return undefined;
  const { person, organisation } = speakerOf(data, stimme);
  return {
    anchor: statementAnchor(id),
    text: stimme.text,
    length: stimme.text.length <= 150 ? 'kurz' : stimme.text.length <= 230 ? 'mittel' : 'lang',
    language: stimme.sprache,
    verbatim: stimme.art === 'woertlich',
    person,
    organisation,
  };
}

function speakerOf(data: ProjectData, { person: id }: Stimme): { person: string; organisation: string } {
  for (const { organisation, personen } of data.mitglieder.mitglieder) {
    const person = personen.find((p) => p.id === id);
    if (person) return { person: [person.titel, person.name].filter(Boolean).join(' '), organisation };
  }
  throw new Error(`statement without a person: ${id}`);
}

/** A statement beside the text. Indirect speech stands without quotation marks and says what it is. */
export function statementHtml(statement: StatementView, words: ReportWords): string {
  const text = statement.verbatim ? `${words.openQuote}${statement.text}${words.closeQuote}` : statement.text;
  const lang = statement.language ? ` lang="${escapeHtml(statement.language)}"` : '';
  const kind = statement.verbatim ? '' : ` <br><span class="stimme-art">(${words.indirect})</span>`;
  const said = `<p class="stimme-text" data-hyphens="none"${lang}>${escapeHtml(text)}</p>`;
  return (
    `<aside class="stimme" id="${statement.anchor}" aria-label="${escapeHtml(`${words.statement}: ${statement.person}`)}">` +
    // the aside stands in the text, what is in it beside the text
    `<div class="stimme-satz"><blockquote>${said}</blockquote>` +
    `<p class="stimme-person" data-hyphens="none"><b>${escapeHtml(statement.person)} </b><br>` +
    `<span class="stimme-organisation">${escapeHtml(statement.organisation)}</span>${kind}</p></div></aside>`
  );
}
