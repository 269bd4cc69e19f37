import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { readYaml } from '../../support/read-yaml.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

if (!existsSync(path.join(root, 'dist/action.js'))) {
  throw new Error('dist/action.js is missing. Build it with `npm run build`, then run the tests again.');
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const action = readYaml(path.join(root, 'action.yml')) as Action;

/** What a test says of the run. */
export interface Run {
  readonly workspace: string;
  /** `with:` of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of the action; this repository, unless a test has its own copy. */
  readonly actionPath?: string;
}

export interface Ran {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of action.yml as GitHub's runner does: inputs into expressions, files for what a step hands back. */
export async function runAction(run: Run): Promise<Ran> {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'partnership-runner-')));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const file = (name: string, text: string) => {
    writeFileSync(path.join(scratch, name), text);
    return path.join(scratch, name);
  };
  const environment = {
    PATH: process.env.PATH,
    HOME: scratch,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_ACTION_PATH: run.actionPath ?? root,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.event ?? {})),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_OUTPUT: file('output.txt', ''),
    GITHUB_API_URL: run.api ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'owner/agreements',
    GITHUB_RUN_ID: '42',
    RUNNER_TEMP: scratch,
    ...run.env,
  };
  const context = {
    inputs: { ...defaults(), ...run.inputs },
    github: { token: 'secret' },
  };
  const read = (name: string) => readFileSync(path.join(scratch, name), 'utf8');
  let log = '';
  let status = 0;
  const steps: Record<string, Readonly<Record<string, string>>> = {};
  for (const step of action.runs.steps) {
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value, context)]),
    );
    const script = file('step.sh', evaluated(step.run, context));
    const ran = await bash(script, run.workspace, { ...environment, ...env });
    log += ran.log;
    status ||= ran.status;
    steps[step.id ?? ''] = readOutputs(read('output.txt'));
    if (status !== 0) break;
  }
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      value.replace(/^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/, (_, id, key) => steps[id]?.[key] ?? ''),
    ]),
  );
  return { status, log, summary: read('summary.md'), outputs };
}

type Context = Readonly<Record<string, Readonly<Record<string, string>>>>;

function defaults(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      name,
      evaluated(input.default ?? '', { github: { token: 'secret' } }),
    ]),
  );
}

/** `${{ inputs.name }}` and the like; anything else would be a mistake in action.yml. */
function evaluated(text: string, context: Context): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const [scope = '', ...name] = expression.split('.');
    const value = context[scope]?.[name.join('.')];
    if (value === undefined) throw new Error(`action.yml asks for ${expression}, which does not exist`);
    return value;
  });
}

function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ status: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], { cwd, env });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', text => {
        log += text;
      });
    }
    child.once('error', reject);
    child.once('close', code => resolve({ status: code ?? 1, log }));
  });
}

/** `name=value` and `name<<end` … `end`, as the runner reads them. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name = '', end = ''] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (name) {
      const stop = lines.indexOf(end, at + 1);
      outputs[name] = lines.slice(at + 1, stop).join('\n');
      at = stop;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
