import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type InitializeParams, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { Client } from './client.ts';
import { framingError } from './framing.ts';

/** The built server, as an editor other than ours starts it. All that uses this runs in the project's root. */
export const serverCommand: readonly string[] = [path.resolve('dist/server.js'), '--stdio'];
/** The same through the command line. */
export const cliCommand: readonly string[] = [path.resolve('dist/cli.js'), 'lsp', '--stdio'];

/** A server in its own process, and a client that talks to it over stdio. */
export class Server extends Client {
  readonly #process: ChildProcess;
  readonly #stdout: Buffer[];
  readonly #stderr: Buffer[];

  private constructor(process: ChildProcess, reader: StreamMessageReader, writer: StreamMessageWriter) {
    super(reader, writer);
    this.#process = process;
    this.#stdout = collect(process.stdout);
    this.#stderr = collect(process.stderr);
  }

  /** Starts the process; the caller stops it. */
  static launch(
    command: readonly string[] = serverCommand,
    execArgv: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Server {
    if (!existsSync(command[0] ?? '')) throw new Error(`${command[0]} is missing: run "npm run build" first`);
    const child = spawn(process.execPath, [...execArgv, ...command], {
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
    return new Server(child, new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  }

  /** Starts the process and shakes hands. */
  static async start(params: Partial<InitializeParams> = {}, command = serverCommand): Promise<Server> {
    const server = Server.launch(command);
    await server.initialize(params);
    return server;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** What went over stdout that is no message of the protocol; undefined when all was. */
  get strayOutput(): string | undefined {
    return framingError(Buffer.concat(this.#stdout));
  }

  get stderr(): string {
    return Buffer.concat(this.#stderr).toString();
  }

  /**
   * Does something while the process stands still, so that all messages that are sent wait for it when it goes on. They have
   * to fit into a pipe.
   */
  async whileStopped(send: () => void | Promise<void>): Promise<void> {
    this.#process.kill('SIGSTOP');
    await send();
    // Messages are written one by one; when this one is, so are those before it.
    await this.notify('$/sent', {});
    this.#process.kill('SIGCONT');
  }

  /** Says goodbye as the protocol wants it, and waits for the end. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    return this.exit();
  }

  /** Says `exit`, and waits for the end: the exit code. */
  async exit(): Promise<number | null> {
    const ended = this.ended();
    await this.notify('exit').catch(() => undefined);
    return ended;
  }

  /** Goes away without a word, as an editor that crashed. */
  hangUp(): void {
    this.#process.stdin?.end();
  }

  async ended(): Promise<number | null> {
    if (this.running) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  /** For a test that went wrong before it could say goodbye. */
  kill(): void {
    this.connection.dispose();
    if (this.running) this.#process.kill();
  }
}

function collect(stream: NodeJS.ReadableStream | null): Buffer[] {
  const chunks: Buffer[] = [];
  stream?.on('data', chunk => chunks.push(chunk));
  return chunks;
}
