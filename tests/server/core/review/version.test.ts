import { describe, expect, test } from 'vitest';
import type { Change, Effect } from '../../../../server/src/core/review/change.ts';
import { versionAdvice } from '../../../../server/src/core/review/version.ts';

function change(effect: Effect, kind: Change['kind'] = 'changed'): Change {
  return {
    id: 'f0',
    kind,
    path: 'sharing',
    title: '',
    sentence: 'x',
    role: undefined,
    principle: 'sharing',
    before: '',
    after: '',
    places: { before: undefined, after: undefined },
    effects: { a: effect, b: 'unaffected' },
    by: [],
  };
}

describe('what changes ask of the version (decision 66)', () => {
  test.each<[string, Change[], string, string]>([
    ['weakened', [change('reworded'), change('weakened')], 'major', '3.0.0'],
    ['a removed promise', [change('weakened', 'removed')], 'major', '3.0.0'],
    ['strengthened', [change('strengthened')], 'minor', '2.2.0'],
    ['undetermined', [change('undetermined')], 'minor', '2.2.0'],
    ['a rename', [change('reworded', 'renamed')], 'minor', '2.2.0'],
    ['words', [change('reworded')], 'patch', '2.1.4'],
    ['nothing', [], 'none', '2.1.3'],
  ])('%s', (_name, changes, demanded, suggested) => {
    expect(versionAdvice('2.1.3', '2.1.3', changes)).toMatchObject({ demanded, suggested });
  });

  test.each([
    ['2.1.3', '3.0.0', true],
    ['2.1.3', '2.2.0', false],
    ['2.1.3', '1.9.9', false],
    ['2.1.3', '3.0.0-rc.1', true],
    ['3.0.0-rc.1', '3.0.0', true],
    ['2.2.0-rc.1', '2.2.0', false],
    ['3.0.0-rc.1', '3.0.0-rc.1', false],
    ['3.0.0-rc.2', '3.0.0-rc.1', false],
    ['3.0.0-rc.9', '3.0.0-rc.10', true],
    ['3.0.0-rc', '3.0.0-rc.1', true],
    ['3.0.0-rc.1', '3.0.0-rc', false],
    ['3.0.0-1', '3.0.0-beta', true],
    ['3.0.0-beta', '3.0.0-alpha', false],
    ['3.0.0', '3.0.0-rc.1', false],
  ])('from %s to %s is enough for a weakened promise: %s', (before, after, isEnough) => {
    expect(versionAdvice(before, after, [change('weakened')])).toMatchObject({ isEnough });
  });

  test('a draft that was not raised is asked to become what it leads to, where that is step enough', () => {
    const suggested = (before: string) => versionAdvice(before, before, [change('weakened')])?.suggested;
    expect(['1.0.0-draft', '1.1.0-draft'].map(suggested)).toEqual(['1.0.0', '2.0.0']);
  });

  test('of versions that cannot be read nothing is said', () => {
    expect(versionAdvice('2', '3.0.0', [])).toBeUndefined();
  });
});
