#!/usr/bin/env node
/**
 * `npm run build`: bundles the extension, the language server, the command line, the action and the library into dist/.
 *
 *   node scripts/build.mjs            one build, minified, sizes printed
 *   node scripts/build.mjs --watch    builds again whenever a source file changes
 */
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { directImports } from './lib/direct-imports.mjs';
import { fastYaml } from './lib/fast-yaml.mjs';
import { hashFile, hashOfInputs } from './lib/inputs.mjs';
import { lazyLibraries } from './lib/lazy-libraries.mjs';
import { noticesFor } from './lib/notices.mjs';
import { packs } from './lib/packs.mjs';
import { schemasAsText } from './lib/schemas-as-text.mjs';
import { writeTypes } from './lib/types.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/** What all bundles for Node share: the oldest Node that VS Code 1.91 and the command line run on. */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Libraries written as ES modules ask where they are; a bundle is a CommonJS file and has no `import.meta`.
  define: { 'import.meta.url': 'bundleUrl' },
  prelude:
    'const bundleUrl = typeof require === "function" ? require("node:url").pathToFileURL(__filename).href : "";',
};
/** What all bundles for browsers share: the browsers that VS Code for the Web supports. */
const browser = { platform: 'browser', target: 'es2022' };

/** Every bundle: its file or files in dist/, its entry, and how it differs. */
const bundles = [
  // What VS Code waits for is small; the library of language clients and the dialogue come when they are wanted.
  {
    entry: 'client/src/extension.ts',
    ...node,
    external: ['vscode'],
    packs: [
      { out: 'client.js', of: ['client/src/extension.ts'], isModule: true },
      { out: 'client.connections.js', of: ['client/src/connections.node.ts'] },
      // Word's library is heavy, and seldom wanted.
      {
        out: 'client.export.js',
        of: [
          'client/src/export/run.ts',
          'client/src/export/calendar.ts',
          'client/src/export/makeFile.ts',
          'client/src/prepareMeeting/run.ts',
        ],
      },
      {
        out: 'client.record.js',
        of: ['client/src/record/run.ts', 'client/src/record/fromPack.ts', 'client/src/replacePerson/run.ts'],
      },
      // What reads filled-in packs is heavy, too.
      { out: 'client.documents.js', of: ['client/src/record/readPack.ts'] },
      { out: 'client.new.js' },
    ],
  },
  {
    out: 'client.browser.js',
    entry: 'client/src/extension.browser.ts',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  // What makes exported files in a browser: a worker for each.
  { out: 'client.export.browser.js', entry: 'client/src/export/worker.ts', ...browser, format: 'iife' },
  // What runs inside a preview.
  { out: 'client.preview.js', entry: 'client/src/preview/page/main.tsx', ...browser, format: 'iife' },
  // What sorts and filters in the page of a portfolio; it stands in the page itself.
  { out: 'page.portfolio.js', entry: 'server/src/page/portfolio-script.ts', ...browser, format: 'iife' },
  // Runs under Node and in a browser's worker; what only Node has is asked for under Node only.
  { out: 'server.js', entry: 'server/src/server.ts', ...node, format: 'iife', conditions: ['browser'] },
  // The command line starts here, and loads what the run needs of the packs.
  { out: 'cli.js', entry: 'server/src/cli.ts', ...node, executable: true },
  {
    entry: 'server/src/cli/process.ts',
    ...node,
    oneByte: true,
    packs: [
      { out: 'cli.main.js', of: ['server/src/cli/process.ts'] },
      {
        out: 'cli.check.js',
        of: ['server/src/cli/program.ts', 'server/src/cli/check/run.ts', 'server/src/cli/formats/pretty.ts'],
      },
      { out: 'cli.swedish.js', of: ['server/src/core/l10n/languages.ts'] },
      { out: 'cli.recurrence.js', library: 'rrule-temporal' },
      {
        out: 'cli.diff.js',
        of: [
          'server/src/cli/diff/run.ts',
          'server/src/cli/changelog/run.ts',
          'server/src/cli/git-setup/driver.ts',
          'server/src/core/report/markdown.ts',
        ],
      },
      { out: 'cli.report.js', of: ['server/src/cli/report/run.ts', 'server/src/cli/report/html.ts'] },
      { out: 'cli.pack.js', of: ['server/src/cli/pack/run.ts', 'server/src/cli/pack/pages.ts'] },
      // What reads documents is heavy, too.
      {
        out: 'cli.documents.js',
        of: [
          'server/src/documents/word.ts',
          'server/src/documents/markdown.ts',
          'server/src/documents/csv.ts',
        ],
      },
      { out: 'cli.import.js', of: ['server/src/cli/import/governance.ts'] },
      { out: 'cli.export.js', of: ['server/src/cli/export/run.ts'] },
      { out: 'cli.calendar.js', of: ['server/src/cli/calendar/run.ts'] },
      { out: 'cli.word.js', of: ['server/src/cli/report/word.ts', 'server/src/cli/pack/word.ts'] },
      { out: 'cli.more.js' },
      { out: 'cli.server.js', of: ['server/src/node-server.ts'] },
    ],
  },
  { out: 'action.js', entry: 'action/src/main.ts', ...node },
  // The face of core as a library: for Node and for browsers alike.
  {
    out: 'core.mjs',
    entry: 'server/src/core/index.ts',
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
  },
];

/**
 * Bundles everything into an emptied dist/.
 *
 * @param {{ watch?: boolean, quiet?: boolean }} [options] `watch`: keep building until the process ends.
 * @returns {Promise<{ file: string, bytes: number }[]>} the files that were written, with their sizes.
 * @throws when an entry does not exist or does not build; the other bundles are written nevertheless.
 */
export async function build({ watch = false, quiet = false } = {}) {
  const inputs = await hashOfInputs(root);
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const missing = [];
  const present = [];
  for (const bundle of bundles) (await isFile(bundle.entry)) ? present.push(bundle) : missing.push(bundle);

  // Each context keeps a process of esbuild's running: whatever goes wrong, they are let go of, or nobody ever sees that it ended.
  const contexts = await Promise.all(present.map(bundle => esbuild.context(optionsOf(bundle, version))));
  const isWatching = { value: false };
  try {
    return await buildWith(contexts, { present, missing, inputs, quiet, watch, isWatching });
  } finally {
    if (!isWatching.value) await Promise.all(contexts.map(context => context.dispose()));
  }
}

/** Builds with contexts that are there, and writes what belongs to their bundles. */
async function buildWith(contexts, { present, missing, inputs, quiet, watch, isWatching }) {
  const results = await Promise.allSettled(contexts.map(context => context.rebuild()));
  const built = present.filter((_, i) => results[i]?.status === 'fulfilled');
  const files = built.flatMap(bundle => bundle.packs ?? bundle).map(({ out }) => out);
  const metafiles = results.flatMap(result => (result.status === 'fulfilled' ? [result.value.metafile] : []));
  for (const bundle of built) if (bundle.executable) await chmod(path.join(dist, bundle.out), 0o755);
  await writeFile(path.join(dist, 'THIRD_PARTY_NOTICES.txt'), await noticesFor(root, metafiles));

  await writeFile(path.join(dist, 'page.css'), await styleSheet());

  const sizes = await Promise.all(
    files.map(async out => ({ file: `dist/${out}`, bytes: (await stat(path.join(dist, out))).size })),
  );
  if (!quiet) for (const { file, bytes } of sizes) console.log(`${file.padEnd(26)}${kilobytes(bytes)}`);

  if (watch) {
    await Promise.all(contexts.map(context => context.watch()));
    isWatching.value = true;
    console.log('Watching for changes; stop with Ctrl+C.');
    return sizes;
  }
  const problems = [
    ...missing.map(({ entry }) => `The entry ${entry} does not exist.`),
    ...present.filter(bundle => !built.includes(bundle)).map(({ entry }) => `${entry} was not built.`),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await writeTypes(root);
  await writeFile(path.join(root, hashFile), inputs);
  return sizes;
}

/** The esbuild options of one bundle. */
function optionsOf(
  { out, entry, executable, prelude = '', define, packs: divided, oneByte, ...rest },
  version,
) {
  const shebang = executable ? '#!/usr/bin/env node\n' : '';
  const target = divided ? { outdir: 'dist' } : { outfile: `dist/${out}` };
  return {
    ...rest,
    banner: { js: `${shebang}${prelude}` },
    absWorkingDir: root,
    entryPoints: [entry],
    ...target,
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    // Quotation marks and å as they are: escaped they take three times the room.
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [
      fastYaml,
      schemasAsText,
      directImports,
      lazyLibraries,
      ...(divided ? [packs(divided, { oneByte })] : []),
    ],
    define: { ...define, PARTNERSHIP_VERSION: JSON.stringify(version) },
  };
}

/** The style sheet of reports and previews, which is a file of its own: each frame asks for it in its own way. */
async function styleSheet() {
  const css = await readFile(path.join(root, 'server/src/page/page.css'), 'utf8');
  return (await esbuild.transform(css, { loader: 'css', minify: true, legalComments: 'none' })).code;
}

async function isFile(relative) {
  return stat(path.join(root, relative)).then(
    found => found.isFile(),
    () => false,
  );
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  build({ watch: process.argv.includes('--watch') }).catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
