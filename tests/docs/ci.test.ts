/** The files of docs/ci are valid, and every command in them runs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fakeGitHub } from '../action/support/github.ts';
import { pullRequest } from '../action/support/repository.ts';
import { action, runAction } from '../action/support/runner.ts';
import { run, runIn } from '../server/cli/support/run.ts';
import { sound } from '../server/cli/support/texts.ts';
import { conformsTo } from '../support/json-schema.ts';
import { readYaml } from '../support/read-yaml.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'docs/ci');
const names = readdirSync(folder);
const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const page = readFileSync(path.join(root, 'docs/ci.md'), 'utf8');

interface Job {
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

test('every file is linked from the page', () => {
  for (const name of names) expect(page).toContain(`(ci/${name})`);
});

test.each(names.filter(name => name.startsWith('github')))('%s is a workflow', name => {
  conformsTo('github-workflow.json')(readYaml(path.join(folder, name)));
});

/** A workflow as the pages show it, and the permissions that it gives its job's token. */
interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe('every workflow with the action works as it stands', () => {
  const examples = [
    ...['README.md', 'docs/ci.md'].flatMap(name => {
      const content = readFileSync(path.join(root, name), 'utf8');
      const blocks = [...content.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
      return blocks
        .filter(block => block.includes('/partnership@'))
        .map(block => ({ name, workflow: load(block) as Workflow }));
    }),
    { name: 'docs/ci/github.yml', workflow: readYaml(path.join(folder, 'github.yml')) as Workflow },
  ];

  test('there is one on each page', () => expect(examples).toHaveLength(3));

  test.each(examples)('$name', async ({ workflow }) => {
    conformsTo('github-workflow.json')(workflow);
    expect(JSON.stringify(workflow.on)).toContain('pull_request');
    expect(workflow.permissions?.contents).toBe('read');
    const { steps } = workflow.jobs.agreements ?? { steps: [] };
    const own = steps.findIndex(({ uses }) => uses?.includes('/partnership@'));
    const before = steps.slice(0, own).map(({ uses }) => uses?.split('@')[0]);
    expect(before).toEqual(['actions/checkout', 'actions/setup-node']);
    const mayWrite = workflow.permissions?.['pull-requests'] === 'write';
    const github = await fakeGitHub([], {
      refuse: method => (method === 'GET' || mayWrite ? undefined : { status: 403 }),
    });
    const { workspace, event } = pullRequest(
      { 'a.partnership.yaml': sound },
      { 'a.partnership.yaml': sound.replace('cadence: quarterly', 'cadence: yearly') },
    );
    const inputs = steps[own]?.with ?? {};
    const { outputs } = await runAction({ workspace, event, inputs, api: github.url });
    expect(outputs).toMatchObject({ changes: '1', comment: 'created' });
  });
});

test('the workflow gives the action only inputs that it has, and reads only outputs that it has', () => {
  const { jobs } = readYaml(path.join(folder, 'github.yml')) as { jobs: Record<string, Job> };
  const step = jobs.agreements?.steps.find(({ uses }) => uses?.includes('/partnership@'));
  expect(Object.keys(step?.with ?? {}).filter(name => !(name in action.inputs))).toEqual([]);
  const outputs = [...text('github.yml').matchAll(/steps\.agreements\.outputs\.([\w-]+)/g)];
  expect(outputs.map(([, name = '']) => name).filter(name => !(name in action.outputs))).toEqual([]);
});

test('the page lists every input and output of the action, with its default', () => {
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
    expect(page).toContain(`\`${name}\``);
  for (const [name, { default: value }] of Object.entries(action.inputs))
    if (value && name !== 'token') expect(page).toContain(`| \`${name}\` | \`${value}\` |`);
});

test('GitLab: a job with a script, and reports that GitLab knows', () => {
  const { agreements, ...others } = readYaml(path.join(folder, 'gitlab-ci.yml')) as Record<string, unknown>;
  expect(others).toEqual({});
  expect(agreements).toMatchObject({
    script: expect.arrayContaining([expect.any(String)]),
    artifacts: {
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json', junit: 'junit.xml' },
    },
  });
});

test('Azure: every step is one of those that Azure knows, with a version where it needs one', () => {
  const { steps } = readYaml(path.join(folder, 'azure-pipelines.yml')) as { steps: Record<string, string>[] };
  for (const step of steps) {
    const [kind, value] = Object.entries(step)[0] ?? [];
    expect(['checkout', 'script', 'task']).toContain(kind);
    if (kind === 'task') expect(value).toMatch(/^\w+@\d+$/);
  }
});

test('Jenkins: blocks and quotes are closed', () => {
  const code = text('Jenkinsfile').replace(/\/\/.*$/gm, '');
  expect(code.match(/'/g)?.length).toBe((code.match(/'[^'\n]*'/g)?.length ?? 0) * 2);
  const bare = code.replace(/'[^'\n]*'/g, '');
  for (const [open, close] of ['{}', '()', '[]'].map(pair => pair.split('')))
    expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
});

describe('every command is one that runs', () => {
  const commands = [...names.map(text), page].flatMap(content =>
    [...content.matchAll(/partnership (check(?: --[\w-]+(?:[ =]("[^"]*"|[\w.=-]+))?)*)/g)].map(
      ([, command = '']) => command,
    ),
  );

  test('there are some', () => expect(commands.length).toBeGreaterThan(4));

  test.each(commands)('partnership %s', async command => {
    const argv = filledIn(command).replaceAll('"', '').split(' ');
    expect(await run(argv, { files: { 'a.partnership.yaml': sound } })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

/** As a runner fills it in. */
function filledIn(command: string): string {
  return command
    .replace('$GITHUB_STEP_SUMMARY', 'summary.md')
    .replace('${{ matrix.part }}', '2')
    .replace('$CI_NODE_INDEX/$CI_NODE_TOTAL', '1/4')
    .replace(/\$\(git log -1 --format=%cs\)|\$\{CI_COMMIT_TIMESTAMP%%T\*\}/, '2026-11-20');
}

test('parts that GitLab makes are put together by a later job', () => {
  const jobs = readYaml(path.join(folder, 'gitlab-parts.yml')) as Record<string, Record<string, unknown>>;
  expect(Object.keys(jobs)).toEqual(['default', 'part', 'agreements']);
  expect(jobs.part).toMatchObject({ parallel: 4, artifacts: { paths: ['part-*.jsonl'] } });
  expect(jobs.agreements).toMatchObject({ stage: 'deploy', artifacts: { when: 'always' } });
});

describe('every comparison is one that runs', () => {
  const commands = [...names.map(text), page].flatMap(content =>
    [...content.matchAll(/partnership diff "[^"]+"((?: --[\w-]+ [\w-]+)*)/g)].map(
      ([, options = '']) => options,
    ),
  );

  test('there is one for each of GitLab, Azure and Jenkins', () => expect(commands).toHaveLength(3));

  test.each(commands)('partnership diff BASE%s', async options => {
    const { workspace, start } = pullRequest(
      { 'a.partnership.yaml': sound },
      { 'a.partnership.yaml': sound.replace('cadence: quarterly', 'cadence: yearly') },
      { checkout: 'head', depth: 2 },
    );
    const { status, stdout } = await runIn(workspace, ['diff', start, ...options.trim().split(' ')]);
    expect(status).toBe(1);
    expect(stdout).toContain('Steering Committee');
  });
});
