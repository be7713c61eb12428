import { formatDiagnostic } from '../../diagnostics/text.js';
import { sourceLines } from '../../load/source-lines.js';
import { catalogue, fillIn, type LanguageName } from '../../messages/catalogue.js';
import { livePage } from '../../outputs/preview/live-page.js';
import type { Target } from './pages.js';
import type { Wish } from './requests.js';
import { ownerHeader, ownerOf } from './running-preview.js';
import type { Showing } from './showing.js';

/** What is answered to a request. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Where the answers come from. */
export interface Answering {
  root: string;
  language: LanguageName;
  /** Keeps pages up to date. */
  script: string;
}

const html = 'text/html; charset=utf-8';
const plain = 'text/plain; charset=utf-8';

/** The answer to a wish, from what is shown. */
export async function answerTo(
  wish: Exclude<Wish, { what: 'events' }>,
  showing: Showing,
  answering: Answering,
): Promise<Answer> {
  switch (wish.what) {
    case 'no':
      return { status: wish.status, type: plain, body: '' };
    case 'script':
      return { status: 200, type: 'text/javascript; charset=utf-8', body: answering.script };
    case 'owner':
      return { status: 200, type: plain, body: '', headers: { [ownerHeader]: ownerOf(answering.root) } };
    case 'page':
      return page(wish.target, showing, answering);
    case 'font':
      return font(wish.address, showing);
    case 'pdf':
      return pdf(wish, showing, answering);
  }
}

/** The answer where something went wrong that can't. */
export function bug(error: unknown, { language }: Answering): Answer {
  const { ui, terms } = catalogue(language);
  const message = error instanceof Error ? error.message : String(error);
  return { status: 500, type: plain, body: fillIn(ui.bug, { message }, terms) };
}

async function page(target: Target, showing: Showing, { language }: Answering): Promise<Answer> {
  const shown = await showing.page(target);
  const live = livePage(shown.html, shown.version, catalogue(language).ui.previewGone);
  const headers = { 'Content-Security-Policy': live.policy };
  return { status: shown.isThere ? 200 : 404, type: html, body: live.html, headers };
}

function font(address: string, showing: Showing): Answer {
  const bytes = showing.font(address);
  const headers = { 'Cache-Control': 'private, max-age=3600' };
  return bytes
    ? { status: 200, type: 'font/woff2', body: bytes, headers }
    : { status: 404, type: plain, body: '' };
}

async function pdf(
  { id, lastGood }: Extract<Wish, { what: 'pdf' }>,
  showing: Showing,
  answering: Answering,
): Promise<Answer> {
  if (showing.isBroken() && !lastGood) {
    const instead = await page({ kind: 'pdf', id }, showing, answering);
    return instead.status === 200 ? { ...instead, status: 503 } : instead;
  }
  const { root, language } = answering;
  const { value, diagnostics, isOld } = await showing.pdf(id);
  // Whoever saves it sees by its name that it is not the newest.
  const name = `${id}-letzter-stand-ohne-fehler.pdf`;
  const headers = isOld ? { 'Content-Disposition': `inline; filename="${name}"` } : {};
  if (value) return { status: 200, type: 'application/pdf', body: value, headers };
  const lines = diagnostics.map((one) => formatDiagnostic(one, language, sourceLines(root), (text) => text));
  return { status: lines.length > 0 ? 503 : 404, type: plain, body: lines.join('\n\n') };
}
