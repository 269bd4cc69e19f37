import { describe, expect, test } from 'vitest';
import { markdown } from '../../../../server/src/core/report/markdown.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';
import { compared } from './comparing.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a comment with more than it has room for', () => {
  const long = 'Forum that many people come to, '.repeat(20);
  const forums = [...Array(900).keys()].map(
    index =>
      `      - { id: f${index}, name: ${index} ${long.trim().replaceAll(',', '')}, members: [nordbank/anna-lind, cirrus/erik-dahl] }\n`,
  );
  const many = sound.replace(/( {2}tactical:\n {4}forums:\n)/, `$1${forums.join('')}`);
  const other = changedIn(sound, ['id: nordbank-cirrus', 'id: other']);
  const states = () =>
    compared(
      { 'a.partnership.yaml': sound, 'z.partnership.yaml': other },
      {
        'a.partnership.yaml': many,
        'z.partnership.yaml': changedIn(other, ['horizon: 36 months', 'horizon: 24 months']),
      },
    );

  test('keeps what is worse for somebody, whichever agreement it is in, and says how much is left out', async () => {
    const text = markdown(await states(), 'weakened');
    expect(bytes(text)).toBeLessThanOrEqual(65_000);
    expect(text).toContain(
      '- ▼ The roadmap “Roadmap of the services” now looks 24 instead of 36 months ahead',
    );
    const shown = text.match(/^- [▼▲] /gm)?.length ?? 0;
    const left = Number(/… and (\d+) more: the run/.exec(text)?.[1]);
    expect(shown).toBeGreaterThan(100);
    expect(shown + left).toBe(901);
    // What follows is there, too.
    expect(text).toContain('▼ worse for somebody · ');
    expect(text).toMatch(/<\/details>\n$/);
  });

  test('counts bytes, not characters', async () => {
    const review = await compared(
      { 'a.partnership.yaml': sound },
      { 'a.partnership.yaml': many.replaceAll('Forum that many', '協議会🤝') },
    );
    expect(bytes(markdown(review, 'any'))).toBeLessThanOrEqual(65_000);
  });
});

test('what a reader looks for first comes first; the version comes last', async () => {
  const after = changed(
    ['what: Demand by month', 'what: Demand each month'],
    ['notice: 60 days', 'notice: 90 days'],
    ['then: mediation', 'then: courts'],
    ['horizon: 36 months', 'horizon: 24 months'],
    ['version: 1.0.0', 'version: 1.0.1'],
  );
  const text = markdown(
    await compared({ 'a.partnership.yaml': sound }, { 'a.partnership.yaml': after }),
    'none',
  );
  const signs = [...text.matchAll(/^- (.) /gm)].map(([, sign]) => sign);
  expect(signs).toEqual(['▼', '?', '▲', '~']);
  expect(text.indexOf('The version went from 1.0.0 to 1.0.1; these changes ask for 2.0.0.')).toBeGreaterThan(
    text.indexOf('- ~ '),
  );
  // As many promises each way as before: nothing to say.
  expect(text).not.toMatch(/makes \d+ promises/);
  expect(text).not.toContain('<details>');
});
