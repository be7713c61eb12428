/** A style sheet without comments and without the white space that means nothing; strings stay as they are. */
export function packCss(css: string): string {
  return css
    .replace(
      /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|\s+/g,
      (_, quoted?: string) => quoted ?? ' ',
    )
    .replace(
      /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')| ?([{};,]) ?/g,
      (_, quoted?: string, sign?: string) => quoted ?? sign ?? '',
    )
    .trim();
}
