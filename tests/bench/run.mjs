/**
 * `npm run bench`: measures the built product and, in turn with it, what it is held against; docs/performance.md says how to
 * read it. Nothing fails: a busy machine is no defect.
 *
 *   npm run bench                       every row in its quick size
 *   npm run bench -- one-file burst     these rows; --list names all
 *   npm run bench -- --full             full sizes, and how long editors wait
 *   npm run bench -- --compare COMMIT   also what that commit builds, in turn with what is built here
 *   npm run bench -- --peers            also other tools, installed from npm into a temporary folder
 *   npm run bench -- hover --profile    writes CPU profiles of the server to .cache/bench
 */
import { existsSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { fastYaml } from '../../scripts/lib/fast-yaml.mjs';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { run, runNode } from '../../scripts/lib/run.mjs';

process.chdir(root);
// Extra certificates are read at each start of Node: 40 ms that are not ours.
delete process.env.NODE_EXTRA_CA_CERTS;
// What is measured keeps compiled code, as it does at home.
delete process.env.NODE_DISABLE_COMPILE_CACHE;

const folder = path.join(cache, 'bench');
const given = process.argv.slice(2);
const at = given.indexOf('--compare');
const commit = at < 0 ? undefined : given[at + 1];
const rest = at < 0 ? given : given.filter((_, index) => index !== at && index !== at + 1);

if (!existsSync('dist/server.js') || !existsSync('dist/cli.js')) {
  console.log('dist/ is not there yet: building.');
  if ((await runNode(['scripts/build.mjs'])) !== 0) process.exit(1);
}
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  plugins: [fastYaml],
};
const main = path.join(folder, 'main.mjs');
await build({
  ...shared,
  entryPoints: ['tests/bench/main.ts'],
  outfile: main,
  format: 'esm',
  packages: 'external',
});
// As a program that is made for nothing else would be: one file, and small.
await build({
  ...shared,
  entryPoints: ['tests/bench/floor.ts'],
  outfile: path.join(folder, 'floor.cjs'),
  minify: true,
});

if (commit === undefined) process.exitCode = await runNode([main, ...rest]);
else
  await withBuildOf(commit, async dist => {
    process.exitCode = await runNode([main, `--earlier=${dist}`, ...rest]);
  });

/** Builds a commit in a work tree of its own, which goes away afterwards; its packages are those that are installed here. */
async function withBuildOf(commit, use) {
  const tree = path.join(folder, 'compared');
  const git = (...args) => run('git', args, { print: () => {} });
  await git('worktree', 'remove', '--force', tree);
  await rm(tree, { recursive: true, force: true });
  if ((await run('git', ['worktree', 'add', '--quiet', '--detach', tree, commit])) !== 0) process.exit(1);
  try {
    await symlink(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'dir');
    console.log(`Building ${commit}.`);
    if ((await runNode([path.join(tree, 'scripts', 'build.mjs')], { print: () => {} })) !== 0)
      throw new Error(`${commit} does not build.`);
    await use(path.join(tree, 'dist'));
  } finally {
    await git('worktree', 'remove', '--force', tree);
  }
}
