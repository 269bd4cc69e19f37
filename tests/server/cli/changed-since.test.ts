import { expect, test } from 'vitest';
import { repositoryWith } from './support/repository.ts';
import { runIn } from './support/run.ts';
import { another, sound, withError, withWarning } from './support/texts.ts';

const file = 'a.partnership.yaml';
const since = (folder: string, ...args: string[]) =>
  runIn(folder, ['check', '--format', 'json', '--changed-since', ...args]);
const rules = ({ stdout }: { stdout: string }) =>
  JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);

test('only what is new, wherever lines and files went', async () => {
  const { folder, write } = repositoryWith({ [file]: withError });
  expect(rules(await since(folder, 'HEAD'))).toEqual([]);
  write({ [file]: undefined, 'b/b.partnership.yaml': `# moved\n\n${withError}` });
  const moved = await since(folder, 'HEAD');
  expect(moved).toMatchObject({ status: 0, stderr: '' });
  expect(rules(moved)).toEqual([]);
  const more = withWarning.replace('ends: 2028-12-31', 'ends: 2025-12-31');
  write({ 'b/b.partnership.yaml': `${more}\n` });
  expect(rules(await since(folder, 'HEAD'))).toEqual(['first-choice/one-sided']);
});

test('an error in a new agreement counts, also when another one has the same', async () => {
  const { folder, write } = repositoryWith({ [file]: withError });
  write({ 'c.partnership.yaml': another(withError, 'c') });
  const outcome = await since(folder, 'HEAD');
  expect(outcome.status).toBe(1);
  expect(rules(outcome)).toEqual(['agreement/dates']);
});

test('each state is judged by its own configuration', async () => {
  const config = 'partnership.config.yaml';
  const { folder, write } = repositoryWith({
    [file]: withError,
    [config]: 'extends: base.yaml\n',
    'base.yaml': 'rules: { agreement/dates: off }\n',
  });
  expect(rules(await since(folder, 'HEAD'))).toEqual([]);
  write({ 'base.yaml': 'rules: { agreement/dates: error }\n' });
  expect(rules(await since(folder, 'HEAD'))).toEqual(['agreement/dates']);
});

test('an unknown revision is a mistake', async () => {
  const { folder } = repositoryWith({ [file]: sound });
  expect(await since(folder, 'nowhere')).toMatchObject({ status: 2, stdout: '' });
});
