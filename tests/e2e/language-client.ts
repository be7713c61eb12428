import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Place {
  line: number;
  character: number;
}
export interface Completion {
  label: string;
  documentation?: string | { value: string };
}
export interface Finding {
  message: string;
  range: { start: Place };
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** An editor with the YAML language server behind it, over its protocol, without network. */
export interface Editor {
  /** Opens a file with a text; what the server finds in it. */
  open(file: string, text: string): Promise<Finding[]>;
  complete(file: string, place: Place): Promise<Completion[]>;
  hover(file: string, place: Place): Promise<string>;
  /** What the server wanted of the network. */
  network(): string[];
  close(): void;
}

const require = createRequire(import.meta.url);
const server = require.resolve('yaml-language-server/bin/yaml-language-server');
const noNetwork = fileURLToPath(new URL('no-network.mjs', import.meta.url));

/** Starts the server for a project; `settings` is what its `.vscode/settings.json` says. */
export async function openEditor(root: string, withSettings = true): Promise<Editor> {
  const settings: Record<string, unknown> = withSettings
    ? JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))
    : {};
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', noNetwork, server, '--stdio'], { env: { PATH } });
  const waiting = new Map<number, (result: unknown) => void>();
  const findings = new Map<string, (found: Finding[]) => void>();
  let errors = '';
  let received = Buffer.alloc(0);
  let lastId = 0;
  let version = 0;
  const send = (message: Message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      send({ id: lastId, method, params });
    });
  const section = (name: string) =>
    name === 'yaml'
      ? Object.fromEntries(
          Object.entries(settings).flatMap(([key, value]) =>
            key === 'yaml.schemaStore.enable'
              ? [['schemaStore', { enable: value }]]
              : key.startsWith('yaml.')
                ? [[key.slice(5), value]]
                : [],
          ),
        )
      : null;
  const take = ({ id, method, params, result }: Message) => {
    if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: { section: string }[] };
      send({ id, result: items.map((item) => section(item.section)) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Finding[] };
      findings.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) waiting.get(id)?.(result);
  };
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const [, length] = /Content-Length: (\d+)/.exec(received.subarray(0, head).toString()) ?? [];
      const end = head + 4 + Number(length);
      if (head < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(head + 4, end).toString());
      received = received.subarray(end);
      take(message);
    }
  });
  const uriOf = (file: string) => pathToFileURL(join(root, file)).href;
  const at = (file: string, position: Place) => ({ textDocument: { uri: uriOf(file) }, position });
  const rootUri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'projekt' }],
    locale: 'de',
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (file, text) =>
      new Promise((resolve) => {
        findings.set(uriOf(file), resolve);
        // The server keeps what it has read of a version.
        version += 1;
        const textDocument = { uri: uriOf(file), languageId: 'yaml', version, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    async complete(file, place) {
      const result = await ask('textDocument/completion', at(file, place));
      return (result as { items: Completion[] }).items;
    },
    async hover(file, place) {
      const result = await ask('textDocument/hover', at(file, place));
      return (result as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    network: () => errors.split('\n').filter((line) => line.startsWith('NETWORK')),
    close: () => child.kill(),
  };
}
