import { describe, expect, test } from 'vitest';
import { soundWith } from '../../support/sound.ts';
import { run } from './support/run.ts';
import { another, sound, withError, withWarning } from './support/texts.ts';

const check = async (files: Record<string, string>, options: string[] = [], terminal?: number) =>
  (await run(['check', ...options], { files, ...(terminal ? { terminal } : {}) })).stdout;

test('nothing found', async () => {
  expect(await check({ 'a.partnership.yaml': sound })).toBe('1 file checked, no findings\n');
  expect(await check({ 'a.partnership.yaml': sound, 'b.partnership.yaml': another(sound, 'b') })).toBe(
    '2 files checked, no findings\n',
  );
});

test('findings by file, with their lines, what they relate to, and how many there are', async () => {
  const files = {
    'a.partnership.yaml': withError,
    'b/b.partnership.yaml': another(withWarning, 'b').replace('cirrus/erik-dahl }', 'cirrus/erik-dal }'),
    'c.partnership.yaml': another(sound, 'c'),
  };
  expect(await check(files)).toMatchInlineSnapshot(`
    "a.partnership.yaml: 1 error

    a.partnership.yaml:13:9  error  agreement/dates
      The agreement ends on 31 December 2025, before it starts on 1 January 2026. Change one of the two.
      13 |   ends: 2025-12-31
         |         ^^^^^^^^^^
      note: a.partnership.yaml:12:11 Starts 1 January 2026

    b/b.partnership.yaml: 1 error, 1 warning

    b/b.partnership.yaml:32:123  error  reference/unknown
      Cirrus Oy has no person \`erik-dal\`, so this names nobody. Did you mean \`cirrus/erik-dahl\` (Erik
      Dahl)?
      32 | …e: Account Lead, seniority: manager, roles: [relationship-manager], deputy: cirrus/erik-dal…
         |                                                                              ^^^^^^^^^^^^^^^

    b/b.partnership.yaml:34:1  warning  first-choice/one-sided
      First choice is one-sided: Cirrus Oy promises nothing, so the others learn of its plans by chance.
      Add a commitment by Cirrus Oy, or write \`by: both\`.
      34 | firstChoice:
         | ^^^^^^^^^^^

    2 errors, 1 warning in 2 of 3 files
    Why, and what to do: partnership explain agreement/dates
    "
  `);
});

test('messages are wrapped to the terminal', async () => {
  expect(await check({ 'a.partnership.yaml': withError }, ['--no-color'], 50)).toMatchInlineSnapshot(`
    "a.partnership.yaml: 1 error

    a.partnership.yaml:13:9  error  agreement/dates
      The agreement ends on 31 December 2025, before
      it starts on 1 January 2026. Change one of the
      two.
      13 |   ends: 2025-12-31
         |         ^^^^^^^^^^
      note: a.partnership.yaml:12:11 Starts 1 January
            2026

    1 error in 1 file
    Why, and what to do: partnership explain agreement/dates
    "
  `);
});

test('colours on a terminal', async () => {
  const colored = await check({ 'a.partnership.yaml': withError }, [], 80);
  expect(colored.replaceAll('\x1b', '␛')).toMatchInlineSnapshot(`
    "␛[1ma.partnership.yaml␛[22m: 1 error

    a.partnership.yaml:13:9  ␛[31merror␛[39m  ␛[2magreement/dates␛[22m
      The agreement ends on 31 December 2025, before it starts on 1 January 2026.
      Change one of the two.
      ␛[2m13␛[22m ␛[2m|␛[22m   ends: 2025-12-31
         ␛[2m|␛[22m         ␛[31m^^^^^^^^^^␛[39m
      note: ␛[36ma.partnership.yaml:12:11␛[39m Starts 1 January 2026

    ␛[1m␛[31m1 error in 1 file␛[39m␛[22m
    ␛[2mWhy, and what to do: partnership explain agreement/dates␛[22m
    "
  `);
  const plain = await check({ 'a.partnership.yaml': withError }, ['--no-color'], 80);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
  expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(plain);
});

test('NO_COLOR', async () => {
  const files = { 'a.partnership.yaml': withError };
  const { stdout } = await run(['check'], { files, terminal: 80, env: { NO_COLOR: '1' } });
  expect(stdout).not.toContain('\x1b');
});

describe('places are right', () => {
  const place = async (text: string) =>
    /:(\d+:\d+) {2}error {2}agreement\/dates[\s\S]*?\n( +\d+ \|.*\n.*)\n/.exec(
      await check({ 'a.partnership.yaml': text }),
    );

  test('with a byte order mark', async () => {
    expect((await place(`\ufeff${withError}`))?.[1]).toBe('13:9');
  });

  test("with Windows' line breaks", async () => {
    expect((await place(withError.replaceAll('\n', '\r\n')))?.slice(1)).toEqual([
      '13:9',
      '  13 |   ends: 2025-12-31\n     |         ^^^^^^^^^^',
    ]);
  });

  test('behind wide characters', async () => {
    const text = soundWith(`firstChoice:
  commitments:
    - { id: news, x-note: 東京👩‍💻, by: both, events: [a], notice: 9 days, response: 60 days, mechanism: inform }
`);
    expect(await check({ 'a.partnership.yaml': text })).toMatchInlineSnapshot(`
      "a.partnership.yaml: 1 error

      a.partnership.yaml:36:85  error  first-choice/response-exceeds-notice
        The answer may take 60 days, but notice is given only 9 days before: the event happens before the
        other party has to answer. Shorten \`response\` or lengthen \`notice\`.
        36 |     - { id: news, x-note: 東京👩‍💻, by: both, events: [a], notice: 9 days, response: 60 days,…
           |                                                                                    ^^^^^^^
        note: a.partnership.yaml:36:67 The notice: 9 days

      1 error in 1 file
      Why, and what to do: partnership explain first-choice/response-exceeds-notice
      "
    `);
  });
});

test('names from files cannot act on the terminal', async () => {
  const text = withWarning.replace('name: Cirrus Oy', 'name: "\\e[2JCir\\u202Erus\\nOy"');
  const stdout = await check({ 'a.partnership.yaml': text });
  expect(stdout).toContain('\\u{1b}[2JCir\\u{202e}rus Oy');
  for (const character of '\u202e\x1b') expect(stdout).not.toContain(character);
});

test('nor can the names of the files themselves', async () => {
  const stdout = await check({ 'a\x1b[2J\n.partnership.yaml': withError });
  expect(stdout).toContain('a\\u{1b}[2J\\u{a}.partnership.yaml:13:9');
});
