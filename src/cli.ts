import { endingOf, languageOf, runCommandLine } from './command-line.js';
import { exitCodes } from './diagnostics/exit-code.js';
import { catalogue } from './messages/catalogue.js';

const argv = process.argv.slice(2);

// A reader that closes early (`zb … | head`) is no error; a full disk is.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exit(exitCodes.environment);
  process.exit();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    process.stderr.write(`\n${catalogue(languageOf(argv)).ui[endingOf(argv)]}\n`);
    process.exit(exitCodes.interrupted);
  });
}

process.exitCode = await runCommandLine(argv, process);
