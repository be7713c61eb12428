import { createKeyNames } from './step-key.js';
import type { Steps } from './steps.js';

/** Results that a process remembers at most; those that were not asked for longest go. */
const most = 400;

/** Steps that are kept in this process too, so that none is read twice. What was remembered must not be changed. */
export function inMemory(under: Steps): Steps {
  const known = new Map<string, unknown>();
  const nameOfKey = createKeyNames();
  const nameOf = (step: string, key: readonly unknown[]) => `${step} ${nameOfKey(key)}`;
  const put = (name: string, value: unknown) => {
    known.delete(name);
    known.set(name, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  };
  const get = <T>(name: string, otherwise: () => T): T => {
    if (!known.has(name)) return otherwise();
    const value = known.get(name) as T;
    put(name, value);
    return value;
  };
  return {
    remember(step, key, make, isWorthKeeping = () => true) {
      const name = nameOf(step, key);
      return get(name, () => {
        const value = under.remember(step, key, make, isWorthKeeping);
        if (isWorthKeeping(value)) put(name, value);
        return value;
      });
    },
    recall(step, key) {
      const name = nameOf(step, key);
      return get(name, () => under.recall(step, key));
    },
    keep(step, key, value) {
      put(nameOf(step, key), value);
      under.keep(step, key, value);
    },
    tidy: under.tidy,
  };
}
