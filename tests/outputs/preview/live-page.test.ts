import { expect, test } from 'vitest';
import { livePage } from '../../../src/outputs/preview/live-page.js';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-abc+/='">`;

test('a page gets the script at the end of its head, and a policy that lets its own scripts run and nothing from elsewhere', () => {
  const page = `<!doctype html><html><head>${policy}\n<title>$&</title></head><body>x</body></html>`;
  const live = livePage(page, 'v1', 'Ist „beendet“ & "aus"');
  expect(live.html).toBe(
    '<!doctype html><html><head><title>$&</title>' +
      '<script src="/zb/live.js" data-fassung="v1" data-beendet="Ist „beendet“ &amp; &quot;aus&quot;"></script>\n' +
      '</head><body>x</body></html>',
  );
  expect(live.policy).toContain("script-src 'self' 'sha256-abc+/=';");
  expect(live.policy).toContain("default-src 'none'");
});

test('scripts of a page without a policy of its own do not run, as in a file that is published', () => {
  const live = livePage('<p>x</p><script>1</script>', 'v1', '');
  expect(live.html).toMatch(/^<script src="\/zb\/live\.js"/);
  expect(live.policy).toContain("script-src 'self';");
});
