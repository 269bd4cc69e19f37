import { spawn } from 'node:child_process';
import path from 'node:path';
import { packageExtension } from '../harness/packaged.ts';
import { cache, temporaryFolder } from './paths.ts';
import { serveUser } from './user.ts';
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
 * Serves the VS Code that comes by npm, with this extension installed, until it is stopped.
 * @throws Error when VS Code cannot be got or the wanted port is taken
 */
export async function serveToBrowser(options: StartOptions): Promise<void> {
  const vscode = await ensureVsCodeServer();
  console.log('Installing the extension and starting VS Code (a few seconds) …');
  process.once('SIGINT', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  const { file: vsix } = await packageExtension(temporaryFolder('package'));
  const user = await serveUser({
    vscode,
    vsix,
    dataFolder: path.join(cache, 'vscode-user'),
    folder: options.folder,
    file: options.file,
    ports: options.port === undefined ? [usualPort, 0] : [options.port],
  });
  console.log(
    `\nVS Code is running, with the extension installed and the samples open:\n\n  ${user.address}\n`,
  );
  console.log('Open that address in a browser on this machine. Stop with Ctrl+C.');
  if (options.open) openBrowserWindow(user.address);
  await user.ended;
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
