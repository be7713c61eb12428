import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A standard that veraPDF knows: PDF/UA-1 or PDF/A-2a. */
export type Flavour = 'ua1' | '2a';

/** A rule of a standard that a file breaks. */
export interface FailedRule {
  /** Clause and number of the test: `7.1-3`. */
  rule: string;
  count: number;
  message: string;
  /** Where in the file the first of the failed checks stands. */
  location: string;
}

/** What veraPDF says about a file; `error` where it could not read it as PDF. */
export type Verdict = { file: string; flavour: Flavour } & (
  | { compliant: boolean; checks: number; failures: FailedRule[]; error?: never }
  | { error: string }
);

type Env = Readonly<Record<string, string | undefined>>;

const source = fileURLToPath(new URL('Conformance.java', import.meta.url));
const jar = fileURLToPath(
  new URL('../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', import.meta.url),
);

/**
 * What keeps veraPDF from running on this machine, in a sentence, or nothing. With CI=true this is an error: what CI
 * has not checked nobody has.
 */
export function missingForVeraPdf(env: Env = process.env): string | undefined {
  const missing = missingJdk(env);
  if (missing !== undefined && !['', '0', 'false'].includes(env.CI ?? '')) {
    throw new Error(`veraPDF cannot run, and CI must not skip it: ${missing}`);
  }
  return missing;
}

function missingJdk(env: Env): string | undefined {
  const { stdout, status } = spawnSync('java', ['--list-modules'], { encoding: 'utf8', env });
  if (status !== 0) return 'there is no Java 11 or later (`java`) on the PATH; install a JDK';
  if (!/^jdk\.compiler@/m.test(stdout)) return 'this Java has no compiler; install a JDK, not only a JRE';
  return undefined;
}

/** Checks PDF files against standards, all of them in one run of Java. The verdicts come file by file. */
export async function verapdf(files: readonly string[], flavours: readonly Flavour[]): Promise<Verdict[]> {
  // The second compiler of the JVM takes longer than it saves.
  const options = ['-Djava.awt.headless=true', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', jar];
  const { stdout } = await promisify(execFile)('java', [...options, source, flavours.join(), ...files], {
    // Java reads the names of files by the locale.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 2 ** 26,
  });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Verdict => JSON.parse(line));
}

/** What is wrong, one line a rule, to be read in a failed test; nothing for a file that conforms. */
export function faults(verdict: Verdict): string[] {
  if (verdict.error !== undefined) return [`${verdict.flavour}: ${verdict.error}`];
  const lines = verdict.failures.map(
    ({ rule, count, message, location }) => `${verdict.flavour} ${rule} ×${count}: ${message} @ ${location}`,
  );
  return verdict.compliant || lines.length > 0 ? lines : [`${verdict.flavour}: not compliant`];
}
