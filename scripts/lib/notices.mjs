import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licence notices of every package that the bundles contain, which their licences ask us to ship.
 *
 * @param {string} root the project's folder.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it bundled.
 * @returns {Promise<string>} plain text, packages in alphabetical order.
 * @throws when a bundled package brings no licence text, so that nobody ships it unnoticed.
 */
export async function noticesFor(root, metafiles) {
  const folders = new Set(
    metafiles.flatMap(metafile => Object.keys(metafile.inputs).flatMap(input => packageFolder(input) ?? [])),
  );
  const notices = await Promise.all([...folders].sort().map(folder => noticeOf(path.join(root, folder))));
  return `Partnership contains the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** `node_modules/@a/b/lib/c.js` → `node_modules/@a/b`; undefined for our own files. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && (await readFile(path.join(folder, file), 'utf8')).trim();
  if (!text) throw new Error(`The bundled package ${name} ${version} has no licence text (${license}).`);
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${text}\n`;
}
