import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { dayNamed } from '../../../../server/src/core/recording/day-named.ts';

const monday = '2026-11-09' as IsoDate;
const friday = '2026-11-13' as IsoDate;

/** The day that is meant, else what to do instead. */
const ahead = (text: string, from = monday) => {
  const found = dayNamed(text, from, from);
  return found.ok ? found.value : String(found.remedy);
};

describe('by when something is to be done', () => {
  it.each([
    ['2 veckor', '2026-11-23'],
    ['om 2 veckor', '2026-11-23'],
    ['inom två veckor', '2026-11-23'],
    ['within two weeks', '2026-11-23'],
    ['10 arbetsdagar', '2026-11-23'],
    ['14 dagar', '2026-11-23'],
    ['fredag', '2026-11-13'],
    ['på fredag', '2026-11-13'],
    ['kommande fredag', '2026-11-13'],
    ['on Friday', '2026-11-13'],
    ['this Friday', '2026-11-13'],
  ])('is %s on %s', (text, day) => {
    expect(ahead(text)).toBe(day);
  });

  it.each(['nästa fredag', 'next Friday'])('is %s where it can be one day only', text => {
    expect(ahead(text, friday)).toBe('2026-11-20');
    expect(ahead(text)).toBe('Did you mean `2026-11-13` or `2026-11-20`?');
  });
});

it('of what has been, no length of time is a day', () => {
  expect(dayNamed('2 veckor', monday).ok).toBe(false);
  expect(dayNamed('nästa fredag', monday).ok).toBe(false);
  expect(dayNamed('fredag', monday)).toEqual({ ok: true, value: '2026-11-06' });
});
