import { describe, expect, it } from 'vitest';
import { type Asked, concernOf, dueDuties } from '../../../../server/src/core/status/due.ts';
import { type Duty, overdueDuties, upcomingDuties } from '../../../../server/src/core/status/duty.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';
import { soundAgreement } from '../../../support/sound.ts';

const active = soundAgreement
  .replace('status: draft', 'status: active')
  .replace(/(id: service-board.*?cadence: )monthly/, '$1{ every: month, on: day 10, from: 2026-11-10 }')
  .replace(/(id: service-board.*?chair: )rotating/, '$1nordbank/mika-salo');

const records = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-11-10
    actions:
      - { id: late, what: Late, owner: cirrus/sara-berg, due: 2026-11-20 }
      - { id: soon, what: Soon, owner: nordbank/anna-lind, due: 2026-12-01 }
  - { type: proposal, commitment: ideas, by: cirrus, date: 2026-11-10, what: Idea }
`;

function dueIn(days: number, agreement = active) {
  const workspace = workspaceOf({ 'a.partnership.yaml': agreement, 'r.partnership.yaml': records });
  const file = workspace.file('file:///a.partnership.yaml');
  const evidence = file && workspace.evidenceOf(file, today);
  if (!evidence) throw new Error('There is no agreement.');
  return { evidence, all: dueDuties(evidence, days, workspace) };
}

const shown = ({ all }: ReturnType<typeof dueIn>) =>
  all.map(({ duty, isOverdue }) => `${isOverdue ? '!' : ''}${duty.due} ${duty.kind} ${String(duty.name)}`);

describe('what is due', () => {
  it('has papers of meetings before their days, and answers', () => {
    const all = shown(dueIn(30));
    expect(all).toContain('2026-12-03 papers papers of “Service Board”');
    expect(all).toContain('2026-12-10 forum Service Board');
    expect(all).toContain('2026-12-08 answer Idea');
    expect(all).toContain('!2026-11-20 action Late');
  });

  it('has what is overdue first, each in the order of days', () => {
    const all = shown(dueIn(30));
    const overdue = all.filter(line => line.startsWith('!'));
    expect(all.slice(0, overdue.length)).toEqual([...overdue].sort());
    expect(all.slice(overdue.length).map(line => line.slice(0, 10))).toEqual(
      all
        .slice(overdue.length)
        .map(line => line.slice(0, 10))
        .sort(),
    );
  });

  it.each([0, 7, 14, 30, 100])('looks %i days ahead and no further', days => {
    const { all } = dueIn(days);
    const last = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    expect(all.filter(({ duty, isOverdue }) => !isOverdue && duty.due > last)).toEqual([]);
    expect(shown(dueIn(100)).length).toBeGreaterThan(shown(dueIn(7)).length);
  });

  it('sees papers of meetings beyond the days that it looks ahead', () => {
    const long = active.replace(/(id: service-board.*papers: )5 working days/, '$130 working days');
    const far = shown(
      dueIn(0, long.replace('from: 2026-11-10', 'from: 2027-01-04').replace('day 10', 'day 4')),
    );
    expect(far).toContain('2026-11-23 papers papers of “Service Board”');
  });

  it('is the same as in the status, but for the papers', () => {
    for (const folder of soundFolders()) {
      const workspace = workspaceOf(
        Object.fromEntries(folder.files().map(({ uri, text }) => [uri.replace('file:///', ''), text])),
      );
      for (const file of workspace.filesOf('Agreement')) {
        const evidence = workspace.evidenceOf(file, today);
        if (!evidence) continue;
        const due = dueDuties(evidence, 30, workspace).map(({ duty }) => duty);
        const key = ({ due, kind, name }: Duty) => `${due} ${kind} ${String(name)}`;
        expect(
          due
            .filter(({ kind }) => kind !== 'papers')
            .map(key)
            .sort(),
        ).toEqual([...overdueDuties(evidence), ...upcomingDuties(evidence)].map(key).sort());
      }
    }
  });
});

describe('what concerns somebody', () => {
  function concerns(asked: Asked) {
    const { all, evidence } = dueIn(30);
    return all.map(({ duty }) => {
      const { by, to } = concernOf(duty, evidence.model, asked);
      return `${by ? 'by' : ''}${to ? 'to' : ''} ${duty.kind} ${String(duty.name)}`;
    });
  }

  it('is what a person is named for, the meetings that the person sits in, and what their forums look at', () => {
    const mika = concerns({ person: 'nordbank/mika-salo' });
    expect(mika).toContain('by forum Service Board');
    expect(mika).toContain('by papers papers of “Service Board”');
    expect(mika).toContain('by answer Idea');
    // As the chair of the forum that agreed on it.
    expect(mika).toContain('to action Late');
    const erik = concerns({ person: 'cirrus/erik-dahl' });
    expect(erik.filter(line => /Service Board|Idea|Late/.test(line) && !line.startsWith(' '))).toEqual([]);
    const sara = concerns({ person: 'cirrus/sara-berg' });
    expect(sara).toContain('by action Late');
    expect(sara).toContain('to answer Idea');
    expect(sara).toContain('to papers papers of “Service Board”');
  });

  it('is what a party owes and what it is owed', () => {
    const nordbank = concerns({ party: 'nordbank' });
    expect(nordbank).toContain('by answer Idea');
    expect(concerns({ party: 'cirrus' })).toContain('to answer Idea');
    expect(nordbank).toContain('by action Soon');
    expect(nordbank).toContain(' action Late');
  });
});
