import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import { inlayHints } from '../../../../server/src/core/features/inlay-hints.ts';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';
import { offered } from '../../../support/complete.ts';
import { cursorIn } from '../../../support/cursor.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';

/** The sound agreement with the cursor in one of its pieces. */
const at = (piece: string, marked: string) => offered(soundAgreement.replace(piece, () => marked));

/** What the editor says of the tactical forum’s cadence, in the hover of a word in it and behind it. */
function said(cadence: string, word: string) {
  const text = changed(['cadence: monthly, duration: 1 hour', `cadence: ${cadence}, duration: 1 hour`]);
  const workspace = workspaceOf({ 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  const today = '2026-02-10' as IsoDate;
  const { offset } = cursorIn(
    text,
    `${cadence.replace(word, `${word.slice(0, 2)}|${word.slice(2)}`)}, duration: 1 hour`,
  );
  const line = { start: text.lastIndexOf('\n', offset), end: text.indexOf('\n', offset) };
  const kinds = { nextOccurrence: true, occurrencesPerYear: true, people: false, workingDays: false };
  return [
    render(hover(file, workspace, offset, today)?.contents ?? [], 'plaintext').split('\n')[0],
    ...inlayHints(file, workspace, line, kinds, today).map(({ label }) => translate(label)),
  ];
}

describe('what a rhythm comes to', () => {
  it('a minimum', () => {
    expect(said('{ atLeast: half-yearly }', 'half-yearly')).toEqual([
      'at least every half-year; next: 1 July 2026 at the latest, counted from the start of the term; at least 2 a year',
      'next by 1 Jul 2026 · at least 2 a year',
    ]);
  });

  it('phases', () => {
    const cadence = '{ phases: [{ until: 2026-03-31, every: month }, { every: quarter }] }';
    const whole =
      'every month until 31 March 2026, then every quarter; next: 28 February 2026 at the latest, in the phase that holds then';
    expect(said(cadence, 'month')).toEqual([whole, 'next by 28 Feb 2026']);
    expect(said(cadence, '2026-03-31')[0]).toBe(whole);
  });

  it('on demand, and by whom', () => {
    expect(said('{ onDemand: { calledBy: nordbank, notice: 10 days } }', '10 days')).toEqual([
      'when Nordbank Abp calls for it (notice: 10 days)',
    ]);
    expect(said('{ every: month, onDemand: { calledBy: both } }', 'month')).toEqual([
      'every month, and when a party calls for it; next: 1 March 2026 at the latest, counted from the start of the term; 12 a year',
      'next by 1 Mar 2026 · 12 a year',
    ]);
  });
});

describe('completion', () => {
  it('offers the three forms with what is to be filled in', () => {
    const cadence = at('joint: yearly', 'joint: |');
    expect(cadence.labels.slice(-3)).toEqual(['{ atLeast: yearly }', '{ phases: [ … ] }', '{ onDemand: … }']);
    expect(cadence.accepted('{ onDemand: … }')).toContain(
      'joint: { onDemand: { calledBy: both, notice: 10 working days } }',
    );
    expect(cadence.accepted('{ phases: [ … ] }')).toContain(
      'joint: { phases: [{ until: 2026-07-01, every: week }, { every: quarter }] }',
    );
  });

  it('knows the words of each of their parts', () => {
    expect(at('joint: yearly', 'joint: { atLeast: | }').labels).toContain('half-yearly');
    expect(at('joint: yearly', 'joint: { onDemand: { | } }').labels).toEqual([
      'calledBy',
      'notice',
      'atMost',
    ]);
    expect(at('joint: yearly', 'joint: { onDemand: { calledBy: | } }').labels).toEqual(
      expect.arrayContaining(['both', 'nordbank', 'cirrus']),
    );
    expect(at('joint: yearly', 'joint: { phases: [{ every: week, | }] }').labels).toContain('until');
  });
});
