import { deserialize, serialize } from 'node:v8';
import { hashOf } from '../../load/content-hash.js';
import type { Remember } from '../../load/remember.js';
import { hashOfKey } from './step-key.js';
import type { Store } from './store.js';

/** Results of single steps, kept from run to run. */
export interface Steps {
  remember: Remember;
  /** What was kept for a key. */
  recall<T>(step: string, key: readonly unknown[]): T | undefined;
  keep(step: string, key: readonly unknown[], value: unknown): void;
  /** Makes room, once a run has kept what it wanted. */
  tidy(): void;
}

/** Steps without a store: nothing is kept. */
export const noSteps: Steps = {
  remember: (_step, _key, make) => make(),
  recall: () => undefined,
  keep: () => undefined,
  tidy: () => undefined,
};

/**
 * Steps that are kept in a store.
 * @param installation All that results depend on besides the keys.
 * @param force True: what was kept is not used.
 */
export function openSteps(store: Store, installation: string, force: boolean): Steps {
  const nameOf = (step: string, key: readonly unknown[]) =>
    `step-${hashOf([step, installation, hashOfKey(key)])}`;
  const read = <T>(name: string): T | undefined => {
    const bytes = force ? undefined : store.get(name);
    return bytes && deserialize(bytes);
  };
  return {
    remember(step, key, make, isWorthKeeping = () => true) {
      const name = nameOf(step, key);
      // In a list, since there are steps that give nothing.
      const known = read<[ReturnType<typeof make>]>(name);
      if (known) return known[0];
      const value = make();
      if (isWorthKeeping(value)) store.put(name, serialize([value]));
      return value;
    },
    recall: (step, key) => read(nameOf(step, key)),
    keep: (step, key, value) => store.put(nameOf(step, key), serialize(value)),
    tidy: store.tidy,
  };
}
