import { describe, expect, it } from 'vitest';
import { packReference, packReferencesIn } from '../../../../server/src/core/view/pack/reference.ts';
import { bank, packIn } from '../../../support/packs.ts';
import { full, fullWorkspace } from '../../../support/said-in-full.ts';
import { sampleWorkspace } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const factsOf = (view: ReturnType<typeof packIn>) =>
  Object.fromEntries(view.facts.map(({ label, text }) => [label, text]));

describe('the meeting that is meant', () => {
  it.each([
    ['the next one', '2026-12-08', undefined, '2027-01-12'],
    ['one whose day has come, while nothing is recorded', '2027-01-14', undefined, '2027-01-12'],
    ['the one that was asked for', '2026-12-08', '2027-04-13', '2027-04-13'],
    ['one that was', '2026-12-08', '2026-10-13', '2026-10-13'],
  ])('is %s', (_, today, date, day) => {
    expect(packIn(workspace, { today, ...(date && { date }) }).day.date).toBe(day);
  });

  it('may be moved, and is still the planned one', () => {
    const facts = factsOf(packIn(workspace, { date: '2027-01-14' }));
    expect(facts.When).toBe('Thursday, 14 January 2027, planned for Tuesday, 12 January 2027');
    expect(factsOf(packIn(workspace)).When).toBe('Tuesday, 12 January 2027, 09:00');
  });

  it('says that it is on record already', () => {
    expect(packIn(workspace, { date: '2026-10-13' }).notes).toEqual([
      'A meeting of this forum on this day is on record already.',
    ]);
  });
});

describe('papers come', () => {
  it('from the secretary', () => {
    const view = packIn(fullWorkspace(), { uri: full.agreement, forum: 'board', today: '2026-12-08' });
    expect(factsOf(view).Secretary).toBe('Liv Lee');
    expect(view.expected.map(({ name, as }) => [name, as])).toEqual([
      ['Chief Information Officer (vacant)', 'chair'],
      ['Liv Lee', 'secretary'],
      ['Dan Dahl', 'observer'],
      ['The regulator', 'observer'],
    ]);
  });

  it('else from the chair, and that is said', () => {
    expect(factsOf(packIn(workspace, { forum: 'service-board' }))['Agenda and papers']).toBe(
      'By Monday, 14 December 2026, from the chair, since no secretary is named (Laura Nyman)',
    );
  });
});

describe('what the forum looks at', () => {
  const wordsOf = (today: string) =>
    packIn(workspace, { forum: 'service-board', today }).topics.map(({ due, word, isOverdue }) => [
      due.date,
      word,
      isOverdue,
    ]);

  it('has come, is due, or is to come', () => {
    expect(wordsOf('2026-12-08').map(([, word]) => word)).toEqual(['due now', 'due now']);
  });

  it('is overdue until it comes', () => {
    expect(wordsOf('2027-01-15').filter(([, , isOverdue]) => isOverdue).length).toBeGreaterThan(1);
  });
});

describe('what the last meeting left', () => {
  const view = packIn(workspace);

  it('is its decisions and all actions that are open', () => {
    expect([view.previous?.day.date, view.previous?.decisions.length]).toEqual(['2026-10-13', 2]);
    expect(view.actions.map(({ id, owner }) => [id, owner])).toEqual([
      ['a4', 'Sofia Berg'],
      ['a5', 'Erik Dahl'],
    ]);
  });

  it('is left out where somebody sits that was not there', () => {
    expect(packIn(workspace, { forum: 'service-review' }).actions).toEqual([]);
  });
});

describe('who reads it', () => {
  it('is told what is left out: what is classified is not sent', () => {
    const view = packIn(workspace, { forum: 'sponsors-call' });
    expect(view.topics).toEqual([]);
    expect(view.withheld).toEqual([
      '1 promise is left out: it is classified, and not meant for this reader.',
    ]);
    expect(packIn(workspace, { forum: 'sponsors-call', audience: 'internal' }).topics).not.toEqual([]);
  });

  it('sees findings only if somebody asks for them', () => {
    expect(packIn(workspace).points).toBeUndefined();
    expect(packIn(workspace, { hasFindings: true }).points).toBeDefined();
  });
});

describe('the reference', () => {
  it('is read again, whatever the ids', () => {
    const all = [
      { agreement: 'a', forum: 'b', date: '2026-01-01', version: '1.0.0' },
      { agreement: 'a b/c', forum: 'ö|x', date: '2026-01-01', version: '2.0.0-rc.1' },
    ];
    for (const each of all)
      expect(packReferencesIn(`x ${packReference(each)} y`)).toEqual({ references: [each], damaged: 0 });
    expect(packReferencesIn('partnership-pack: nothing').damaged).toBe(1);
    expect(workspace.file(bank)).toBeDefined();
  });
});

describe('what became of a proposal', () => {
  it.each([
    ['en', 'answered on 17 September 2026: it was deferred'],
    ['sv', 'besvarat den 17 september 2026: det sköts upp'],
  ])('is said in words (%s)', (language, word) => {
    const { answers } = packIn(workspace, { date: '2026-10-13', today: '2026-10-01', language });
    expect(answers.map(each => each.word)).toContain(word);
  });
});
