import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { englishIn, withoutEnglish } from '../../support/english.ts';
import { run } from './support/run.ts';

const LANG = 'sv_SE.UTF-8';

/** The files of a folder of samples, by their names in it. */
function sample(name: string): Record<string, string> {
  const root = fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(each =>
    each.endsWith('.yaml'),
  );
  return Object.fromEntries(
    names.map(each => [each, withoutEnglish(readFileSync(path.join(root, each), 'utf8'))]),
  );
}

const folders = ['small-firm', 'three-party', 'public-authority', 'year-of-records', 'broken'];

describe.each(folders)('on the samples of %s there is no English in Swedish output of', folder => {
  const files = sample(folder);

  it.each([
    ['status'],
    ['status', '--format', 'markdown'],
    ['status', '--as-of', '2027-02-01'],
    ['check'],
    ['check', '--format', 'markdown'],
    ['check', '--format', 'github'],
    ['check', '--show-accepted'],
    ['check', '--fail-on', 'none'],
  ])('%s %s %s', async (...argv) => {
    const { stdout, stderr } = await run(argv, { files, env: { LANG } });
    expect(stdout.length + stderr.length).toBeGreaterThan(20);
    expect(englishIn(stdout + stderr)).toEqual([]);
  });
});
