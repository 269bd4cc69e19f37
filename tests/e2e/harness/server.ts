import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, uriPath } from './paths.ts';
import { type Settings, testSettings } from './settings.ts';

interface ServerOptions {
  /** The folder of VS Code, from `ensureVsCodeServer`. */
  vscode: string;
  /** Its settings, extensions and logs; a fresh folder when left out. */
  dataFolder?: string;
  /** 0 or left out: any free port. */
  port?: number;
  /** What to write into a fresh folder; those of tests when left out. */
  settings?: Settings;
  /** Whoever knows it may use the server; left out, everybody on this machine may. */
  token?: string;
  /** Whether folders are not trusted before the user says so; left out, all are. */
  asksForTrust?: boolean;
}

export interface VsCodeServer {
  /** `127.0.0.1:PORT`, also the authority of its `vscode-remote` URIs. */
  readonly authority: string;
  readonly dataFolder: string;
  /** Settles when the server ends by itself. */
  readonly ended: Promise<void>;
  stop(): void;
}

const startLimitMs = 60_000;

/** Starts a VS Code server on this machine's loopback address and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<VsCodeServer> {
  const dataFolder = options.dataFolder ?? temporaryFolder('vscode');
  writeSettings(dataFolder, options.settings ?? testSettings);
  const access = options.token ? ['--connection-token', options.token] : ['--without-connection-token'];
  const trust = options.asksForTrust ? [] : ['--disable-workspace-trust'];
  const args = ['--host', '127.0.0.1', '--port', String(options.port ?? 0), ...access, ...trust];
  const child = spawn(process.execPath, serverArguments(options.vscode, dataFolder, args), {
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => stopTree(child);
  process.once('exit', stop);
  // A signal would end this process without `exit`, and leave the server behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const port = await listeningPort(child).catch(error => {
    stop();
    throw error;
  });
  return { authority: `127.0.0.1:${port}`, dataFolder, ended, stop };
}

/** Installs a packaged extension for the server that will use `dataFolder`. */
export function installExtension(vscode: string, dataFolder: string, vsix: string): void {
  const args = serverArguments(vscode, dataFolder, ['--install-extension', vsix, '--force']);
  const result = spawnSync(process.execPath, args, { env: serverEnvironment(), encoding: 'utf8' });
  if (result.status !== 0 || !/successfully installed/.test(result.stdout)) {
    throw new Error(`VS Code did not install ${vsix}:\n${result.stdout}\n${result.stderr}`);
  }
}

/** Opens a folder; `payload` is what the desktop gets as command-line options. */
export function workbenchUrl(authority: string, folder: string, payload: [string, string][]): string {
  const query = new URLSearchParams({ folder: uriPath(folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

/** A file on the server's machine, as the workbench in the browser names it. */
export function remoteUri(authority: string, file: string): string {
  return `vscode-remote://${authority}${encodeURI(uriPath(file))}`;
}

function serverArguments(vscode: string, dataFolder: string, rest: string[]): string[] {
  const always = ['--accept-server-license-terms', '--disable-telemetry'];
  return [path.join(vscode, 'out', 'server-main.js'), ...rest, ...always, '--server-data-dir', dataFolder];
}

function serverEnvironment(): NodeJS.ProcessEnv {
  // Node 20 has a WebSocket, behind this option; from 22 it is simply there and the option still accepted.
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-websocket`.trim();
  // No gallery: nothing is asked of a server elsewhere.
  return { ...process.env, NODE_OPTIONS: options, EXTENSIONS_GALLERY: '{}' };
}

function writeSettings(dataFolder: string, settings: Settings): void {
  const folder = path.join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  // Whoever keeps the folder may have changed them.
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const limit = setTimeout(() => fail('did not start in time'), startLimitMs);
    const fail = (what: string) => reject(new Error(`The VS Code server ${what}:\n${output.slice(-4000)}`));
    const read = (chunk: Buffer) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', error => fail(`cannot be started (${error.message})`));
    child.once('exit', code => {
      clearTimeout(limit);
      fail(`ended with status ${code}`);
    });
  });
}

function stopTree(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  // Windows has no signals: without /T the extension host would stay behind.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else child.kill('SIGTERM');
}
