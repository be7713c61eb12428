import { turnsOf, unspokenStretches } from '../load/transcript/turns.js';

/**
 * The text of an answer with everything blanked that the person asked did not say: the interviewer's turns,
 * speaker marks, time stamps, notes of the transcriber. As long as the text, so that offsets stay true.
 */
export function spokenText(text: string): string {
  // what marks a turn, a time or a note has one of these signs
  if (!/[:[({<#]/u.test(text)) return text;
  let spoken = '';
  let end = 0;
  for (const { speaker, from, to } of turnsOf(text)) {
    if (speaker === 'interviewer') continue;
    spoken += gap(from - end) + text.slice(from, to);
    end = to;
  }
  spoken += gap(text.length - end);
  for (const [from, to] of unspokenStretches(text)) {
    spoken = spoken.slice(0, from) + ' '.repeat(to - from) + spoken.slice(to);
  }
  return spoken;
}

/** A gap that no phrase reaches across. */
function gap(length: number): string {
  return length > 0 ? `…${' '.repeat(length - 1)}` : '';
}
