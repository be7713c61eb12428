import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { copyProject, temporaryFolder, validProject } from './fixtures/project-copy.js';

const zb = fileURLToPath(new URL('../bin/zb.js', import.meta.url));

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command in a folder, without anything of this terminal in its surroundings or of an earlier run. */
function run(
  args: string[],
  { cwd = '/', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [zb, ...args], {
    cwd,
    env: { PATH, HOME, ZB_CACHE: 'off', ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const colour = /\u001B\[/;

describe('help and version', () => {
  test('in German, without a word of English', () => {
    const { code, stdout, stderr } = run(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Aufruf: zb \[Befehl\] \[Optionen\]\n/);
    expect(stdout).toMatch(/\nBefehle:\n {2}build-report \[Berichte\.\.\.\] +baut Berichte/);
    expect(stdout).toContain('Exit-Codes: 0 in Ordnung · 1 Fehler im Inhalt');
    expect(stdout).not.toMatch(/\b(usage|options|command|display|default|choices|folder|show)\b/i);
  });

  test('of a command', () => {
    const { code, stdout } = run(['build-figure', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Aufruf: zb build-figure \[Abbildungen\.\.\.\] \[Optionen\]\n/);
    expect(stdout).toMatch(/--dpi <Zahl> +Auflösung/);
    expect(stdout).toMatch(/\nOptionen aller Befehle:\n/);
    expect(stdout).not.toMatch(/\b(usage|options|arguments|default|choices)\b/i);
    expect(run(['help', 'build-figure'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('by „help“, also of a command of a command', () => {
    expect(run(['help'])).toEqual(run(['--help']));
    const add = run(['codebook', 'add', '--help']);
    expect(run(['help', 'codebook', 'add'])).toEqual(add);
    expect(run(['codebook', 'help', 'add'])).toEqual(add);
    const { code, stdout, stderr } = run(['codebook', 'help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\n {2}help \[Befehl\.\.\.\] +zeigt die Hilfe zu einem Befehl\n/);
    expect(stdout).not.toMatch(/display help/);
  });

  test('in English, with the language before or behind', () => {
    const { code, stdout } = run(['--lang', 'en', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: zb \[command\] \[options\]\n/);
    expect(stdout).not.toMatch(/[äöüß]/);
    expect(run(['--help', '--lang=en']).stdout).toBe(stdout);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('without a command: help, but it was not what was asked for', () => {
    const { code, stdout, stderr } = run([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Aufruf: zb/);
  });
});

describe('a wrong call', () => {
  test.each([
    [
      'a missing option',
      ['changes'],
      'Fehler ZB4006  Mit „--since <Ordner>“ stimmt etwas nicht: diese Angabe wird gebraucht und fehlt.',
    ],
    [
      'help about an unknown command',
      ['help', 'validat'],
      'Fehler ZB4005  „validat“ kennt zb nicht. Meinten Sie „validate“?',
    ],
    [
      'help about an unknown command of a command',
      ['codebook', 'help', 'ad'],
      'Fehler ZB4005  „ad“ kennt zb nicht. Meinten Sie „add“?',
    ],
    ...['build', 'bericht', 'Report'].map((name): [string, string[], string] => [
      'a command that has another name',
      [name],
      `Fehler ZB4005  „${name}“ kennt zb nicht. Meinten Sie „build-report“?`,
    ]),
    ['an unknown command', ['frob'], 'Fehler ZB4005  „frob“ kennt zb nicht.'],
    ['a misspelt command', ['validat'], 'Fehler ZB4005  „validat“ kennt zb nicht. Meinten Sie „validate“?'],
    [
      'a misspelt option',
      ['validate', '--rot', 'x'],
      'Fehler ZB4005  „--rot“ kennt zb nicht. Meinten Sie „--root“?',
    ],
    [
      'a name too many',
      ['validate', 'x'],
      'Fehler ZB4006  Mit „validate“ stimmt etwas nicht: das ist eine Angabe zu viel.',
    ],
    [
      'an option without its value',
      ['validate', '--root'],
      'Fehler ZB4006  Mit „--root <Ordner>“ stimmt etwas nicht: dazu gehört ein Wert.',
    ],
    [
      'a value that does not exist',
      ['validate', '--color', 'blau'],
      'Fehler ZB4006  Mit „--color blau“ stimmt etwas nicht: möglich sind auto, always, never.',
    ],
    [
      'a language that does not exist',
      ['validate', '--lang', 'fr'],
      'Fehler ZB4006  Mit „--lang fr“ stimmt etwas nicht: möglich sind de, en.',
    ],
    [
      'a number that is none',
      ['build-figure', '--dpi', 'viel'],
      'Fehler ZB4006  Mit „--dpi viel“ stimmt etwas nicht: möglich sind Zahlen über 0, höchstens 1200.',
    ],
    [
      'a number that makes no sense',
      ['build-report', '--timeout', '-1'],
      'Fehler ZB4006  Mit „--timeout -1“ stimmt etwas nicht: möglich sind Zahlen über 0.',
    ],
    [
      'a size that does not exist',
      ['build-figure', '--size', 'A5'],
      'Fehler ZB4006  Mit „--size A5“ stimmt etwas nicht: möglich sind a4, folie, quadrat.',
    ],
    [
      'a part of fewer parts',
      ['build-report', '--shard', '3/2'],
      'Fehler ZB4006  Mit „--shard 3/2“ stimmt etwas nicht: möglich sind Teile wie 1/4, der erste von vieren.',
    ],
    [
      'a port that is none',
      ['preview', '--port', 'abc'],
      'Fehler ZB4006  Mit „--port abc“ stimmt etwas nicht: möglich sind ganze Zahlen von 1 bis 65535.',
    ],
    [
      'a count that is none',
      ['validate', '--max-problems', '0'],
      'Fehler ZB4006  Mit „--max-problems 0“ stimmt etwas nicht: möglich sind ganze Zahlen ab 1.',
    ],
  ])('%s ends with 2 and says so in German', (_, args, message) => {
    const { code, stdout, stderr } = run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toBe(message);
    expect(stderr).toMatch(/„zb (?:--help|help[^“]*)“/);
  });

  test('the help that is named is that of the command', () => {
    expect(run(['changes']).stderr).toContain('→ „zb help changes“ zeigt, wie es gemeint ist.');
  });

  test('formats may be written with capitals', () => {
    const { stderr } = run(['build-figure', '--size', 'Folie,A4', '--root', temporaryFolder()]);
    expect(stderr).toMatch(/ZB4001/);
  });

  test('a folder that is no project', () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = run(['validate', '--root', folder]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`Fehler ZB4001  In „${folder}“ liegt kein Projekt.`);
    expect(run(['validate'], { cwd: folder }).code).toBe(2);
  });

  test('a report, a figure and a cloud that do not exist', () => {
    for (const [command, message, known] of [
      ['build-report', 'ZB4002  Den Bericht „fehlt“ gibt es nicht.', 'jahresheft.'],
      ['build-figure', 'ZB4003  Die Abbildung „fehlt“ gibt es nicht.', 'thesen, karte, wolke,'],
      ['build-wordcloud', 'ZB4004  Die Wortwolke „fehlt“ gibt es nicht.', 'wuensche.'],
    ] as const) {
      const out = join(temporaryFolder(), 'out');
      const { code, stdout, stderr } = run([command, 'fehlt', '--root', validProject, '--out', out]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(message);
      expect(stderr).toContain(`Es gibt: ${known}`);
      expect(readdirSync(join(out, '..'))).toEqual([]);
    }
  });

  test('a figure that is misspelt', () => {
    const { code, stderr } = run(['build-figure', 'zeitstral', '--root', validProject]);
    expect(code).toBe(2);
    expect(stderr).toContain('Die Abbildung „zeitstral“ gibt es nicht. Meinten Sie „zeitstrahl“?');
  });

  test('two formats for one file', () => {
    const file = join(temporaryFolder(), 'x.txt');
    const outputs = ['-f', 'json', '-o', file, '-f', 'sarif', '-o', file];
    const { code, stderr } = run(['validate', '--root', validProject, ...outputs]);
    expect(code).toBe(2);
    expect(stderr).toContain('in diese Datei wird schon geschrieben');
    expect(existsSync(file)).toBe(false);
  });

  test('is a JSON document for programs', () => {
    const { code, stdout, stderr } = run(['validate', '--json', '--rot']);
    expect(code).toBe(2);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      exitCode: 2,
      findings: [{ code: 'ZB4005', severity: 'error', suggestion: '--root' }],
    });
  });
});

describe('validate', () => {
  test('a valid project, also from a folder inside it', () => {
    const { code, stdout, stderr } = run(['validate', '--root', validProject]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Alles in Ordnung: 25 Dateien geprüft.\n',
      stderr: '',
    });
    const inside = run(['validate', '--quiet', '--lang', 'en'], { cwd: join(validProject, 'data') });
    expect(inside).toEqual({ code: 0, stdout: 'All is well: 25 files checked.\n', stderr: '' });
  });

  test('an invalid one: findings on stdout', () => {
    const expected = new URL('fixtures/invalid/zu-lang/expected.txt', import.meta.url);
    const { code, stdout, stderr } = run(['validate', '--root', copyProject('zu-lang'), '--quiet']);
    expect(code).toBe(1);
    expect(stdout).toBe(readFileSync(expected, 'utf8'));
    expect(stderr).toBe('');
  });

  test('warnings alone are no reason to fail', () => {
    const { code, stdout } = run(['validate', '--root', copyProject('ungenutzt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Warnung ZB1304');
    expect(stdout).toMatch(/\n7 Warnungen\n$/);
  });

  test('--json prints one document, and with --quiet nothing else', () => {
    const { code, stdout, stderr } = run(['validate', '--json', '--quiet', '--root', copyProject('zu-lang')]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const { findings, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      version: 1,
      exitCode: 1,
      files: [],
      timings: [{ stage: 'stageRead', milliseconds: expect.any(Number) }],
    });
    expect(findings).toHaveLength(3);
    expect(findings[0]).toEqual({
      code: 'ZB1107',
      severity: 'error',
      message: 'Der Text ist zu lang: 106 Zeichen, Platz ist für 90.',
      remedy: 'Kürzen Sie ihn um mindestens 16 Zeichen.',
      file: 'data/aufgaben.yaml',
      line: 4,
      column: 26,
      endColumn: 134,
    });
  });

  test('--timings says how long it took', () => {
    const { stderr } = run(['validate', '--timings', '--root', validProject]);
    expect(stderr).toMatch(
      /Zeiten:\n {2}Daten lesen und prüfen +\d+ ms\n {2}Interviews auswerten +\d+ ms\n {2}Bilder lesen +\d+ ms\n {2}alles +\d+ ms\n$/,
    );
  });

  test('writes nothing', () => {
    const root = copyProject();
    const before = readdirSync(root, { recursive: true }).sort();
    run(['validate', '--root', root]);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
  });

  test('a reader that stops early is no fault', () => {
    const root = copyProject('viele-fehler');
    const command = `"${process.execPath}" "${zb}" validate --root "${root}" | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const env = { ...process.env, CI: '', GITHUB_ACTIONS: '' };
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
  });
});

describe('progress', () => {
  const call = ['validate', '--root', validProject];

  test('is a line for each stage in a pipeline, and nothing with --quiet', () => {
    expect(run(call, { env: { CI: 'true' } }).stderr).toBe(
      'Daten lesen und prüfen …\nInterviews auswerten …\nBilder lesen …\n',
    );
    expect(run([...call, '--quiet'], { env: { CI: 'true' } }).stderr).toBe('');
  });

  test('is a line that moves on a terminal', () => {
    const command = `"${process.execPath}" "${zb}" validate --root "${validProject}"`;
    const { PATH = '', HOME = '' } = process.env;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { PATH, HOME, ZB_CACHE: 'off' },
    });
    expect(stdout).toContain('\r\u001B[KDaten lesen und prüfen …\r\u001B[KInterviews auswerten …');
  });

  test('is a line of JSON for each beginning and end with --json', () => {
    const { stdout, stderr } = run([...call, '--json']);
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const stages = ['stageRead', 'stageAnalyse', 'stagePictures'];
    expect(events).toEqual(
      stages.flatMap((stage) => [
        { event: 'stage', stage },
        { event: 'stageEnd', stage, milliseconds: expect.any(Number) },
      ]),
    );
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0 });
  });
});

describe('explain', () => {
  test('says what a code means, without a project', () => {
    const { code, stdout, stderr } = run(['explain', 'zb1203']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^ZB1203 {2}Ein Verweis führt ins Leere\nFehler \(Inhalt; Exit-Code 1\)\n\nHier wird/,
    );
    expect(stdout).toContain('\nFalsch:\n  - {rolle: vernetzn, themenfelder: [a]}\n');
    expect(run(['explain', '1203']).stdout).toBe(stdout);
    expect(run(['explain', 'ZB1203', '--lang', 'en']).stdout).toMatch(/^ZB1203 {2}A reference to nothing\n/);
  });

  test('as data', () => {
    const { answer } = JSON.parse(run(['explain', 'ZB1504', '--json']).stdout);
    expect(answer).toMatchObject({ code: 'ZB1504', severity: 'error', kind: 'content', exitCode: 1 });
    expect(answer.example).toMatchObject({ syntax: 'yaml', wrong: expect.any(String) });
  });

  test('a code that does not exist: the nearest one', () => {
    const { code, stdout, stderr } = run(['explain', 'ZB1202']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Fehler ZB4007  Eine Meldung „ZB1202“ kennt zb nicht. Meinten Sie „ZB1201“?');
    expect(run(['explain', 'ZB9999']).stderr).toMatch(/„ZB9999“ kennt zb nicht\.\n.*docs\/meldungen\.md/);
    expect(run(['explain', 'hilfe']).stderr.split('\n')[0]).toBe(
      'Fehler ZB4007  Eine Meldung „hilfe“ kennt zb nicht.',
    );
  });
});

describe('colours', () => {
  const args = ['validate', '--root', validProject];
  const invalid = () => ['validate', '--root', copyProject('zu-lang')];

  test('are not written into a pipe', () => {
    const { stdout, stderr } = run(invalid());
    expect(stdout + stderr).not.toMatch(colour);
  });

  test('are there with --color always, whatever NO_COLOR says, and never with never', () => {
    expect(run([...invalid(), '--color', 'always']).stdout).toMatch(colour);
    expect(run([...invalid(), '--color', 'always'], { env: { NO_COLOR: '1' } }).stdout).toMatch(colour);
    expect(run([...invalid(), '--color', 'never'], { env: { FORCE_COLOR: '1' } }).stdout).not.toMatch(colour);
    expect(run([...args, '--color', 'always', '--json']).stdout).not.toMatch(colour);
  });

  test.skipIf(!hasScript())('are there on a terminal, without NO_COLOR; a pipe behind it stays plain', () => {
    const root = copyProject('zu-lang');
    const onTerminal = (env: string, behind: string) => {
      const command = `${env} '${process.execPath}' '${zb}' validate --root '${root}' ${behind}; true`;
      return execFileSync('bash', ['-c', `script -qec "${command}" /dev/null`], {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', CI: '', TERM: 'xterm' },
      });
    };
    expect(onTerminal('', '')).toContain('\u001B[31mFehler ZB1107');
    expect(onTerminal('NO_COLOR=1', '')).not.toContain('\u001B[31m');
    // stderr is still the terminal, but the findings go into the pipe.
    expect(onTerminal('', '| cat')).not.toContain('\u001B[31m');
  });
});

function hasScript(): boolean {
  return spawnSync('bash', ['-c', 'command -v script']).status === 0;
}

test('a build that fails leaves out/ as it was', () => {
  const root = copyProject('zu-lang');
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'jahresheft.pdf'), 'die alte Ausgabe');
  const { code, stdout, stderr } = run(['build-report', '--root', root]);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Fehler ZB1107');
  expect(stderr).toMatch(/\n3 Fehler\nEs wurde nichts geschrieben\.\n$/);
  expect(readdirSync(join(root, 'out'))).toEqual(['jahresheft.pdf']);
  expect(readFileSync(join(root, 'out', 'jahresheft.pdf'), 'utf8')).toBe('die alte Ausgabe');
});
