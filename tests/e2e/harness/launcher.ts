import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundles } from './paths.ts';

/**
 * Writes a program that stands for a command with its first arguments, since `@vscode/test-electron` can
 * only be told the name of a program.
 */
export function writeLauncher(...command: string[]): string {
  const quoted = command.map(word => `"${word}"`).join(' ');
  if (process.platform === 'win32') {
    const file = path.join(bundles, 'vscode.cmd');
    writeFileSync(file, `@${quoted} %*\r\n`);
    return file;
  }
  const file = path.join(bundles, 'vscode');
  writeFileSync(file, `#!/bin/sh\nexec ${quoted} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
