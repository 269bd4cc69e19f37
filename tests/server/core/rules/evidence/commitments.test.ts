import { describe, expect, it } from 'vitest';
import { brief, found, rules } from './support.ts';

const more = `openDialogue:
  commitments:
    - { id: lessons, by: both, what: Lessons are told, cadence: quarterly }
sharing:
  commitments:
    - { id: forecast, by: bank, what: Demand }
firstChoice:
  commitments:
    - { id: news, by: bank }
proactivity:
  commitments:
    - { id: ideas, by: cirrus }
`;
const kept = (date: string, by = '') =>
  `type: fulfilled, commitment: lessons, date: ${date}${by && `, by: ${by}`}`;
const term = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }';

describe('principle/commitment-overdue', () => {
  it('is one finding for a commitment, whoever owes it', () => {
    const findings = found({ term, more, records: [[kept('2026-04-01')]] });
    expect(brief(findings)).toEqual([
      expect.stringMatching(/^a: warning principle\/commitment-overdue «\{ id: lessons/),
    ]);
    expect(String(findings[0]?.message)).toBe(
      '“Lessons are told”, promised by Bank and Cirrus, was to be done by 1 July 2026; the last time is recorded for 1 April 2026. What is promised and left undone makes the other promises hard to believe. Do it, or record it if it was done.',
    );
    expect(findings[0]?.data).toEqual({ type: 'fulfilled', commitment: 'lessons', by: ['bank', 'cirrus'] });
  });

  it('names only who has not kept it', () => {
    const records = [[kept('2026-04-01'), kept('2026-06-30', 'bank'), kept('2026-09-30', 'bank')]];
    const [finding] = found({ term, more, records });
    expect(String(finding?.message)).toMatch(
      /^“Lessons are told”, promised by Cirrus, was to be done by 1 July/,
    );
  });

  it('is silent before the first record, and as long as it is kept', () => {
    expect(
      rules({ term, more, records: [['type: shared, commitment: forecast, date: 2026-04-01']] }),
    ).toEqual([]);
    expect(rules({ term, more, records: [[kept('2026-09-01')]] })).toEqual([]);
    expect(rules({ term, more, records: [[kept('2026-04-01'), kept('2026-07-1')]] })).toEqual([
      'schema/format',
    ]);
  });
});

describe('a record of another type', () => {
  const said = (entry: string) =>
    found({ term, more, records: [[entry]] }).map(({ message }) => String(message));

  it.each([
    ['fulfilled', 'forecast', 'a shared plan or forecast', 'shared'],
    ['fulfilled', 'news', 'a commitment', 'notice'],
    ['fulfilled', 'ideas', 'a commitment', 'proposal'],
    ['shared', 'lessons', 'a commitment', 'fulfilled'],
    ['proposal', 'news', 'a commitment', 'notice'],
  ])('%s is not about %s, and the finding says by which type it is recorded', (type, id, _, meant) => {
    const [message, ...others] = said(`type: ${type}, commitment: ${id}, date: 2026-11-03`);
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`^\`${id}\` is .*, not .*\\. Record it with \`type: ${meant}\`\\.$`));
    expect(message).not.toContain('retired');
  });

  it('is told to correct the name where nothing has it', () => {
    expect(said('type: fulfilled, commitment: footprint, date: 2026-11-03').join()).toMatch(
      /^There is no commitment `footprint` of open dialogue or of a principle of your own.* add it to `retired` there/,
    );
  });
});
