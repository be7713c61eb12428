/** What file managers put before and behind the name of a copy. */
const marks = [/^(?:Kopie von|Copy of) /i, /(?: -)? (?:Kopie|Copy)$/i, / ?\(\d+\)$/];

/** Which of two files looks like a copy of the other, by their names: „heft (1).yaml“ beside „heft.yaml“. None if neither does. */
export function copyAmong(one: string, other: string): string | undefined {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (a === b || originalName(a) !== originalName(b)) return undefined;
  return a.length > b.length ? one : other;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function originalName(name: string): string {
  const shorter = marks.reduce((rest, mark) => rest.replace(mark, ''), name);
  return shorter === name ? name : originalName(shorter);
}
