import { describe, expect, it } from 'vitest';
import { check, show } from '../../../support/check.ts';
import { changed, changedIn } from '../../../support/sound.ts';
import { actionsAt, done } from '../fixes/act.ts';

const shown = (text: string) => show(text, check(text)).map(line => line.replace(/^\S+ /, ''));

const twice = changed(
  ['    - { id: forecast,', '    - &one { id: forecast,'],
  ['    - { id: roadmap,', '    - *one\n    - { id: roadmap,'],
);

describe('what an alias lists once more (decision 85)', () => {
  it('is a duplicate, at the alias', () => {
    expect(shown(twice)).toEqual([
      'error reference/duplicate-id «*one» `forecast`, a shared plan or forecast, is listed here once more by an alias, so it would count twice. Take it out of one of the two lists.',
    ]);
  });

  it('is one for each time', () => {
    const more = changedIn(twice, ['    - *one\n', '    - *one\n    - *one\n']);
    expect(check(more).map(({ rule }) => rule)).toEqual(['reference/duplicate-id', 'reference/duplicate-id']);
  });

  it('is taken out by its fix', () => {
    const fixed = done(twice, actionsAt(twice, '*|one', 'quickfix'), 'Take `*one` out');
    expect(fixed).toBe(twice.replace('    - *one\n', ''));
  });

  it('is none among the people of two parties, members, and keys of one’s own', () => {
    const text = changed(
      [/people:\n {6}- \{ id: anna-lind/, 'people:\n      - &she { id: anna-lind'],
      [
        'members: [nordbank/mika-salo, cirrus/sara-berg], papers',
        'members: &both [nordbank/mika-salo, cirrus/sara-berg], papers',
      ],
      ['members: [nordbank/mika-salo, cirrus/sara-berg] }', 'members: *both }'],
      [/$/, 'x-again: *she\n'],
    );
    expect(shown(text)).toEqual([]);
  });
});
