import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { ruleIds } from '../../../../server/src/core/rules/catalogue.ts';
import { statusOf } from '../../../../server/src/core/status/status.ts';
import { today } from '../../../support/check.ts';
import { agreementsOf, sampleWorkspace, textsOf, viewIn } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const agreements = agreementsOf(workspace);
/** What is no text for people: ids, addresses, codes of states. */
const isCode = (path: string) =>
  /\.(?:uri|id|by|to|date|month|item|state|kind|level|language|party|principle|agreed|severity|fingerprint|made|version)$/.test(
    path,
  ) || /\.parties\.\d+$/.test(path);

describe.each(['en', 'sv'])('the view of each sample (%s)', language => {
  it.each(agreements)('%s is plain data in words', uri => {
    const view = viewIn(workspace, uri, { language });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    const strange = textsOf(view).filter(
      ([path, text]) => !isCode(path) && /undefined|NaN|\{\d\}|\[object|`|\bnull\b/.test(text),
    );
    expect(strange).toEqual([]);
  });

  it.each(agreements)('%s names no rule, and no key of the format', uri => {
    const view = viewIn(workspace, uri, { language });
    const rules = new Set<string>(ruleIds);
    const named = textsOf(view).filter(([path, text]) => {
      if (isCode(path)) return false;
      return (
        text.split(/\s/).some(word => rules.has(word)) ||
        /“[a-zA-Z]+: |\b(?:terminationNotice|renewalDecisionBy|earlyWarning|healthCheck|partiesCompete|lifecycleStage|apiVersion)\b/.test(
          text,
        )
      );
    });
    expect(named).toEqual([]);
  });
});

describe('the year of each sample', () => {
  it.each(agreements)('%s is in order, each occasion once, and on the wheel where there is room', uri => {
    const { year } = viewIn(workspace, uri);
    const days = year.months.flatMap(({ items }) => items.map(({ day }) => day.date));
    expect(days).toEqual([...days].sort());
    const ids = year.months.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { marks } of year.wheel.rings) {
      expect(marks.length).toBeLessThanOrEqual(12);
      for (const { at, item } of marks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1);
        expect(ids).toContain(item);
      }
    }
  });
});

describe('what the view of each sample counts', () => {
  it.each(agreements)('%s is what the status counts', uri => {
    const file = workspace.file(uri);
    const evidence = file && workspace.evidenceOf(file, today as IsoDate);
    if (!evidence) throw new Error('no evidence');
    const status = statusOf(evidence);
    const { record } = viewIn(workspace, uri);
    expect(record.overdue.map(({ day, times }) => [day.date, times])).toEqual(
      status.overdue.map(({ due, times }) => [due, times]),
    );
    expect(record.actions.map(({ isOverdue }) => isOverdue)).toEqual(
      status.actions.map(({ isOverdue }) => isOverdue),
    );
    const forums = status.promises.filter(({ kind }) => kind === 'forum');
    expect(
      record.forums.map(({ held, late, missed, waived, uncertain }) => ({
        held,
        late,
        missed,
        waived,
        uncertain,
      })),
    ).toEqual(
      forums.map(({ lastYear: { held, late, missed, waived, uncertain } }) => ({
        held,
        late,
        missed,
        waived,
        uncertain,
      })),
    );
  });
});

describe('the places of each sample', () => {
  it.each(agreements)('%s lie in their texts', uri => {
    const places: { uri: string; start: number }[] = [];
    JSON.stringify(viewIn(workspace, uri), (_, value) => {
      if (typeof value?.uri === 'string' && typeof value.start === 'number') places.push(value);
      return value;
    });
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.start).toBeLessThanOrEqual(workspace.file(place.uri)?.text.length ?? -1);
    }
  });
});
