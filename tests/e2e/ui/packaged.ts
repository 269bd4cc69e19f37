import { statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from '../harness/paths.ts';

/**
 * Packages the extension from what the build left in dist/, as `vsce package` does.
 * @param folder where the file goes
 * @returns the .vsix file and its size in bytes
 */
export async function packageExtension(folder: string): Promise<{ file: string; size: number }> {
  const file = path.join(folder, 'partnership.vsix');
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
  });
  return { file, size: statSync(file).size };
}
