import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound, withError } from '../support/texts.ts';

const name = 'a.partnership.yaml';
const wrong = sound.replace('horizon:', 'horizont:');

function fix(stdin: string | Uint8Array, ...args: string[]) {
  const folder = folderWith({ '.git/HEAD': '', [name]: withError });
  return runIn(folder, ['check', '--fix', '--stdin-filename', name, ...args], { stdin }).then(outcome => ({
    ...outcome,
    onDisk: readFileSync(path.join(folder, name), 'utf8'),
    reported: () => readFileSync(path.join(folder, 'x.json'), 'utf8'),
  }));
}

test('a text from standard input goes to standard output, put right, and the report to standard error', async () => {
  expect(await fix(wrong)).toMatchObject({
    status: 0,
    stdout: sound,
    stderr: `Fixed ${name}: schema/unknown-key\n1 file checked, no findings\n`,
    onDisk: withError,
  });
});

test('also where nothing is to be put right, or not all can be', async () => {
  expect(await fix(sound)).toMatchObject({ status: 0, stdout: sound });
  const { status, stdout, stderr } = await fix(withError.replace('horizon:', 'horizont:'));
  expect({ status, stdout }).toEqual({ status: 1, stdout: withError });
  expect(stderr).toContain('agreement/dates');
});

test('it keeps its byte order mark and its line ends', async () => {
  const written = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect((await fix(written(wrong))).stdout).toBe(written(sound));
});

test('what is no UTF-8 is not handed back damaged', async () => {
  const { status, stdout, stderr } = await fix(Buffer.concat([Buffer.from(wrong), Buffer.from([0xff])]));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('it is not UTF-8 throughout');
});

test('a report may go to a file', async () => {
  const outcome = await fix(wrong, '--format', 'json=x.json');
  expect(outcome.stdout).toBe(sound);
  expect(JSON.parse(outcome.reported()).findings).toEqual([]);
});
