import path from 'node:path';
import { runNode } from './run.mjs';

/**
 * Writes the types of core's face, and of what it names, to `dist/types/`, for those who use the package as a library.
 *
 * @param {string} root the project's folder
 * @throws when they cannot be made
 */
export async function writeTypes(root) {
  const status = await runNode([
    path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
    path.join('server', 'src', 'core', 'index.ts'),
    '--ignoreConfig',
    '--declaration',
    '--emitDeclarationOnly',
    ...['--outDir', path.join('dist', 'types'), '--rootDir', path.join('server', 'src', 'core')],
    ...['--target', 'ES2022', '--lib', 'ES2023', '--types', 'node'],
    ...['--module', 'ESNext', '--moduleResolution', 'Bundler', '--resolveJsonModule'],
    ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
    ...['--allowImportingTsExtensions', '--skipLibCheck'],
  ]);
  if (status !== 0) throw new Error('The types of the package could not be written; see above.');
}
