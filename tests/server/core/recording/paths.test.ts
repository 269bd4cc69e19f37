import { expect, it } from 'vitest';
import type { NewRecord } from '../../../../server/src/core/index.ts';
import { withPathsFrom } from '../../../../server/src/core/recording/paths.ts';
import { resolveUri } from '../../../../server/src/core/util/uri.ts';

const from = (
  written: string,
  uriFor = (path: string): string | undefined => resolveUri('file:///w/a.yaml', path),
) =>
  withPathsFrom(
    'file:///w/records',
    { type: 'review', date: '2026-11-10', evidence: written } as NewRecord,
    uriFor,
  ).evidence;

it('names files as seen from the record', () => {
  expect(from('docs/mötet (1).pdf')).toBe('../docs/mötet (1).pdf');
  expect(from('records/minutes.pdf')).toBe('minutes.pdf');
});

it.each(['https://example.com/a', 'HTTPS://example.com/a', 'http://example.com/a', 'mailto:a@example.com'])(
  'leaves %s as it is',
  written => {
    expect(from(written)).toBe(written);
  },
);

it('takes a single letter for a drive, and leaves what is no place as it is', () => {
  expect(from('c:/w/docs/a.pdf', () => 'file:///w/docs/a.pdf')).toBe('../docs/a.pdf');
  expect(from('c:/elsewhere/a.pdf', () => undefined)).toBe('c:/elsewhere/a.pdf');
});

it('names the plan of a health check likewise', () => {
  const check = { type: 'health-check', date: '2026-11-10', actionPlan: 'plan.md' } as NewRecord;
  expect(
    withPathsFrom('file:///w/records', check, path => resolveUri('file:///w/a.yaml', path)),
  ).toMatchObject({
    actionPlan: '../plan.md',
  });
});
