import { expect, test } from 'vitest';
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

test('leaves no English on the page of a principle', async () => {
  const { stdout } = await run(['explain', 'governance', '--format', 'markdown'], { env: { LANG: 'sv_SE' } });
  const prose = stdout.replace(/```yaml[\s\S]*?```/g, '');
  expect(prose).toContain('Eskaleringstrappa'.toLowerCase());
  expect(prose).not.toMatch(/\b(the|and|of|usually)\b/);
});
