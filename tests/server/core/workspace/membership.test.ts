import { expect, it } from 'vitest';
import { Bounds } from '../../../../server/src/core/workspace/bounds.ts';
import { Membership } from '../../../../server/src/core/workspace/membership.ts';

const inside = 'file:///w/a.yaml';

it('a file is part by where it lies, by what the host says, and by what configurations say', () => {
  const ignored = new Set<string>();
  const membership = new Membership(uri => ignored.has(uri));
  expect(membership.asideOf('file:///x.yaml')).toBeUndefined();
  membership.bounds = new Bounds(['file:///w']);
  expect(membership.asideOf(inside)).toBeUndefined();
  expect(membership.asideOf('file:///x.yaml')).toBe('outside');
  ignored.add(inside);
  expect(membership.asideOf(inside)).toBe('ignored');
  expect([membership.exclude(inside, true), membership.exclude(inside, true)]).toEqual([true, false]);
  expect(membership.asideOf(inside)).toBe('second');
  const copy = new Membership(() => false);
  copy.takeOver(membership);
  expect([copy.asideOf(inside), copy.asideOf('file:///x.yaml')]).toEqual(['second', 'outside']);
  expect([membership.exclude(inside, false), membership.exclude(inside, false)]).toEqual([true, false]);
  expect([membership.asideOf(inside), copy.asideOf(inside)]).toEqual(['ignored', 'second']);
  membership.isBounded = false;
  expect([membership.asideOf(inside), membership.asideOf('file:///x.yaml')]).toEqual([undefined, undefined]);
  copy.takeOver(membership);
  expect(copy.asideOf(inside)).toBeUndefined();
});
