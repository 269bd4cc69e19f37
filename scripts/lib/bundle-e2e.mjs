import path from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * Bundles the end-to-end harness for Node, and the suite that runs inside VS Code for both of its extension
 * hosts. Needs node_modules, so it imports esbuild only when called.
 * @returns {Promise<(name: string) => string>} finds a module of the harness by its entry's name
 */
export async function bundleEndToEnd() {
  const { build } = await import('esbuild');
  const source = path.join(root, 'tests', 'e2e');
  const target = path.join(cache, 'e2e');
  const common = { bundle: true, logLevel: 'warning', sourcemap: 'inline', absWorkingDir: root };
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        browser: path.join(source, 'browser', 'main.ts'),
        desktop: path.join(source, 'desktop', 'main.ts'),
        host: path.join(source, 'harness', 'host.ts'),
        prepare: path.join(source, 'harness', 'prepare.ts'),
        start: path.join(source, 'harness', 'start.ts'),
      },
      outdir: path.join(target, 'harness'),
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
    }),
    build({
      ...common,
      entryPoints: [path.join(source, 'extension', 'index.ts')],
      outdir: path.join(target, 'extension'),
      format: 'cjs',
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      // Mocha's build for browsers would otherwise take this bundle's exports for its own.
      define: { module: 'undefined', exports: 'undefined' },
    }),
  ]);
  return name => path.join(target, 'harness', `${name}.mjs`);
}
