/** `npm start`: sets up, builds, and opens the samples in a real VS Code with the extension loaded. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleEndToEnd } from './lib/bundle-e2e.mjs';
import { openInDesktop } from './lib/desktop.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const help = `npm start -- [options]

Opens the samples in VS Code with the extension loaded: in the one that is installed
("code" on the PATH), else in one that comes by npm and is used in a browser.

  --browser   use the one in the browser, even if VS Code is installed
  --port N    its port (8123, or a free one when that is taken)
  --no-open   only print its address; do not open a browser
  --help      this text`;

try {
  const options = readOptions();
  if (options.help) console.log(help);
  else await start(options);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function start({ browser, port, open }) {
  await setUp();
  console.log('Building the extension, unless it is built (a few seconds) …');
  if ((await runNode(['scripts/prepare.mjs'])) !== 0) throw new Error('The build failed; see above.');
  const folder = path.join(root, 'samples');
  const file = path.join(folder, 'broken', 'missing-principles.partnership.yaml');
  if (!browser) {
    const reason = openInDesktop(folder, file);
    if (!reason) return console.log('VS Code is open, with the extension loaded and the samples in it.');
    console.log(`Not in the desktop VS Code: ${reason}. Using the VS Code that comes by npm, in a browser.`);
  }
  const harness = await bundleEndToEnd();
  const { serveToBrowser } = await import(pathToFileURL(harness('start')).href);
  return serveToBrowser({ folder, file, port, open });
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Error(`--port wants a number from 0 to 65535, not "${values.port}".`);
  }
  return { ...values, port, open: !values['no-open'] };
}
