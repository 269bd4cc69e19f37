import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../server/src/cli/host.ts';
import { runCli } from '../../../server/src/cli/main.ts';
import { folderWith } from './support/folder.ts';
import { recorder, run, runIn } from './support/run.ts';
import { sound } from './support/texts.ts';

const files = { 'agreements/bank.partnership.yaml': sound, 'docs/readme.md': 'Nothing\n' };

/** What is printed on standard error; nothing else may be, and the status is 2. */
async function mistake(...argv: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(argv, { files });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
}

describe('options and commands', () => {
  test('an unknown command', async () => {
    expect(await mistake('chek')).toMatchInlineSnapshot(`
      "partnership: Unknown command \`chek\`.
      Did you mean check?
      Add --help to see what is possible.
      "
    `);
  });

  test('an unknown option', async () => {
    expect(await mistake('check', '--formt', 'json')).toMatchInlineSnapshot(`
      "partnership: Unknown option \`--formt\`.
      Did you mean --format?
      Add --help to see what is possible.
      "
    `);
  });

  test('an option without its value', async () => {
    expect(await mistake('check', '--config')).toContain('Option `--config <file>` argument missing.\n');
  });

  test('an unknown format', async () => {
    expect(await mistake('check', '--format', 'jsn')).toMatchInlineSnapshot(`
      "partnership: \`--format jsn\` is not possible; did you mean \`--format json\`?
      Write \`pretty\`, \`json\`, \`sarif\`, \`github\`, \`gitlab\`, \`junit\`, \`checkstyle\`, \`rdjson\` or \`markdown\` after \`--format\`.
      "
    `);
    expect(await mistake('check', '--format', 'constructor')).toContain('is not possible.\n');
  });

  test('an unknown severity', async () => {
    expect(await mistake('check', '--fail-on', 'fatal')).toMatchInlineSnapshot(`
      "partnership: \`--fail-on fatal\` is not possible.
      Write \`error\`, \`warning\`, \`info\` or \`none\` after \`--fail-on\`.
      "
    `);
  });

  test('a date that does not exist, and one that is written otherwise', async () => {
    expect(await mistake('check', '--as-of', '2026-02-30')).toMatchInlineSnapshot(`
      "partnership: \`--as-of 2026-02-30\`: 30 February does not exist: February 2026 has 28 days.
      Example: --as-of 2026-12-31. Did you mean \`2026-02-28\`?
      "
    `);
    expect(await mistake('check', '--as-of', '1/2/2026')).toContain(
      'Did you mean `2026-02-01` or `2026-01-02`?',
    );
    expect(await mistake('check', '--as-of', 'soon')).toContain('write dates as year-month-day');
  });

  test('no command at all prints the help, as a mistake', async () => {
    expect(await mistake()).toContain('Usage: partnership');
  });

  test('a language server without an editor', async () => {
    expect(await mistake('lsp')).toContain('partnership lsp --stdio');
  });
});

describe('paths', () => {
  test('a file that is not there', async () => {
    expect(await mistake('check', 'agreements/bnk.partnership.yaml')).toMatchInlineSnapshot(`
      "partnership: There is no file or folder \`agreements/bnk.partnership.yaml\`: \`agreements\` holds no \`bnk.partnership.yaml\`.
      Did you mean \`agreements/bank.partnership.yaml\`?
      "
    `);
  });

  test('a folder above it that is not there', async () => {
    expect(await mistake('check', 'agreement/bank.partnership.yaml')).toMatchInlineSnapshot(`
      "partnership: There is no file or folder \`agreement/bank.partnership.yaml\`: the current folder holds no \`agreement\`.
      Did you mean \`agreements/bank.partnership.yaml\`?
      "
    `);
  });

  test('nothing near it', async () => {
    expect(await mistake('check', 'zzz')).toContain('Check the spelling');
  });

  test('below a file, as if it were a folder', async () => {
    expect(await mistake('check', 'docs/readme.md/x')).toContain('There is no file or folder');
  });

  test('a folder without agreements', async () => {
    expect(await mistake('check', 'docs')).toMatchInlineSnapshot(`
      "partnership: There are no agreements in \`docs\`.
      Agreements are found by their name: *.partnership.yaml or *.partnership.yml, in this folder or below.
      To check a file with another name, name the file itself: partnership check FILE
      "
    `);
  });

  test('a folder with a configuration and nothing to configure', async () => {
    const { status, stderr } = await run(['check'], {
      files: { 'partnership.config.yaml': 'extends: strict\n' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('There are no agreements in the current folder.');
  });

  test('a pattern that matches nothing, beside one that does', async () => {
    expect(await mistake('check', 'agreements/*.yaml', 'agreements/*.json')).toContain(
      'No file matches `agreements/*.json`.',
    );
  });

  test('an empty path', async () => {
    expect(await mistake('check', '')).toContain('One of the paths is empty.');
  });

  test('a file that cannot be read', async () => {
    const folder = folderWith({});
    symlinkSync('a.partnership.yaml', path.join(folder, 'a.partnership.yaml'));
    expect(await runIn(folder, ['check', 'a.partnership.yaml'])).toMatchObject({
      status: 2,
      stderr:
        'partnership: Cannot read `a.partnership.yaml`: it is a link that leads in circles.\nRepair it, or leave it out.\n',
    });
  });

  test('characters that would act on the terminal are shown, not sent', async () => {
    expect(await mistake('check', '\x1b[31mred\u202e')).toContain('`\\u{1b}[31mred\\u{202e}`');
    expect(await mistake('check', '--\x1b[2J')).toContain('`--\\u{1b}[2J`');
  });
});

describe('mistakes of the tool itself', () => {
  const broken = (env: Record<string, string>): { host: Host; said: () => string } => {
    const { output, text } = recorder(undefined);
    const today = () => {
      throw new TypeError('the clock stands still');
    };
    const stdin = async () => new Uint8Array();
    return { host: { cwd: '/', env, stdout: output, stderr: output, stdin, today }, said: text };
  };

  test('are told from those of the user, and say what to do', async () => {
    const { host, said } = broken({});
    expect(await runCli(['check'], host)).toBe(2);
    expect(said()).toMatchInlineSnapshot(`
      "partnership: Something went wrong in the tool itself, not in your agreements: the clock stands still
      Please report it to its maintainers, with what the same command prints after setting the environment variable PARTNERSHIP_DEBUG=1.
      "
    `);
  });

  test('show where they happened only with PARTNERSHIP_DEBUG', async () => {
    const { host, said } = broken({ PARTNERSHIP_DEBUG: '1' });
    await runCli(['check'], host);
    expect(said()).toContain('\nTypeError: the clock stands still\n    at ');
  });
});
