import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Git } from '../../../../server/src/cli/git/program.ts';
import { renamedFiles } from '../../../../server/src/cli/git/renames.ts';
import { treeOf } from '../../../../server/src/cli/git/tree.ts';
import { workingTree } from '../../../../server/src/cli/git/working-tree.ts';
import { type Repository, repositoryWith } from '../support/repository.ts';
import { another, sound } from '../support/texts.ts';

const file = 'a.partnership.yaml';
const weaker = sound.replace('horizon: 36 months', 'horizon: 24 months');

/** What was renamed since the first commit, in the working tree and, once that is committed, in a commit. */
async function renamed({ folder, commit }: Repository) {
  const git = new Git(folder);
  const before = await treeOf(git, 'v1');
  const found = await renamedFiles(before, await workingTree(git, before));
  commit({});
  expect(await renamedFiles(before, await treeOf(git, 'HEAD'))).toEqual(found);
  return Object.fromEntries(found);
}

function moved(
  files: Readonly<Record<string, string>>,
  from: string[],
  to: Readonly<Record<string, string>>,
) {
  const repository = repositoryWith({ ...files, 'x.txt': 'x' });
  repository.git('tag', 'v1');
  for (const name of from) rmSync(path.join(repository.folder, name));
  repository.write(to);
  return renamed(repository);
}

describe('a file is known again in another place', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['as it was', { 'deep/b.partnership.yaml': sound }],
    ['with changes', { 'deep/b.partnership.yaml': weaker }],
    ['with another name', { 'old/a.yaml.bak': sound }],
    ['with another name and changes', { 'old/a.txt': weaker }],
  ])('%s', async (_, to) => {
    expect(await moved({ [file]: sound }, [file], to)).toEqual({ [Object.keys(to)[0] ?? '']: file });
  });

  test('each by itself, the most alike first', async () => {
    const files = { [file]: sound, 'b.partnership.yaml': another(sound, 'b') };
    const to = { 'c.partnership.yaml': another(weaker, 'b'), 'd.partnership.yaml': weaker };
    expect(await moved(files, Object.keys(files), to)).toEqual({
      'c.partnership.yaml': 'b.partnership.yaml',
      'd.partnership.yaml': file,
    });
  });

  test('but not by little, and not a file that is still there', async () => {
    expect(await moved({ [file]: sound }, [file], { 'b.partnership.yaml': 'kind: Party\n' })).toEqual({});
    expect(await moved({ [file]: sound }, [], { 'b.partnership.yaml': sound })).toEqual({});
  });
});
