import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../../../server/src/cli/formats/format.ts';
import { github } from '../../../../server/src/cli/formats/github.ts';
import { junit } from '../../../../server/src/cli/formats/junit.ts';
import { markdown } from '../../../../server/src/cli/formats/markdown.ts';
import { conformsTo } from '../../../support/json-schema.ts';
import { readXml } from '../../../support/xml.ts';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound, withError } from '../support/texts.ts';
import { lfsPointer, makePipe } from '../support/unreadable.ts';
import { readCommands } from './read-commands.ts';
import { renderMarkdown } from './render-markdown.ts';
import { plain, reportOn } from './reports.ts';

const [pipe, pointer] = ['deep/x [1].partnership.yaml', 'b.partnership.yaml'];

/** Checks, in `deep`, a project with two files that are not read. */
async function check(format: string, ...args: string[]) {
  const folder = folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'deep/a.partnership.yaml': withError,
    [pointer]: lfsPointer('0'.repeat(64), 9),
  });
  makePipe(folder, pipe);
  const outcome = await runIn(folder, ['check', '..', '--format', format, ...args], { cwd: 'deep' });
  expect(outcome.status).toBe(2);
  return outcome.stdout;
}

test.each(formatNames)('%s tells of it', async name => {
  const text = await check(name);
  // In formats for people, counted: standard error names it, and a comment is read alone.
  expect(text).toMatch(name === 'pretty' ? '1 error in 1 file, 2 not read' : /pipe or a socket/);
  expect(text).toMatch(name === 'pretty' ? '' : /git-lfs/);
});

describe('as each format has it', () => {
  const schemaOf = (command: string) =>
    new Ajv({ allErrors: true, formats: { uri: true } }).compile(
      JSON.parse(
        readFileSync(new URL(`../../../../schemas/${command}-result.schema.json`, import.meta.url), 'utf8'),
      ),
    );

  test('json', async () => {
    const result = JSON.parse(await check('json'));
    const validate = schemaOf('check');
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.unread).toEqual([
      { file: 'x [1].partnership.yaml', why: 'special', message: expect.stringContaining('pipe') },
      { file: `../${pointer}`, why: 'lfs', message: expect.stringContaining('git-lfs') },
    ]);
  });

  test('sarif: the run was no success, and says where it was none', async () => {
    const log: Log = JSON.parse(await check('sarif'));
    conformsTo('sarif-2.1.0.json')(log);
    const [invocation] = log.runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toEqual([
      {
        level: 'error',
        message: { text: expect.stringContaining('Nobody can say what is in there.') },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'deep/x%20%5B1%5D.partnership.yaml' } } }],
      },
      expect.objectContaining({
        locations: [{ physicalLocation: { artifactLocation: { uri: pointer } } }],
      }),
    ]);
  });

  test('github: before the findings, of which only some are shown', async () => {
    expect(
      readCommands(await check('github')).map(({ name, properties }) => [name, properties.title]),
    ).toEqual([
      ['error', 'not-read'],
      ['error', 'not-read'],
      ['error', 'agreement/dates'],
    ]);
  });

  test('gitlab', async () => {
    const issues: { fingerprint: string }[] = JSON.parse(await check('gitlab'));
    expect(issues[0]).toMatchObject({
      check_name: 'not-read',
      severity: 'critical',
      location: { path: pipe, lines: { begin: 1 } },
    });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test('junit: an error is no failure', async () => {
    const all = readXml(await check('junit'), 'junit-10.xsd');
    expect(all.attributes).toMatchObject({ tests: '3', failures: '1', errors: '2' });
    const [suite] = all.children;
    expect(suite?.attributes).toMatchObject({ name: pipe, tests: '1', errors: '1' });
    expect(suite?.children[0]?.children[0]).toMatchObject({
      name: 'error',
      attributes: { type: 'not-read', message: expect.stringContaining('pipe') },
    });
  });

  test('checkstyle', async () => {
    const files = readXml(await check('checkstyle')).children;
    expect(files.map(({ attributes }) => attributes.name)).toEqual([
      pipe,
      pointer,
      'deep/a.partnership.yaml',
    ]);
    expect(files[0]?.children[0]?.attributes).toMatchObject({
      line: '1',
      severity: 'error',
      source: 'partnership.not-read',
    });
  });

  test('rdjson', async () => {
    const result = JSON.parse(await check('rdjson'));
    conformsTo('rdjson.json')(result);
    expect(result.diagnostics[0]).toMatchObject({
      location: { path: pipe },
      severity: 'ERROR',
      code: { value: 'not-read' },
    });
  });

  test('markdown: on top, and in the heading', async () => {
    const text = await check('markdown');
    expect(text).toMatch(
      /^### Partnership agreements: 1 error in 1 file, 2 not read\n\n- .*pipe.*\n- .*git-lfs/,
    );
  });

  test('status --format json', async () => {
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'a.partnership.yaml': sound });
    makePipe(folder, 'x.partnership.yaml');
    const { status, stdout } = await runIn(folder, ['status', '--format', 'json']);
    const result = JSON.parse(stdout);
    const validate = schemaOf('status');
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect({ status, unread: result.unread }).toEqual({
      status: 2,
      unread: [
        { file: 'x.partnership.yaml', why: 'special', message: expect.stringContaining('never opened') },
      ],
    });
  });
});

test('what only an earlier revision holds is named with it', async () => {
  const { folder, commit } = repositoryWith({
    'a.partnership.yaml': sound,
    'b.partnership.yaml': lfsPointer('0'.repeat(64), 9),
  });
  commit({ 'b.partnership.yaml': another(withError, 'b') });
  const args = ['check', '--format', 'json', '--changed-since', 'HEAD~1'];
  const { stdout, stderr } = await runIn(folder, args);
  expect(JSON.parse(stdout).unread).toMatchObject([
    { file: 'b.partnership.yaml', why: 'lfs', revision: expect.any(String) },
  ]);
  expect(stderr).toMatch(/`b\.partnership\.yaml \(.+\)` was not read/);
});

describe('a hostile name stays data', () => {
  const hostile = 'a\n::error::`<!--@all-->[x](y) \u202e';
  const unread = [{ path: hostile, repositoryPath: hostile, why: 'denied' as const }];
  const report = { ...reportOn([]), unread };

  test('in workflow commands', () => {
    expect(readCommands(github(report))).toMatchObject([
      { properties: { file: hostile }, message: expect.stringContaining('\\u{202e}') },
    ]);
  });

  test('in comments', () => {
    const html = renderMarkdown(markdown(report));
    expect(html).not.toMatch(/<a |<!--|\u202e/);
  });

  test('in reports for build servers', () => {
    expect(readXml(junit(report, plain, { threshold: 'error', dates: false })).attributes.errors).toBe('1');
  });
});
