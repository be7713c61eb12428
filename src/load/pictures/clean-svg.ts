import { SaxesParser } from 'saxes';
import { type CleanSvg, type SvgProblem, svgWriter } from './svg-writer.js';

/**
 * Writes an SVG anew with nothing in it but what draws. Scripts, events, fonts, text, foreign content and references
 * to the outside are problems; comments, metadata, what editors add and movement are left out.
 */
export function cleanSvg(source: string): { svg: CleanSvg | undefined; problems: SvgProblem[] } {
  const writer = svgWriter(source);
  const parser = new SaxesParser({ xmlns: true });
  let broken: number | undefined;
  let start = 0;
  const whole =
    <T>(handle: (given: T) => void) =>
    (given: T) => {
      if (broken === undefined) handle(given);
    };
  parser.on('error', () => {
    broken ??= Math.max(0, parser.position - 1);
  });
  parser.on('opentagstart', () => {
    // The parser knows where it is, not where the tag began.
    start = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on(
    'opentag',
    whole((tag) => writer.open(tag, start)),
  );
  parser.on(
    'closetag',
    whole(() => writer.close()),
  );
  parser.on('text', whole(writer.text));
  parser.on('cdata', whole(writer.text));
  parser.on(
    'comment',
    whole(() => writer.comment()),
  );
  parser.on(
    'processinginstruction',
    whole(({ target }) => writer.instruction(target, source.lastIndexOf('<?', parser.position))),
  );
  parser.write(source).close();
  if (broken !== undefined) return { svg: undefined, problems: [{ problem: 'syntax', at: broken }] };
  return writer.result();
}
