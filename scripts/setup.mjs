/**
 * Gets a fresh clone ready: installs what package-lock.json names unless it is there. Called by `npm start`
 * and `npm test`, and harmless to run by hand. Until it is through, only Node's own modules can be imported.
 */
import { fileURLToPath } from 'node:url';
import { isInstalled } from './lib/installed.mjs';
import { root } from './lib/paths.mjs';
import { runNpm } from './lib/run.mjs';

const oldestNode = 20;

/** @throws Error that says what to do when the machine lacks something */
export async function setUp() {
  checkNode();
  if (isInstalled(root)) return;
  console.log(
    'Setting up: installing packages with npm (about 105 MB, 10 s to 2 min, only the first time) …',
  );
  const status = await runNpm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status === 0) return;
  const reachable = (await runNpm(['ping', '--loglevel=silent'], { timeoutMs: 20_000 })) === 0;
  throw new Error(
    reachable
      ? 'npm could not install the packages; what it says above tells why. Then run this command again.'
      : 'npm cannot reach its registry. Check the network, or the registry and proxy in your npm settings ' +
          '("npm config get registry", "npm config get proxy"), then run this command again.',
  );
}

function checkNode() {
  const [major] = process.versions.node.split('.');
  if (Number(major) >= oldestNode) return;
  throw new Error(
    `Node ${oldestNode} or newer is needed; this is ${process.version}. Get it from https://nodejs.org/`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp();
    console.log('Everything is installed.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
