import { escapeHtml } from '../../assemble/html.js';

/** A page as the preview serves it. */
export interface LivePage {
  html: string;
  /** The value of the header Content-Security-Policy. */
  policy: string;
}

/** Where the script is that keeps a page up to date. */
export const livePath = '/zb/live.js';

/**
 * A page with the script that keeps it up to date. The policy in the page, which lets nothing be asked for, gives way to one
 * for this server alone; scripts in the page run if its own policy lets them.
 * @param version Tells the page from what it was before.
 * @param gone What is told once the preview has ended.
 */
export function livePage(html: string, version: string, gone: string): LivePage {
  const own = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/i.exec(html)?.[0] ?? '';
  const hashes = own.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [];
  const script = `<script src="${livePath}" data-fassung="${version}" data-beendet="${escapeHtml(gone)}"></script>\n`;
  const bare = html.replace(own, '');
  return {
    html: /<\/head>/i.test(bare) ? bare.replace(/<\/head>/i, (end) => script + end) : script + bare,
    policy: [
      "default-src 'none'",
      `script-src ${["'self'", ...hashes].join(' ')}`,
      "style-src 'unsafe-inline'",
      "font-src 'self' data:",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
