/**
 * A document without the links that only a screen shows (`class="anker …"`, `class="abb-werkzeug …"`): a browser that prints
 * makes a destination of whatever a link leads to, even where the link isn't printed.
 */
export function withoutScreenLinks(html: string): string {
  return html.replace(
    /<a class="anker nur-bildschirm"[^>]*><\/a>|<p class="abb-werkzeug nur-bildschirm"[^>]*>.*?<\/p>/g,
    '',
  );
}
