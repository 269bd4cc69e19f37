import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.ts';
import { run } from './run.ts';

/**
 * Packages the extension as `npm run package` does: from what is in dist/, which is built again only when it was built
 * from other files than there are now.
 * @param folder where the file goes
 * @returns the .vsix file and its size in bytes
 * @throws Error with what vsce had to say
 */
export async function packageExtension(folder: string): Promise<{ file: string; size: number }> {
  const file = path.join(folder, 'partnership.vsix');
  const manifest = createRequire(path.join(root, 'package.json')).resolve('@vscode/vsce/package.json');
  const vsce = path.join(path.dirname(manifest), 'vsce');
  await run(process.execPath, [vsce, 'package', '--out', file], { cwd: root });
  return { file, size: statSync(file).size };
}
