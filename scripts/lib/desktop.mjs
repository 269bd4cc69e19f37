import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const oldest = [1, 91];

/**
 * Opens a folder in the desktop VS Code, with this extension loaded from its folder.
 * @param {string} folder
 * @param {string} file shown first
 * @returns {string | undefined} why it could not be done; undefined when it was
 */
export function openInDesktop(folder, file) {
  // In a terminal of a remote VS Code, `code` is a helper that cannot load an extension from a folder.
  if (process.env.VSCODE_IPC_HOOK_CLI) return '"code" belongs to a remote VS Code here';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'there is no display';
  const found = code(['--version']);
  if (found.error || found.status !== 0) return 'there is no "code" on the PATH';
  const version = /^(\d+)\.(\d+)/.exec(found.stdout)?.slice(1).map(Number) ?? [0, 0];
  if (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1])) {
    return `the installed VS Code is older than ${oldest.join('.')}`;
  }
  const opened = code(['--new-window', `--extensionDevelopmentPath=${root}`, folder, file]);
  return opened.status === 0 ? undefined : `"code" could not open it: ${opened.stderr.trim().split('\n')[0]}`;
}

function code(args) {
  // On Windows `code` is a batch file: it needs a shell, and the shell needs quotes.
  const windows = process.platform === 'win32';
  return spawnSync('code', windows ? args.map(arg => `"${arg}"`) : args, {
    shell: windows,
    encoding: 'utf8',
  });
}
