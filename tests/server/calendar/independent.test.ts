import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { icalendar } from '../../../server/src/calendar/icalendar.ts';
import { calendarIn } from '../../support/calendars.ts';
import { workspaceOf } from '../../support/check.ts';
import { installed } from '../../support/installed.ts';
import { daysOf, readCalendar } from './read.ts';
import { sampleFiles } from './samples.ts';

const samples = ['bank', 'public-authority', 'small-firm', 'three-party', 'year-of-records'];

interface Made {
  readonly errors: readonly string[];
  readonly days: readonly (readonly [uid: string, day: string])[];
}

/** What Debian’s libraries make of texts, from the first day on and before the last. */
function madeOf(texts: readonly string[], first: string, last: string): Made[] {
  const script = fileURLToPath(new URL('expand.py', import.meta.url));
  const input = JSON.stringify(texts.map(text => [text, first, last]));
  return JSON.parse(execFileSync('/usr/bin/python3', [script], { input, encoding: 'utf8' }));
}

describe('what an independent library makes of the samples', () => {
  beforeAll(async () => {
    await installed('/usr/lib/python3/dist-packages/recurring_ical_events.py', {
      debian: 'python3-recurring-ical-events',
      elsewhere: 'run this test in Debian or Ubuntu, as in a container',
    });
  }, 6 * 60_000);

  it('has no errors, and the same days at the same time of day', () => {
    const texts = samples.map(name => icalendar(calendarIn(workspaceOf(sampleFiles(name))), 'test'));
    const made = madeOf(texts, '2026-01-01', '2028-01-01');
    for (const [index, text] of texts.entries()) {
      expect(made[index]?.errors).toEqual([]);
      const own = [...readCalendar(text)].flatMap(([uid, each]) =>
        daysOf(each, '2027-12-31')
          .filter(day => day >= '2026-01-01' && day < '2028')
          .map(day => `${uid} ${day}`),
      );
      const theirs = (made[index]?.days ?? []).map(([uid, day]) => `${uid} ${day.slice(0, 19)}`);
      expect(theirs.sort()).toEqual(own.sort());
    }
  }, 60_000);
});
