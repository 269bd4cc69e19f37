import { afterEach, expect, it, vi } from 'vitest';
import { every } from '../../server/src/clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('calls again and again, after each so many milliseconds', () => {
  vi.useFakeTimers();
  const call = vi.fn();
  every(1000, call);
  vi.advanceTimersByTime(999);
  expect(call).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(2001);
  expect(call).toHaveBeenCalledTimes(3);
});

it('keeps no process alive for that', () => {
  const timers = vi.spyOn(globalThis, 'setInterval');
  every(1000, () => undefined);
  const [timer] = timers.mock.results.map(({ value }) => value as NodeJS.Timeout);
  expect(timer?.hasRef()).toBe(false);
  clearInterval(timer);
});
