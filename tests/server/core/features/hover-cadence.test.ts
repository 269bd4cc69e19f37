import { expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { summary } from '../../../../server/src/core/features/code-lenses/summary.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.ts';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';
import { cursorIn } from '../../../support/cursor.ts';
import { soundWith } from '../../../support/sound.ts';

const planned = '{ every: month, on: second tuesday, from: 2026-01-13 }';

/** An agreement with one forum. */
const forum = (cadence: string, more = '') =>
  soundWith(`${more}governance:
  tactical:
    forums:
      - { id: board, name: Board, members: [nordbank/mika-salo, cirrus/sara-berg], cadence: ${cadence} }
`);

const records = (...entries: string[]) => ({
  'r.partnership.yaml': `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries
    .map(entry => `  - { type: ${entry} }\n`)
    .join('')}`,
});

/** What the editor says of one cadence at three places, on a day. */
function saidOf(text: string, placed: string, day: string, others: Record<string, string> = {}) {
  const workspace = workspaceOf({ ...others, 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  const today = day as IsoDate;
  const { offset } = cursorIn(text, placed);
  const line = {
    start: text.lastIndexOf('\n', offset),
    end: text.indexOf('\n', offset),
  };
  const kinds = { nextOccurrence: true, occurrencesPerYear: false, people: false, workingDays: false };
  return {
    hover: render(hover(file, workspace, offset, today)?.contents ?? [], 'plaintext'),
    hint: inlayHints(file, workspace, line, kinds, today).map(({ label }) => translate(label)),
    lens: translate(summary(file, new Checker(workspace, { today: () => today }), today) ?? ''),
  };
}

it('a meeting that is planned for today is the next one, until it has been held', () => {
  const text = forum(planned);
  const placed = 'every: mon|th, on: second';
  const before = saidOf(text, placed, '2026-11-10');
  expect(before.hover).toContain('next: 10 November 2026');
  expect([before.hint[0], before.lens]).toEqual([
    'next today',
    expect.stringContaining('next: Board, today'),
  ]);
  const held = records('meeting, forum: board, date: 2026-11-10');
  const after = saidOf(text, placed, '2026-11-10', held);
  expect(after.hover).toContain('next: 8 December 2026');
  expect(after.hint[0]).toBe('next 8 Dec 2026');
  expect(after.lens).toContain('next: Board, 8 Dec');
});

it('a meeting that was skipped by agreement is not next', () => {
  const waived =
    'waived, forum: board, occurrence: 2026-12-08, agreedBy: [nordbank/mika-salo, cirrus/sara-berg], reason: Christmas';
  const { hover, hint, lens } = saidOf(forum(planned), 'every: mon|th, on', '2026-11-23', records(waived));
  expect(hover).toContain('next: 12 January 2027');
  expect(hint[0]).toBe('next 12 Jan 2027');
  expect(lens).toContain('next: Board, 12 Jan');
});

it('a rhythm is counted from the last record, and says so', () => {
  const text = forum('every 5 weeks');
  const held = records('meeting, forum: board, date: 2026-11-02');
  const next = saidOf(text, 'every 5 we|eks', '2026-11-23', held);
  expect(next.hover).toContain('next: 7 December 2026 at the latest, counted from the last record');
  expect(next.hint[0]).toBe('next by 7 Dec 2026');
  const overdue = saidOf(text, 'every 5 we|eks', '2026-12-23', held);
  expect(overdue.hover).toContain('was due by 7 December 2026, counted from the last record');
  expect(overdue.hint[0]).toBe('was due 7 Dec 2026');
});

it('`from` may stand beside the cadence (decision 15)', () => {
  const text = soundWith('openDialogue:\n  healthCheck: { cadence: every 9 months, from: 2026-09-01 }\n');
  const { hover, hint } = saidOf(text, 'every 9 mon|ths', '2026-11-23');
  expect(hover).toMatch(/^every 9 months; next: 1 June 2027; /);
  expect(hint[0]).toBe('next 1 Jun 2027');
});

it.each([
  ['that has ended', 'status: ended\n'],
  ['whose term is over by then', 'term: { starts: 2026-01-01, ends: 2026-11-30 }\n'],
])('nothing is next of an agreement %s', (_, more) => {
  const { hover, hint } = saidOf(forum('every 5 months', more), 'every 5 mon|ths', '2026-11-23');
  expect(hover).toBe('every 5 months; 2.4 a year');
  expect(hint).toEqual([]);
});
