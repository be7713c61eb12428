const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\p{N}.-]{1,120}\.\p{L}{2,24}/gu;
// Seven digits or more after 0 or +, with the signs that part them; a date is none.
const phone =
  /(?<![\p{L}\p{N}.,-])(?!\d{2}[.-]\d{2}[.-]\d{2,4}(?!\d))(?:\((?=0|\+))?(?:\+\d{1,3}|00\d{1,3}|0\d)(?:[ \u00A0/().–-]{0,2}\d){5,13}(?![\p{L}\p{N}])/gu;

/** What stands in an answer where contact data was. */
export const contactMark = '[…]';

/** A text without e-mail addresses and telephone numbers, and how many there were. */
export function withoutContactData(text: string): { text: string; count: number } {
  let count = 0;
  const replace = () => {
    count += 1;
    return contactMark;
  };
  return { text: text.replace(email, replace).replace(phone, replace), count };
}

/** True for a text that is an e-mail address or a telephone number and nothing else. */
export function isContactData(text: string): boolean {
  return withoutContactData(text).text.trim() === contactMark;
}
