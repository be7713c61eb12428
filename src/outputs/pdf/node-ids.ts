// Chromium names header cells after DOM node numbers: eight digits, as text (`(node00000020)`).
const mark = '(node';
const digits = 8;

/**
 * Renumbers the ids that Chromium gives to the header cells of tables. It takes them from a counter
 * of its process, so they tell what was loaded before; here they count from 1 in the same order,
 * which keeps the name tree sorted. Returns a copy of the same length, or the bytes themselves.
 */
export function renumberNodeIds(bytes: Uint8Array): Uint8Array {
  const places = findIds(bytes);
  if (places.length === 0) return bytes;
  const sorted = [...new Set(places.map((place) => place.id))].sort();
  const numbers = new Map(sorted.map((id, index) => [id, String(index + 1).padStart(digits, '0')]));
  const copy = Buffer.from(bytes);
  for (const { at, id } of places) copy.write(numbers.get(id) ?? id, at, 'latin1');
  return copy;
}

function findIds(bytes: Uint8Array): { at: number; id: string }[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: { at: number; id: string }[] = [];
  for (let found = buffer.indexOf(mark); found >= 0; found = buffer.indexOf(mark, found + 1)) {
    const at = found + mark.length;
    const id = buffer.toString('latin1', at, at + digits + 1);
    if (/^\d{8}\)$/.test(id)) places.push({ at, id: id.slice(0, digits) });
  }
  return places;
}
