import fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../../../server/src/cli/formats/github.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { run } from '../support/run.ts';
import { another, sound, withError, withWarning } from '../support/texts.ts';
import { readCommands } from './read-commands.ts';
import { hostileFiles, reportOn } from './reports.ts';

test('annotations at their lines, from the root of the repository', async () => {
  const { stdout } = await run(['check', '--format', 'github'], {
    files: { 'x/a.partnership.yaml': withError, 'x/b.partnership.yaml': another(withWarning, 'b') },
    cwd: 'x',
  });
  expect(readCommands(stdout)).toMatchObject([
    {
      name: 'error',
      properties: {
        file: 'x/a.partnership.yaml',
        line: '13',
        endLine: '13',
        col: '9',
        endColumn: '19',
        title: 'agreement/dates',
      },
      message: expect.stringContaining('before it starts'),
    },
    { name: 'warning', properties: { file: 'x/b.partnership.yaml', title: 'first-choice/one-sided' } },
  ]);
});

test('nothing found prints nothing', async () => {
  expect(await run(['check', '--format', 'github'], { files: { 'a.partnership.yaml': sound } })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a range of several lines has no columns, which GitHub would misread', () => {
  const findings = [{ message: 'm', severity: 'error' as const, start: 0, end: 5 }];
  expect(github(reportOn([{ path: 'a', text: 'ab\ncd\n', findings }]))).toBe(
    '::error file=a,line=1,endLine=2,title=sharing/one-sided::m\n',
  );
});

test('hostile texts and paths give the runner no other orders', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const commands = readCommands(github(reportOn(files)));
      const found = files.flatMap(file => file.findings.map(finding => ({ ...finding, path: file.path })));
      const severities = ['error', 'warning', 'info'] as const;
      const expected = severities.flatMap(severity =>
        found.filter(each => each.severity === severity).slice(0, 10),
      );
      expect(commands.map(({ message, properties }) => [message, properties.file])).toEqual(
        expected.map(({ message, path }) => [shown(message), path]),
      );
    }),
  );
});
