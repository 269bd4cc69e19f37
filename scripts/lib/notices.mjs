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
  const { name, version, license, repository } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const text = await licenceIn(folder);
  if (!text) throw new Error(`The bundled package ${name} ${version} has no licence text (${license}).`);
  // Its licence wants those who get the bundle to know where its source is (MPL-2.0, 3.2).
  const source = /^MPL/.test(license)
    ? `Its source, of which nothing was changed: ${sourceOf(repository)}\n\n`
    : '';
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${source}${text}\n`;
}

/** The text of a package's licence: a file of its own, else the end of what it says of itself. */
async function licenceIn(folder) {
  const entries = await readdir(folder);
  const file = entries.find(entry => /^(licen[cs]e|copying)/i.test(entry));
  if (file) return (await readFile(path.join(folder, file), 'utf8')).trim();
  const readme = entries.find(entry => /^readme/i.test(entry));
  const [section] = readme
    ? (/^#+ *licen[cs]e\b[\s\S]*/im.exec(await readFile(path.join(folder, readme), 'utf8')) ?? [])
    : [];
  return section && /copyright[\s\S]*permission is hereby granted/i.test(section)
    ? section.trim()
    : undefined;
}

/** @throws when a package does not say where its source is */
function sourceOf(repository) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (!url) throw new Error('A bundled package does not say where its source is.');
  return url.replace(/^git\+/, '');
}
