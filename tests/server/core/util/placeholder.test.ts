import { describe, expect, test } from 'vitest';
import { isPlaceholder, placeholderIn } from '../../../../server/src/core/util/placeholder.ts';

describe('a value that says nothing but that something is missing is a placeholder', () => {
  test.each([
    '?',
    '???',
    '...',
    '…',
    '–',
    '__',
    '- -',
    'xxx',
    'XXXX',
    '[title]',
    '[ name of the forum ]',
    '<title>',
    '{{x}}',
    '{customer}',
    '${NAME}',
    '$NAME',
    '%NAME%',
    '«namn»',
    'n/a',
    'N/A',
    'tbd',
    'TBC',
    'tba.',
    'todo',
    'Pending',
    'platshållare',
    'to be agreed',
    'To be decided later',
    'still to be confirmed',
    'to-be-named',
    'not yet agreed',
    'Not agreed yet',
    'fill in here',
    'insert text here',
    'att bestämma',
    'Ska avtalas',
    'ska bestämmas senare',
    'bestäms senare',
    'fylls i senare',
    'ej bestämt',
    'ännu inte överenskommet',
    'att komma överens om',
  ])('%s', text => {
    expect(isPlaceholder(text)).toBe(true);
    expect(isPlaceholder(` ${text}\n`)).toBe(true);
    expect(placeholderIn(text)).toBe(text);
  });
});

describe('what says something is none', () => {
  test.each([
    '%',
    '‰',
    '°',
    '€',
    '£',
    'Review of open questions?',
    'What worries us?',
    'Prices to be agreed in the forum',
    'Notes [1] and [2]',
    '[Draft] Agreement',
    'Level {a} and {b}',
    'Teams #early-warning',
    'Not agreed is not done',
    'To be a partner',
    'Att bestämma takten tillsammans',
    'Inte klart avgränsade frågor',
    'Fill in for each other',
    'Add value',
    '<b>',
    '<br>',
    '<h2>',
    'x',
    'XX',
    '1',
    '90 %',
    '100',
    'Ja',
    '日本',
    'Q&A',
    'own-products',
    'key-person-leaving',
    '',
  ])('%s', text => {
    expect(isPlaceholder(text)).toBe(false);
    expect(placeholderIn(text)).toBeUndefined();
  });

  test('a long text is not looked through', () => {
    expect(isPlaceholder('?'.repeat(100_000))).toBe(false);
    expect(isPlaceholder(`${' '.repeat(100_000)}?`)).toBe(false);
  });
});

test.each(['%', '€', '‰', '°', '$'])('%s is a unit, and no placeholder', value => {
  expect(isPlaceholder(value)).toBe(false);
});
