import { describe, expect, it } from 'vitest';
import { joined, t, translateInLines } from '../../../../server/src/core/l10n/message.ts';

describe('a message in lines', () => {
  it.each([
    [t`It ends. So nobody meets. Write a date.`, 'It ends.\nSo nobody meets.\nWrite a date.'],
    [t`“${'St. Erik AB'}” is unknown. Correct it.`, '“St. Erik AB” is unknown.\nCorrect it.'],
    [t`Change it. \`${'a. B'}\` is meant.`, 'Change it.\n`a. B` is meant.'],
    [joined([t`One.`, t`Two. Three.`]), 'One.\nTwo.\nThree.'],
    [t`${t`Nobody knows.`} Did you mean ${'x. Y'}?`, 'Nobody knows.\nDid you mean x. Y?'],
    ['As it is. Here.', 'As it is. Here.'],
  ])('%s', (message, lines) => {
    expect(translateInLines(message)).toBe(lines);
  });

  it('in another language, too', () => {
    expect(
      translateInLines(t`It ends. Write a date.`, { 'It ends. Write a date.': 'Slut. Skriv datum.' }),
    ).toBe('Slut.\nSkriv datum.');
  });
});
