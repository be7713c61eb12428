import { text } from './example.js';
import type { Example } from './meaning.js';

/** Examples for calls (ZB3xxx, ZB4xxx). */
export const runningExamples = {
  ZB3009: text('zb validate -f sarif -o /zb.sarif', 'zb validate -f sarif -o meldungen/zb.sarif'),
  ZB3120: text('zb inspect konzept.pdf', 'zb inspect out/konzept.pdf'),
  ZB3121: text('zb inspect out', 'zb inspect out/konzept.pdf'),
  ZB3122: text('zb inspect out/konzept.html', 'zb inspect out/konzept.pdf'),
  ZB4001: text('zb validate', 'zb validate --root ../jahresheft'),
  ZB4002: text('zb build-report "Gute Nachbarschaft"', 'zb build-report jahresheft'),
  ZB4003: text('zb build-figure 7', 'zb build-figure zeitstrahl'),
  ZB4004: text('zb build-wordcloud Wünsche', 'zb build-wordcloud wuensche'),
  ZB4005: text('zb validate –-json', 'zb validate --json'),
  ZB4006: text('zb explain-word Grüne Höfe', 'zb explain-word "Grüne Höfe"'),
  ZB4007: text('zb explain ZB123', 'zb explain ZB1203'),
  ZB4020: text('zb codebook add stammtisch Stammtisch', 'zb codebook add begegnung Stammtisch'),
  ZB4023: text(
    'zb codebook review --output out/durchsicht.csv',
    'zb codebook review --output ../durchsicht.csv',
  ),
  ZB4025: text('zb codebook add feste Hoffest --neu', 'zb codebook add feste Hoffest'),
  ZB4027: text(
    'zb codebook add orte "Man müsste sich viel öfter einfach so treffen können"',
    'zb codebook add orte "einfach so treffen"',
  ),
  ZB4050: text('zb verify konzept-2026-05.pdf', 'zb verify ausgabe-2026-05/konzept.pdf'),
  ZB4051: text(
    'zb build-report --if-changed out/konzept.pdf',
    'zb build-report --if-changed out/konzept.manifest.json',
  ),
  ZB4052: text(
    'zb build-report heft --if-changed out/konzept.manifest.json',
    'zb build-report heft --if-changed out/heft.manifest.json',
  ),
  ZB4054: text('zb changes --since archive', 'zb changes --since archiv'),
} satisfies Record<string, Example>;
