import { expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('../vscode.ts'));

const { checkDay } = await import('../../../client/src/prepareMeeting/day.ts');

it.each(['2026-03-12', ' 2028-02-29 '])('%s is a day on which a forum can meet', text => {
  expect(checkDay(text)).toBeUndefined();
});

it.each(['', '2026-02-30', '2026-13-01', '2027-02-29', 'soon'])('%s is none, which is said', text => {
  expect(checkDay(text)).toBe('Write the day as 2026-03-12.');
});
