import { isContactData } from '../transcript/contact-data.js';

/** Whether a person has agreed: yes, no, or something that says neither. */
export function consentIn(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase();
  if (
    /^(?:nein|no|n|false|falsch|0|nicht\b.*|ich (?:stimme|willige|bin) .*nicht .*|widerrufen|abgelehnt|ausstehend|)$/u.test(
      text,
    )
  ) {
    return false;
  }
  const isYes =
    /^(?:ja|yes|y|j|true|wahr|1|x|erteilt|zugestimmt|einverstanden|eingewilligt|akzeptiert|(?:ja,? )?ich (?:stimme|willige|bin|habe|akzeptiere)\b.*|ja\b.*)$/u;
  return isYes.test(text) && !/\b(?:nicht|keine?|aber|nur)\b/u.test(text) ? true : undefined;
}

/** What people and survey programs write where there is no answer. */
export function isBlankAnswer(cell: string): boolean {
  return /^(?:[-–—.,/\\?!\s]*|n\/?a|k\.?\s?a\.?|keine angabe|\.\/\.)$/iu.test(cell.trim());
}

/** True if cells hold something and none of it is words of one's own: figures, yes and no, codes of fixed answers. */
export function isNoFreeText(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isBlankAnswer(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^(?:[\d.,%/ ]+|ja|nein|yes|no|y|n|wahr|falsch|true|false|ao?\d+|sq\d+|männlich|weiblich|divers)$/iu.test(
        cell,
      ),
    )
  );
}

/** True if most of the cells that hold something are e-mail addresses or telephone numbers. */
export function isContactColumn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(isContactData).length * 2 > filled.length;
}
