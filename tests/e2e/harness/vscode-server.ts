import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unpack } from './npm-package.ts';
import { makeOnce } from './once.ts';
import { cache } from './paths.ts';
import { npm } from './run.ts';
import { writeStubs } from './stubs.ts';

/** The npm package code-server carries the VS Code server, ready to run under Node 20 and newer. */
const version = '4.117.0';

/** What nobody needs to edit and test an agreement: native builds and 300 MB of assistants. */
const unneeded = [
  '@anthropic-ai/sandbox-runtime',
  '@github/copilot',
  '@github/copilot-sdk',
  '@vscode/deviceid',
  '@vscode/native-watchdog',
  '@vscode/spdlog',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'node-pty',
  'ssh2',
];

/**
 * Extensions that come with it: one needs what is left out; the other is an ES module, and importing `vscode`
 * from one blocks the whole extension host under Node 24 (its loader hooks wait for the thread they stop).
 */
const brokenExtensions = ['copilot', 'github'];

/** Raise it when what is done below changes, so that nobody keeps a folder made the old way. */
const recipe = 2;

/**
 * Gets a real VS Code from npm into the cache, once.
 * @returns the folder that holds `out/server-main.js`
 * @throws Error when npm's registry cannot be reached or the package is not what it was
 */
export function ensureVsCodeServer(): Promise<string> {
  return makeOnce(path.join(cache, 'vscode-server', `${version}-${recipe}`), async folder => {
    console.log(`  Getting VS Code from npm (code-server ${version}): about 60 MB, once, 20 s to 2 min …`);
    await unpack(`code-server@${version}`, 'lib/vscode', folder);
    console.log('  Unpacked; installing what it depends on …');
    for (const name of brokenExtensions) {
      rmSync(path.join(folder, 'extensions', name), { recursive: true, force: true });
    }
    trimDependencies(path.join(folder, 'package.json'));
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    await npm(['install', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', ...quiet], { cwd: folder });
    writeStubs(path.join(folder, 'node_modules'));
    console.log('  VS Code is ready.');
  });
}

function trimDependencies(manifest: string): void {
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const name of unneeded) delete content.dependencies[name];
  // From 1.18 the search program comes as a package for each platform instead of by a download script.
  content.dependencies['@vscode/ripgrep'] = '1.18.0';
  delete content.overrides;
  writeFileSync(manifest, JSON.stringify(content, undefined, 2));
}
