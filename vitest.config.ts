import { defineConfig } from 'vitest/config';

// What measures the memory of a process runs when nothing else keeps its garbage collector waiting.
const alone = ['tests/e2e/many-answers.test.ts'];

// Functions without a memory share their modules: loading those takes longer than most of these tests.
const together = [
  'analyse',
  'assemble',
  'commands',
  'data-types',
  'diagnostics',
  'figures',
  'load',
  'messages',
  'outputs/editor',
  'outputs/pdf',
  'outputs/preview',
  'program',
  'publish',
  'typography',
].map((folder) => `tests/${folder}/**/*.test.ts`);

// Looks at which modules are loaded.
const apart = ['tests/figures/wortwolke/engine.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'together', include: together, exclude: apart, isolate: false } },
      {
        extends: true,
        test: { name: 'tests', include: ['tests/**/*.test.ts'], exclude: [...alone, ...together] },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'alone', include: alone, sequence: { groupOrder: 1 } } },
    ],
    // Runs as it was bundled, without a look at each of its modules.
    server: { deps: { external: [/\/dist\/bundle\//] } },
    globalSetup: ['tests/global-setup.ts'],
    // Tests find nothing that an earlier run has kept; those of the cache switch it on.
    env: { ZB_CACHE: 'off' },
    // Two browsers at once are slower than one after the other on a small machine.
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command line runs in processes of its own, where coverage does not look.
      exclude: ['src/cli.ts'],
      reporter: ['text-summary'],
    },
  },
});
