import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { writeLauncher } from '../harness/launcher.ts';
import { cache } from '../harness/paths.ts';
import { isReachable } from '../harness/reachable.ts';

/**
 * Gets a desktop VS Code that starts on this machine.
 * @returns its program; or undefined, having said why, when the one that comes by npm has to do:
 *   `PARTNERSHIP_VSCODE=npm` asks for that, VS Code cannot be downloaded, or there is no screen
 */
export async function findDesktop(): Promise<string | undefined> {
  if (process.env.PARTNERSHIP_VSCODE === 'npm') return undefined;
  const screen = findScreen();
  if (!screen) return because('there is no display, and no xvfb-run to stand in for one');
  if (!(await isReachable('https://update.code.visualstudio.com/api/releases/stable'))) {
    return because('update.code.visualstudio.com cannot be reached');
  }
  let program: string;
  try {
    program = await downloadAndUnzipVSCode({ cachePath: path.join(cache, 'vscode-desktop') });
  } catch (error) {
    return because(`the download failed: ${error instanceof Error ? error.message : error}`);
  }
  // Run as plain Node it needs no screen, but all of its libraries, which small Linux systems lack.
  const probe = spawnSync(program, ['-e', '0'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  if (probe.status !== 0) return because(`it does not start here: ${probe.stderr || probe.error}`);
  return screen === 'real' ? program : writeLauncher('xvfb-run', '-a', program);
}

function findScreen(): 'real' | 'virtual' | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return 'real';
  return spawnSync('xvfb-run', ['--help']).error ? undefined : 'virtual';
}

function because(reason: string): undefined {
  console.log(`  No desktop VS Code: ${reason}`);
}
