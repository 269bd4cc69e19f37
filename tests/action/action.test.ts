/** The action, run from action.yml as GitHub's runner does it, with the built bundle. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommands } from '../server/cli/formats/read-commands.ts';
import { renderMarkdown } from '../server/cli/formats/render-markdown.ts';
import { folderWith } from '../server/cli/support/folder.ts';
import { another, sound, withError, withWarning } from '../server/cli/support/texts.ts';
import { conformsTo } from '../support/json-schema.ts';
import { type Action, action, runAction } from './support/runner.ts';
import { base, files } from './support/samples.ts';

describe('action.yml', () => {
  test('is what GitHub describes', () => {
    conformsTo('github-action.json')(action);
  });

  test('hands every input on, through the environment alone', () => {
    const [step] = action.runs.steps;
    expect(Object.keys(step?.env ?? {})).toEqual(
      Object.keys(action.inputs).map(name => `INPUT_${name.toUpperCase().replaceAll('-', '_')}`),
    );
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('describes every input and output', () => {
    const described = { ...action.inputs, ...action.outputs } as Record<string, { description?: string }>;
    for (const each of Object.values(described)) expect(each.description).toMatch(/\.$/);
  });
});

test('no output is forgotten', () => {
  const values = Object.entries(action.outputs satisfies Action['outputs']);
  expect(values.map(([name, { value }]) => value === `\${{ steps.review.outputs.${name} }}`)).not.toContain(
    false,
  );
});

describe('what is found', () => {
  test('is annotated at its lines, written to the summary and counted', async () => {
    const { status, log, summary, outputs } = await runAction({
      workspace: folderWith(files),
      inputs: { base },
    });
    expect(status).toBe(1);
    expect(readCommands(log).filter(({ name }) => ['error', 'warning'].includes(name))).toMatchObject([
      { name: 'error', properties: { file: 'a.partnership.yaml', line: '13' } },
      { name: 'warning', properties: { file: 'b.partnership.yaml' } },
    ]);
    expect(renderMarkdown(summary)).toContain('1 error, 1 warning in 2 of 2 files');
    expect(outputs).toEqual({
      errors: '1',
      warnings: '1',
      infos: '0',
      files: '2',
      changes: '',
      weakened: '',
      comment: 'none',
      'sarif-file': '',
    });
  });

  test('fails the step from the severity on that is asked for', async () => {
    const workspace = folderWith({ '.git/HEAD': '', 'a.partnership.yaml': withWarning });
    expect((await runAction({ workspace, inputs: { base } })).status).toBe(0);
    expect((await runAction({ workspace, inputs: { base, 'fail-on': 'warning' } })).status).toBe(1);
  });

  test('is written as SARIF, where the workflow asks for it', async () => {
    const workspace = folderWith({ 'x/.git/HEAD': '', 'x/a.partnership.yaml': withError });
    const inputs = { base, 'working-directory': 'x', 'sarif-file': 'out/found.sarif' };
    const { outputs } = await runAction({ workspace, inputs });
    expect(outputs['sarif-file']).toBe('x/out/found.sarif');
    conformsTo('sarif-2.1.0.json')(
      JSON.parse(readFileSync(path.join(workspace, 'x/out/found.sarif'), 'utf8')),
    );
  });

  test('paths are taken as they are, whatever they look like', async () => {
    const workspace = folderWith({
      '.git/HEAD': '',
      '--format/$(touch owned) a.partnership.yaml': sound,
      'b.partnership.yaml': another(withError, 'b'),
    });
    const inputs = { base, paths: '--format/$(touch owned) a.partnership.yaml' };
    const { status, outputs } = await runAction({ workspace, inputs });
    expect(status).toBe(0);
    expect(outputs.files).toBe('1');
    expect(existsSync(path.join(workspace, 'owned'))).toBe(false);
  });

  test('shows neither annotations nor summary when they are not wanted', async () => {
    const inputs = { base, annotations: 'false', summary: 'false' };
    const { log, summary } = await runAction({ workspace: folderWith(files), inputs });
    expect(readCommands(log).map(({ name }) => name)).not.toContain('error');
    expect(log).toContain('agreement/dates');
    expect(summary).toBe('');
  });

  test('gives the runner no orders, whatever stands in an agreement', async () => {
    const name = '\\n::error::owned ##[add-mask]e :: ::set-output name=errors::9';
    const { log, outputs } = await runAction({
      workspace: folderWith({
        '.git/HEAD': '',
        'a.partnership.yaml': withWarning.replace('name: Cirrus Oy', `name: "${name}"`),
      }),
      inputs: { base },
    });
    const commands = obeyed(log);
    expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'warning']);
    expect(commands[2]?.message).toContain('::error::owned');
    expect(outputs.errors).toBe('0');
  });
});

/** The commands that the runner obeys: none while it is told to stop. */
function obeyed(log: string) {
  let token: string | undefined;
  return readCommands(log).filter(({ name, message }) => {
    if (token !== undefined) {
      if (name === token) token = undefined;
      return false;
    }
    if (name === 'stop-commands') token = message;
    return name !== 'stop-commands';
  });
}
