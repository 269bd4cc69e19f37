import { expect, test } from 'vitest';
import { formatNames } from '../../../server/src/cli/formats/format.ts';
import { run } from './support/run.ts';
import { withError } from './support/texts.ts';

const nothing = { files: { 'notes.txt': '' } };

test.each(formatNames)('with --allow-none nothing to check is no mistake: %s', async format => {
  expect(await run(['check', '--allow-none', '--format', format], nothing)).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('it says that nothing was checked', async () => {
  const { stdout } = await run(['check', '--allow-none', '.', '*.yaml'], nothing);
  expect(stdout).toBe('0 files checked, no findings\n');
});

test('what is there is checked all the same', async () => {
  const files = { ...nothing.files, 'a.partnership.yaml': withError };
  const { status } = await run(['check', '--allow-none', 'empty-*.yaml', '.'], { files });
  expect(status).toBe(1);
});

test('a misspelt path stays a mistake', async () => {
  expect(await run(['check', '--allow-none', 'notes'], nothing)).toMatchObject({ status: 2, stdout: '' });
});
