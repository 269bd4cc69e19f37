/**
 * What action.yml starts. A release carries dist/action.js; at any other commit it is built first, from what
 * package-lock.json pins, which takes a runner half a minute.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundle = new URL('../dist/action.js', import.meta.url);

try {
  if (!existsSync(fileURLToPath(bundle))) await prepare();
  await import(bundle.href);
} catch (error) {
  console.log(`::error title=partnership::${escaped(error.message)}`);
  process.exitCode = 2;
}

async function prepare() {
  console.log('::group::Build the command line: this commit brings no bundle');
  try {
    const { setUp } = await import('../scripts/setup.mjs');
    await setUp();
    const { build } = await import('../scripts/build.mjs');
    await build();
  } finally {
    console.log('::endgroup::');
  }
}

function escaped(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
