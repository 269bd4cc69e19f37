import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { finished } from '../../../../server/src/core/util/steps.ts';
import type { PlaceView } from '../../../../server/src/core/view/basics.ts';
import { overviewInSteps } from '../../../../server/src/core/view/overview.ts';
import { today } from '../../../support/check.ts';
import { agreementsOf, sampleWorkspace, viewIn } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const checker = new Checker(workspace, { today: () => today });
const overview = finished(overviewInSteps(checker, today));

/** What stands at a place, up to the end of its line. */
const lineAt = ({ uri, start }: PlaceView) => workspace.file(uri)?.text.slice(start).split('\n')[0] ?? '';

describe('what is due', () => {
  it('is there, with what is overdue first', () => {
    expect(overview.due.some(({ isOverdue }) => isOverdue)).toBe(true);
    expect(overview.due.some(({ isOverdue }) => !isOverdue)).toBe(true);
    const days = overview.due.map(({ day }) => day.date);
    expect(days).toEqual([...days].sort());
  });

  it('leads to where it is promised or asked for, not to the top of a file', () => {
    for (const { place, what } of overview.due) expect(lineAt(place), what).not.toMatch(/^apiVersion|^$/);
    expect(new Set(overview.due.map(({ place: { uri, start } }) => `${uri} ${start}`)).size).toBeGreaterThan(
      5,
    );
  });
});

it('leads from an open action to the minutes that agreed on it', () => {
  const actions = agreementsOf(workspace).flatMap(uri =>
    viewIn(workspace, uri).record.actions.map(action => ({ uri, ...action })),
  );
  expect(actions.length).toBeGreaterThan(2);
  for (const { uri, what, place } of actions) {
    expect(place?.uri, what).not.toBe(uri);
    const text = place && workspace.file(place.uri)?.text.slice(place.start);
    expect(text?.slice(0, 400).replace(/\s+/g, ' ')).toContain(what.slice(0, 30));
  }
});
