import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalsIn } from '../../../../server/src/core/review/approvals.ts';
import { workspaceOf } from '../../../support/check.ts';
import { attacks } from '../formats/hostile.ts';
import { readCommands } from '../formats/read-commands.ts';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const changed = sound
  .replace('horizon: 36 months', 'horizon: 24 months')
  .replace('notice: 60 days', 'notice: 90 days')
  .replace('what: Demand by month', 'what: Demand each month')
  .replace('then: mediation', 'then: courts')
  .replace(/.*id: market-update.*\n/, '')
  .replaceAll('stand-up', 'daily')
  .replace('version: 1.0.0', 'version: 1.1.0');

async function output(format: string, before = sound, after = changed, ...args: string[]): Promise<string> {
  const folder = folderWith({ 'old.yaml': before, 'new.yaml': after });
  return (await runIn(folder, ['diff', 'old.yaml', 'new.yaml', '--format', format, ...args])).stdout;
}

describe.each([
  ['pretty', 'txt'],
  ['markdown', 'md'],
  ['github', 'log'],
  ['json', 'json.txt'],
])('%s', (format, extension) => {
  test('as it is to look', async () => {
    const text = await output(format, sound, changed, '--fail-on', 'weakened');
    await expect(text).toMatchFileSnapshot(`golden/review.${extension}`);
  });

  test('nothing to say', async () => {
    const text = await output(format, sound, sound);
    if (format === 'json') expect(JSON.parse(text).agreements).toEqual([]);
    else expect(text).toContain('1 agreement compared, no change in what it says');
  });
});

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/diff-result.schema.json', import.meta.url), 'utf8'),
);

test('json fits its schema, in all states', async () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  for (const [before, after] of [
    [sound, changed],
    [sound, sound.replace('sharing:', 'sharing: [')],
    [sound, 'x\n'],
    [sound, sound],
  ] as const) {
    validate(JSON.parse(await output('json', before, after)));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('json fits its schema with waivers that do not count', async () => {
  const { id } = JSON.parse(await output('json')).agreements[0].changes[0];
  const waivers = `waivers:\n  - { change: "${id}", reason: Agreed, until: 2020-01-01 }\n  - { change: "${id}" }\n`;
  const folder = folderWith({ 'old.yaml': sound, 'new.yaml': changed, 'partnership.config.yaml': waivers });
  const args = ['diff', 'old.yaml', 'new.yaml', '--format', 'json'];
  const result = JSON.parse((await runIn(folder, args)).stdout);
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  expect(result.agreements[0].changes[0].approval.rejected).toEqual([
    { change: id, reason: 'Agreed', until: '2020-01-01', why: 'expired' },
    { change: id, why: 'no-reason' },
  ]);
});

describe('texts that were written to misuse the output', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string()), {
    minLength: 1,
    maxLength: 4,
  });
  const withTexts = (words: readonly string[]) => {
    const text = JSON.stringify(words.join(''));
    return sound
      .replace('what: Demand by month', `what: ${text}`)
      .replace('name: Steering Committee', `name: ${text}`)
      .replace('name: Cirrus Oy', `name: ${text}`)
      .replace('title: Partnership for application services', `title: ${text}`)
      .replace('horizon: 12 months', 'horizon: 6 months')
      .replace(/ {4}- { id: roadmap.*\n/, '');
  };

  test('give the runner no orders', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async words => {
        const log = await output('github', sound, withTexts(words));
        const commands = readCommands(log);
        expect(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true);
        expect(commands).toHaveLength(log.split('\n').filter(line => line.startsWith('::')).length);
        expect(commands.every(({ properties }) => properties.file === 'new.yaml')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('are no mark-up, no mention and no line of their own', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async words => {
        const page = await output('markdown', sound, withTexts(words), '--fail-on', 'any');
        const outside = page.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '');
        expect(outside.replaceAll('\n', ' ')).not.toMatch(
          /(?<!\\)<script|@team|[^\\]\]\(https|[\p{Cc}\p{Cf}]/u,
        );
        const kinds =
          /^(?:$|<!-- partnership-review -->$|#{3,4} |\*\*|- (?:[▼▲?~·]|⚠️) |⚠️ |.* now makes \d|The version |Somebody of |<\/?(?:sub|details|summary)>)/u;
        const text = page.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '');
        expect(text.split('\n').filter(line => !kinds.test(line))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('do not move the cursor', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async words => {
        const page = await output('pretty', sound, withTexts(words));
        expect(page.replaceAll('\n', '')).not.toMatch(/(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 25 },
    );
  });
});

test('a comment is never too long, and says how much is left out', async () => {
  const forums = [...Array(900).keys()].map(
    index =>
      `      - { id: f${index}, name: Forum ${'long '.repeat(20)}${index}, members: [nordbank/anna-lind, cirrus/erik-dahl] }\n`,
  );
  const after = sound.replace(/( {2}tactical:\n {4}forums:\n)/, `$1${forums.join('')}`);
  const page = await output('markdown', sound, after, '--fail-on', 'any');
  expect(page.length).toBeLessThan(65_000);
  expect(page).toMatch(/^<!-- partnership-review -->\n/);
  const shown = page.split('\n').filter(line => line.startsWith('- ▲')).length;
  const left = Number(/… and (\d+) more: the run/.exec(page)?.[1]);
  expect(shown).toBeGreaterThan(5);
  expect(shown + left).toBe(900);
});

test('what is to be pasted is YAML that the configuration reads', async () => {
  const folder = folderWith({ 'old.yaml': sound, 'new.yaml': changed });
  const { stderr } = await runIn(folder, ['diff', 'old.yaml', 'new.yaml', '--fail-on', 'any']);
  const yaml = stderr.slice(stderr.indexOf('\nwaivers:\n') + 1).replaceAll(/<.*>/g, 'Agreed');
  const file = workspaceOf({ 'partnership.config.yaml': yaml }).file('file:///partnership.config.yaml');
  expect(file?.schemaProblems).toEqual([]);
  expect(file && approvalsIn([file]).every(({ reason, until }) => reason && until)).toBe(true);
});
