/**
 * `npm run bench`: measures the built command line and language server, and prints the figures beside the limits
 * that we set ourselves. Nothing fails: a busy machine is no defect.
 *
 * `npm run bench -- keystroke` measures only that; `--profile` writes CPU profiles of the server to .cache/bench.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { runNode } from '../../scripts/lib/run.mjs';

process.chdir(root);
// Extra certificates are read at each start of Node: 40 ms that are not ours.
delete process.env.NODE_EXTRA_CA_CERTS;

if (!existsSync('dist/server.js') || !existsSync('dist/cli.js')) {
  console.log('dist/ is not there yet: building.');
  if ((await runNode(['scripts/build.mjs'])) !== 0) process.exit(1);
}
const outfile = path.join(cache, 'bench', 'main.mjs');
await build({
  entryPoints: ['tests/bench/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = await runNode([outfile, ...process.argv.slice(2)]);
