import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { listenInFront } from './front.ts';
import { cache, root } from './paths.ts';
import { startServer } from './server.ts';
import { ensureVsCodeServer } from './vscode-server.ts';

interface StartOptions {
  /** The folder to open, and the file in it to show first. */
  folder: string;
  file: string;
  /** Left out: 8123, or any free one when that is taken. */
  port?: number;
  /** Whether to open the machine's browser, where there is a screen. */
  open: boolean;
}

const usualPort = 8123;

/**
 * Serves the VS Code that comes by npm, with this extension loaded from its folder, until it is stopped.
 * @throws Error when VS Code cannot be got or the wanted port is taken
 */
export async function serveToBrowser(options: StartOptions): Promise<void> {
  const vscode = await ensureVsCodeServer();
  console.log('Starting VS Code (a few seconds) …');
  process.once('SIGINT', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  // Pages of other sites, open in the same browser, must not be able to use the server.
  const token = randomBytes(12).toString('hex');
  const server = await startServer({ vscode, dataFolder: path.join(cache, 'vscode-data'), token });
  const front = { target: server.authority, folder: options.folder, file: options.file, extension: root };
  const authority = await listenInFront({ ...front, port: options.port ?? usualPort }).catch(error => {
    if (options.port !== undefined || error.code !== 'EADDRINUSE') throw error;
    return listenInFront({ ...front, port: 0 });
  });
  const address = `http://${authority}/?tkn=${token}`;
  console.log(`\nVS Code is running, with the extension loaded and the samples open:\n\n  ${address}\n`);
  console.log('Open that address in a browser on this machine. Stop with Ctrl+C.');
  if (options.open) openBrowserWindow(address);
  await server.ended;
  throw new Error('VS Code ended by itself.');
}

/** Only a convenience, so it never fails: the address is printed anyway. */
function openBrowserWindow(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const [command, ...args] =
    { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform as string] ??
    (DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : []);
  if (!command) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
