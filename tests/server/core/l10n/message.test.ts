import { describe, expect, it } from 'vitest';
import { joined, t, translate } from '../../../../server/src/core/l10n/message.ts';
import { and, or } from '../../../../server/src/core/util/lists.ts';

const swedish = {
  '{0} meets {1}.': '{1} möts {0}.',
  'every {0} weeks': 'var {0}:e vecka',
  '{0} and {1}': '{0} och {1}',
};

describe('a message', () => {
  it('is its English sentence where it is used as a string', () => {
    expect(`${t`${'Service board'} meets ${t`every ${2} weeks`}.`}`).toBe(
      'Service board meets every 2 weeks.',
    );
  });

  it('is translate in another language, with the messages in it', () => {
    expect(translate(t`${'Service board'} meets ${t`every ${2} weeks`}.`, swedish)).toBe(
      'var 2:e vecka möts Service board.',
    );
  });

  it('stays English where the dictionary does not have it', () => {
    expect(translate(t`${'Nordbank'} is missing.`, swedish)).toBe('Nordbank is missing.');
  });

  it('does not take a value for a place', () => {
    expect(translate(t`${'{1}'} meets ${'{0}'}.`)).toBe('{1} meets {0}.');
  });

  it('does not find sentences that every object has', () => {
    expect(translate(t`constructor`, swedish)).toBe('constructor');
  });
});

describe('lists', () => {
  it('are joined in the language of the sentence', () => {
    expect(translate(and(['a', 'b', 'c']), swedish)).toBe('a, b och c');
    expect(translate(or(['a', 'b', 'c']))).toBe('a, b or c');
    expect(translate(and(['a']))).toBe('a');
    expect(translate(and([]))).toBe('');
  });

  it('may hold messages', () => {
    expect(translate(joined([t`every ${2} weeks`, 'x'], ' · '), swedish)).toBe('var 2:e vecka · x');
  });
});
