/** Ids for new interviews and the names under which they appear. */
export interface Numbered {
  id: string;
  pseudonym: string;
}

const titles: Record<string, string> = { gespraech: 'Gespräch', umfrage: 'Umfrage' };

/**
 * Gives out ids: from `first` on, counting up its number, or after the highest number that ids of the kind have.
 * Figures are as many as there (at least two where there are none yet).
 */
export function createNumbering(
  taken: readonly string[],
  first: string | undefined,
): (kind: 'gespraech' | 'umfrage') => Numbered {
  const [, stem = first, digits = ''] = /^(.*?)(\d+)$/u.exec(first ?? '') ?? [];
  let given = 0;
  const next = new Map<string, number>();
  return (kind) => {
    if (first !== undefined && stem !== undefined) {
      const count = given++;
      // An id without a number gets one from the second interview on.
      if (digits === '') return named(count === 0 ? stem : `${stem}-${count + 1}`);
      return named(`${stem}${String(Number(digits) + count).padStart(digits.length, '0')}`);
    }
    const figures = taken.flatMap((id) => new RegExp(`^${kind}-(\\d+)$`, 'u').exec(id)?.[1] ?? []);
    const number = next.get(kind) ?? Math.max(0, ...figures.map(Number)) + 1;
    next.set(kind, number + 1);
    const width = figures.length === 0 ? 2 : Math.max(...figures.map(({ length }) => length));
    return named(`${kind}-${String(number).padStart(width, '0')}`);
  };
}

/** „gespraech-19“ appears as „Gespräch 19“. */
function named(id: string): Numbered {
  const [, stem = id, number] = /^(.*?)-?(\d+)$/u.exec(id) ?? [];
  const title = titles[stem] ?? stem.charAt(0).toUpperCase() + stem.slice(1);
  const pseudonym = number === undefined ? title : `${title} ${number}`;
  return { id, pseudonym: pseudonym.slice(0, 40) };
}
