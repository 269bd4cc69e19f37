import { describe, expect, test } from 'vitest';
import type { Change, Effect } from '../../../../server/src/core/review/change.ts';
import { versionAdvice } from '../../../../server/src/core/review/version.ts';

function change(effect: Effect, kind: Change['kind'] = 'changed'): Change {
  return {
    id: 'f0',
    kind,
    path: 'sharing',
    title: '',
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
  ])('from %s to %s is enough for a weakened promise: %s', (before, after, isEnough) => {
    expect(versionAdvice(before, after, [change('weakened')])).toMatchObject({ isEnough });
  });

  test('of versions that cannot be read nothing is said', () => {
    expect(versionAdvice('2', '3.0.0', [])).toBeUndefined();
  });
});
