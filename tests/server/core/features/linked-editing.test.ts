import { describe, expect, it } from 'vitest';
import { linkedEditing } from '../../../../server/src/core/features/linked-editing.ts';
import { cursor } from '../../../support/cursor.ts';
import { at, marked } from '../../../support/network.ts';

function linkedAt(placed: string): string[] {
  const { text, offset } = cursor(placed);
  const { file } = at({ 'a.partnership.yaml': text }, 'a.partnership.yaml', offset);
  return marked(text, linkedEditing(file, offset));
}

describe('linked editing', () => {
  it('an anchor changes with its aliases', () => {
    const expected = ['present: &«board» [a/b] # like &board', 'again: *«board»', 'once: *«board» # x'];
    expect(linkedAt('present: &bo|ard [a/b] # like &board\nagain: *board\nonce: *board # x\n')).toEqual(
      expected,
    );
    expect(linkedAt('present: &board [a/b] # like &board\nagain: *board\nonce: *bo|ard # x\n')).toEqual(
      expected,
    );
  });

  it('finds the anchor of a block behind a comment, and of nothing', () => {
    expect(linkedAt('a: &x # &x is it\n  b: 1\nc: *|x\n')).toEqual(['a: &«x» # &x is it', 'c: *«x»']);
    expect(linkedAt('a: &x\nc: *|x\n')).toEqual(['a: &«x»', 'c: *«x»']);
  });

  it('a later anchor of the same name has its own aliases', () => {
    expect(linkedAt('a: &x 1\nb: *x\nc: &x 2\nd: *|x\n')).toEqual(['c: &«x» 2', 'd: *«x»']);
  });

  it('leaves ids to rename, and unknown aliases alone', () => {
    expect(linkedAt('id: no|rth\n')).toEqual([]);
    expect(linkedAt('a: *|x\n')).toEqual([]);
  });
});
