// https://www.example.org/Seite, www.example.org, name@example.org, @name
const address =
  /\bhttps?:\/\/\S+|\bwww\.\S+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+|\b[\p{L}\p{N}-]+\.(?:de|com|org|net|info|eu)\b(?:\/\S*)?/gu;

/** Web and mail addresses and @names blanked, since they are no words; as long as the text. */
export function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('.')) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}
