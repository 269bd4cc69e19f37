import { expect, test } from 'vitest';
import { catalogue } from '../../../server/src/core/rules/catalogue.ts';
import { englishIn } from '../../support/english.ts';
import { run } from './support/run.ts';

const titleIn = async (env: Record<string, string>) =>
  (await run(['explain', 'first choice'], { env })).stdout.split('\n')[0];

test.each([
  [{ LANG: 'sv_SE.UTF-8' }],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sv_SE' }],
  [{ LANG: 'C', LC_ALL: 'sv_FI.UTF-8' }],
  [{ LANG: 'sv_SE', LC_ALL: '' }],
])('speaks Swedish with %o', async env => {
  expect(await titleIn(env)).toBe('Förstahandsval');
});

test.each([[{}], [{ LANG: 'C' }], [{ LANG: 'sv_SE', LC_ALL: 'C' }], [{ LANG: 'de_DE.UTF-8' }]])(
  'speaks English with %o',
  async env => {
    expect(await titleIn(env)).toBe('First choice');
  },
);

test('leaves no English on the page of any rule', async () => {
  for (const { id } of catalogue) {
    const { stdout } = await run(['explain', id, '--format', 'markdown', '--language', 'sv']);
    const prose = stdout.replace(/```yaml[\s\S]*?```/g, '').replace(/ (?:red|amber\+strict)\b/g, '');
    expect({ id, english: englishIn(prose) }).toEqual({ id, english: [] });
  }
});

test('lists the rules in Swedish, and what is for programs in English', async () => {
  const { stdout } = await run(['rules'], { env: { LANG: 'sv_SE' } });
  expect(stdout.split('\n')[0]).toMatch(/^principle\/missing +varning +En av de sju principerna saknas/);
  const json = await run(['rules', '--format', 'json', '--language', 'sv']);
  expect(JSON.parse(json.stdout)[0].title).toMatch(/^One of the seven/);
});

test('what is asked for wins over the system', async () => {
  const { stdout } = await run(['explain', 'sharing', '--language', 'en'], { env: { LANG: 'sv_SE' } });
  expect(stdout.split('\n')[0]).toBe('Share plans and forecasts');
  const unknown = await run(['explain', 'sharing', '--language', 'de']);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('The language `de` is not spoken here. Use one of: en, sv.'.slice(0, 37));
});

test('leaves no English on the page of a principle', async () => {
  const { stdout } = await run(['explain', 'governance', '--format', 'markdown'], { env: { LANG: 'sv_SE' } });
  const prose = stdout.replace(/```yaml[\s\S]*?```/g, '');
  expect(prose).toContain('Eskaleringstrappa'.toLowerCase());
  expect(prose).not.toMatch(/\b(the|and|of|usually)\b/);
});
