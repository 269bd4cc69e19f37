import { describe, expect, test } from 'vitest';
import { both, changes, review } from '../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';

describe('where one thing went from a promise and another came, somebody lost and somebody gained', () => {
  test('events', () => {
    const after = changed(['events: [new-sourcing, new-offering]', 'events: [new-offering, insourcing]']);
    const values = 'new-sourcing, new-offering → new-offering, insourcing';
    expect(changes(sound, after)).toEqual([
      `changed firstChoice.commitments[big-news].events: ${values} ${both('weakened')}`,
      `changed firstChoice.commitments[big-news].events: ${values} ${both('strengthened')}`,
    ]);
  });

  test('triggers, of which none stayed', () => {
    const before = sound;
    const after = changedIn(before, ['triggers: [delivery-risk]', 'triggers: [budget-cut]']);
    expect(changes(before, after)).toEqual([
      `changed proactivity.earlyWarning[both].triggers: delivery-risk → budget-cut ${both('weakened')}`,
      `changed proactivity.earlyWarning[both].triggers: delivery-risk → budget-cut ${both('strengthened')}`,
    ]);
  });

  const telling = (interests: string) => sound.replace(/discloses: \[[^\]]*\]/, `discloses: [${interests}]`);
  const disclosed = (before: string, after: string) =>
    changes(telling(before), telling(after)).map(line => line.replace(/^.*\{|\}$/g, ''));

  test.each([
    ['own-products', 'sales-target', ['nordbank weakened', 'nordbank strengthened']],
    ['own-products', 'none', ['nordbank weakened']],
    ['none', 'own-products', ['nordbank strengthened']],
    ['own-products, resale-margin', 'none', ['nordbank weakened']],
  ])('interests of an adviser: %s, then %s', (before, after, effects) => {
    expect(disclosed(before, after)).toEqual(effects);
  });

  test('each has an id of its own, so that accepting the loss accepts nothing else', () => {
    const ids = review(telling('own-products'), telling('sales-target')).changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

test('who else sits in a forum stays one change: a person in the place of another takes nothing away', () => {
  const after = changed([
    /(id: service-board,[\s\S]*?members: \[)nordbank\/mika-salo/,
    '$1nordbank/anna-lind',
  ]);
  expect(changes(sound, after)).toEqual([
    expect.stringMatching(/members: .* \{nordbank undetermined, cirrus undetermined\}$/),
  ]);
});
