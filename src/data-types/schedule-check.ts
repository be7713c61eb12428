import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Project } from './project.js';
import { parseZeitpunkt } from './zeitpunkt.js';

/**
 * Events whose status and date don't fit the date of the edition: planned, but over by then (ZB1313); done, but only to
 * begin later (ZB1314).
 */
export function checkSchedule({ data, placeOf }: Project): Diagnostic[] {
  const { stand } = data.projekt.ausgabe;
  const edition = parseZeitpunkt(stand);
  return data.zeitstrahl.ereignisse.flatMap(({ id, titel, datum, bis = datum, status }) => {
    const isOver = parseZeitpunkt(bis).end <= edition.start;
    const isToCome = parseZeitpunkt(datum).start >= edition.end;
    const isLate = isOver && status === 'geplant';
    const isEarly = isToCome && status === 'durchgefuehrt';
    if (!isLate && !isEarly) return [];
    // Looking for a place takes time, so it is done only where it is needed.
    const place = placeOf('ereignis', id, 'status');
    return isLate
      ? diagnostic('ZB1313', { title: titel, date: bis, edition: stand }, place)
      : diagnostic('ZB1314', { title: titel, date: datum, edition: stand }, place);
  });
}
