import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { saying } from '../../../../server/src/core/l10n/message.ts';
import { type NamedFiles, readinessOf } from '../../../../server/src/core/status/readiness.ts';
import { readinessInWords } from '../../../../server/src/core/view/readiness-in-words.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { agreement, forum, met, recordsFile } from '../evidence/support.ts';

const say = saying(undefined);

interface Given {
  readonly term?: string;
  readonly more?: string;
  readonly status?: string;
  readonly records?: readonly string[];
  readonly day?: string;
  readonly files?: NamedFiles;
  /** What is said of Anna instead of her name. */
  readonly person?: string;
}

/** What is said of an agreement, by label. */
function said({ term, more, status, records, day = '2026-11-30', files, person }: Given) {
  const workspace = new Workspace();
  const text = agreement({ ...(term && { term }), ...(more && { more }) })
    .replace('status: active', `status: ${status ?? 'active'}`)
    .replace('name: Anna', person ?? 'name: Anna');
  workspace.set('file:///a.partnership.yaml', text);
  if (records) workspace.set('file:///r.partnership.yaml', recordsFile(records));
  const file = workspace.file('file:///a.partnership.yaml');
  const evidence = file && workspace.evidenceOf(file, day as IsoDate);
  if (!evidence) throw new Error('there is no agreement');
  const lines = readinessInWords(readinessOf(evidence, files), evidence);
  return Object.fromEntries(lines.map(({ label, words }) => [say(label), say(words)]));
}

const until2027 = '{ starts: 2026-01-01, ends: 2027-12-31 }';

describe('how it may go on', () => {
  it('says by when to decide, and how many days are left', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2026-12-15 }';
    expect(said({ term })).toMatchObject({
      'Last day': '31 December 2027',
      'Whether to go on': 'to be decided by 15 December 2026, in 15 days',
    });
    expect(said({ term, day: '2026-12-14' })['Whether to go on']).toMatch(/in 1 day$/);
    expect(said({ term, day: '2026-12-15' })['Whether to go on']).toBe('to be decided by today');
  });

  it('claims no decision that nothing proves', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2026-10-15 }';
    expect(said({ term })['Whether to go on']).toBe(
      'was to be decided by 15 October 2026; the text does not say what was decided',
    );
  });

  it('of a draft nothing is late', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2026-10-15 }';
    expect(said({ term, status: 'draft' })['Whether to go on']).toBe('to be decided by 15 October 2026');
  });

  it('lists each extension with who has to want it, the notice, and what goes on by itself', () => {
    const term =
      '{ starts: 2026-01-01, ends: 2027-12-31, nonRenewalNotice: 6 months, renews: monthly, extensions: [{ id: x, for: 2 years, decideBy: 2027-03-01, needs: both }, { id: y, needs: cirrus }] }';
    expect(said({ term })).toMatchObject({
      'Extension by 2 years': 'if all parties want it, to be decided by 1 March 2027, in 91 days',
      Extension: 'if Cirrus wants it, by when to decide is not named, or cannot be read',
      'After that': 'goes on by itself month by month',
      'Notice of whoever does not go on': 'by 30 June 2027',
    });
  });

  it('says where no day to decide is named, and no last day', () => {
    expect(said({ term: until2027 })['Whether to go on']).toBe('no day to decide is named');
    expect(said({ term: '{ starts: 2026-01-01 }' })['Last day']).toBe('none is named');
  });

  it('what cannot be read is not missing', () => {
    const lines = said({ term: '{ starts: 2026-01-01, ends: in summer, exitPlan: [a] }' });
    expect([lines['Last day'], lines['Exit plan']]).toEqual(['cannot be read', 'cannot be read']);
    expect(lines['Whether to go on']).toBeUndefined();
  });
});

describe('how ready they are to part', () => {
  const ready = 'exit: { plan: docs/exit.md, owner: bank/anna, agreed: 2026-02-01, review: yearly }\n';

  it('names the plan, who keeps it, and when it was reviewed', () => {
    const lines = said({
      term: until2027,
      more: ready,
      records: ['type: review, scope: exit, date: 2026-11-02'],
      files: { existence: () => 'there' },
    });
    expect(lines).toMatchObject({
      'Exit plan': 'docs/exit.md, agreed on 1 February 2026',
      'Who keeps the exit plan': 'Anna',
    });
    expect(lines['Review of the exit plan']).toMatch(/^last on 2 November 2026, next by /);
  });

  it('says that the file is not there, but not where nobody has looked', () => {
    const files = {
      existence: (uri: string) => (uri === 'file:///docs/exit.md' ? 'missing' : undefined),
    } as const;
    expect(said({ term: until2027, more: ready, files })['Exit plan']).toMatch(
      /, but there is no such file$/,
    );
    expect(said({ term: until2027, more: ready })['Exit plan']).toBe(
      'docs/exit.md, agreed on 1 February 2026',
    );
  });

  it('a vacant position keeps nothing, and nobody whom the agreement does not know', () => {
    const vacant = said({ term: until2027, more: ready, person: 'title: CIO' });
    expect(vacant['Who keeps the exit plan']).toBe('CIO: the position is vacant');
    const unknown = said({ term: until2027, more: ready.replace('bank/anna', 'bank/gone') });
    expect(unknown['Who keeps the exit plan']).toBe('bank/gone, who is not known here');
  });

  it('a record that may be a review leaves it open', () => {
    const records = ['type: review, date: 2026-11-02'];
    expect(said({ term: until2027, more: ready, records })['Review of the exit plan']).toMatch(
      /^none on record, .*though a record that may be one is not understood$/,
    );
  });

  it('a review that was let go was not held', () => {
    const waived = 'type: waived, review: exit, occurrence: 2026-11-20, agreedBy: [bank/anna, cirrus/erik]';
    const held = 'type: review, scope: exit, date: 2026-03-02';
    const of = (records: string[]) =>
      said({ term: until2027, more: ready, records })['Review of the exit plan'];
    expect(of([waived])).toMatch(/^none on record/);
    expect(of([held, waived])).toMatch(/^last on 2 March 2026/);
  });

  it('says what nobody agreed on, and what nothing records', () => {
    const lines = said({ term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }', records: [] });
    expect([lines['Who keeps the exit plan'], lines['Review of the exit plan']]).toEqual([
      'nobody is named',
      'none on record, how often is not agreed',
    ]);
  });

  it('of two plans it claims neither', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: other.md }';
    expect(said({ term, more: ready })['Exit plan']).toMatch(/^two are named, docs\/exit.md and other.md/);
    const same = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: ./docs/exit.md }';
    expect(said({ term: same, more: ready })['Exit plan']).toMatch(/^docs\/exit.md, /);
  });

  it('leaves to the contract what stands there', () => {
    const lines = said({ term: until2027, more: 'exit: { coveredBy: Schedule 8 }\n' });
    expect(lines['Exit plan']).toBe('covered by Schedule 8');
    expect(lines['Who keeps the exit plan']).toBeUndefined();
  });
});

describe('what was kept', () => {
  const meets = forum('{ every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }');

  it('counts over the whole term, and says what nobody can tell', () => {
    const records = [met('2026-01-13'), met('2026-04-14')];
    expect(said({ term: until2027, more: meets, records })['Meetings since 1 January 2026']).toBe(
      '2 of 4 kept',
    );
    expect(said({ term: until2027, more: meets })['What was kept']).toBe(
      'nothing is recorded, so nobody can tell',
    );
  });

  it('is nobody’s to say of an agreement that is not in force', () => {
    const labels = Object.keys(said({ term: until2027, more: meets, status: 'draft', records: [] }));
    expect(labels.filter(label => /kept|Meetings/.test(label))).toEqual([]);
  });
});
