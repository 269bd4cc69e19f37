import { chmodSync, createReadStream, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { unpack } from './npm-package.ts';
import { makeOnce } from './once.ts';
import { cache, root } from './paths.ts';
import { isReachable } from './reachable.ts';
import { run } from './run.ts';

/** The last one whose package carries the program itself; Linux on x64 only. */
const version = '143.0.4';
/** The machine's fonts where it has any, else the one that came along. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const downloadLimitMs = 10 * 60_000;

/**
 * Lets Playwright fetch the Chromium that it was built for (a few seconds when it is there already).
 * @returns false when it cannot be reached from here
 */
export async function downloadFromPlaywright(): Promise<boolean> {
  if (!(await isReachable('https://cdn.playwright.dev/'))) return false;
  console.log('  No installed browser found; getting Chromium from Playwright (about 120 MB, once) …');
  const manifest = createRequire(path.join(root, 'package.json')).resolve('playwright-core/package.json');
  const cli = path.join(path.dirname(manifest), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium-headless-shell'], { timeoutMs: downloadLimitMs });
  return true;
}

/**
 * Takes the Chromium that an npm package carries compressed, with the libraries that small systems lack.
 * @returns its folder with `chromium`, `lib` and `fonts.conf`, or undefined where it is not made for this machine
 */
export async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return makeOnce(path.join(cache, 'chromium', version), async folder => {
    console.log(`  No installed browser found; getting Chromium from npm (${version}, 64 MB, once) …`);
    await unpack(`@sparticuz/chromium@${version}`, 'bin', folder);
    await expand(folder, 'chromium.br', 'chromium');
    chmodSync(path.join(folder, 'chromium'), 0o755);
    for (const archive of ['al2023.tar', 'fonts.tar']) {
      await expand(folder, `${archive}.br`, archive);
      await run('tar', ['-xf', archive], { cwd: folder });
      rmSync(path.join(folder, archive));
    }
    rmSync(path.join(folder, 'swiftshader.tar.br'));
    writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration);
  });
}

async function expand(folder: string, from: string, to: string): Promise<void> {
  const source = createReadStream(path.join(folder, from));
  await pipeline(source, createBrotliDecompress(), createWriteStream(path.join(folder, to)));
  rmSync(path.join(folder, from));
}
