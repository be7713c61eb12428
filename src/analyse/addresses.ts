// https://www.example.org/Seite, www.example.org, name@example.org, @name
const address =
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+\.(?:de|com|org|net|info|eu)\b(?:\/\S*)?/gu;

// Cheap to look for, and in every address.
const sign = /@|:\/\/|www\.|\.(?:de|com|org|net|info|eu)\b/u;

/** Web and mail addresses and @names blanked, since they are no words; as long as the text. */
export function withoutAddresses(text: string): string {
  if (!sign.test(text)) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}
