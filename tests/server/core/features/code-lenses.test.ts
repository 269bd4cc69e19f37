import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { referencesTo } from '../../../../server/src/core/features/code-lenses/references-to.ts';
import { summary } from '../../../../server/src/core/features/code-lenses/summary.ts';
import { codeLenses, type ThingSubject } from '../../../../server/src/core/features/code-lenses.ts';
import { references } from '../../../../server/src/core/features/references.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { check, today, workspaceOf } from '../../../support/check.ts';
import { markedIn, network } from '../../../support/network.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** The lines above which lenses stand, trimmed, each with what the lens says in front. */
function shown(files: Readonly<Record<string, string>>, path: string): string[] {
  const workspace = workspaceOf(files);
  const file = workspace.file(`file:///${path}`) as FileModel;
  const checker = new Checker(workspace, { today: () => today });
  return codeLenses(file).map(({ range, subject }) => {
    const title =
      subject.about === 'agreement'
        ? summary(file, checker, today)
        : referencesTo(file, workspace, subject)?.title;
    const line = file.lines.lineText(file.lines.lineAt(range.start)).trim();
    return `[${title}] ${line.slice(0, 32)}`;
  });
}

/** What the lens above the agreement says. */
function summaryOf(text: string, day: string = today): string | undefined {
  const workspace = workspaceOf({ 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  return summary(file, new Checker(workspace, { today: () => day as IsoDate }), day as IsoDate)?.toString();
}

describe('code lenses', () => {
  it('stand above the agreement, and above every party, person, forum and shared plan', () => {
    expect(shown(network, 'a/agreement.partnership.yaml')).toEqual([
      expect.stringMatching(/^\[5 of 7 principles · \d+ findings\] kind: Agreement$/),
      '[14 references] - id: bank',
      '[5 references] - { id: anna, name: Anna Lind, t',
      '[5 references] - { id: mika, name: Mika Salo, d',
      '[3 references] - id: forecast',
      '[no references] - { id: roadmap, what: Roadmap, ',
      '[5 references] - id: board',
    ]);
  });

  it('stand in Party files, where agreements and records refer to', () => {
    expect(shown(network, 'a/cirrus.partnership.yaml')).toEqual([
      '[13 references] id: cirrus',
      '[6 references] - { id: erik, name: Erik Dahl, d',
      '[1 reference] - { id: sara, name: Sara Berg }',
    ]);
    expect(shown(network, 'a/2026.records.partnership.yaml')).toEqual([]);
    expect(shown(network, 'a/partnership.config.yaml')).toEqual([]);
  });

  it('stand above the first line of a thing, wherever its id is', () => {
    const text = 'kind: Party\nid: a\npeople:\n  - name: Anna\n    id: anna\n';
    expect(shown({ 'a.partnership.yaml': text }, 'a.partnership.yaml')).toEqual([
      '[no references] id: a',
      '[no references] - name: Anna',
    ]);
  });

  it('count what the references feature finds', () => {
    const workspace = workspaceOf(network);
    for (const path of ['a/agreement.partnership.yaml', 'a/cirrus.partnership.yaml']) {
      const file = workspace.file(`file:///${path}`) as FileModel;
      for (const { subject } of codeLenses(file)) {
        if (subject.about === 'agreement') continue;
        const found = referencesTo(file, workspace, subject);
        const asked = references(file, workspace, found?.id.start ?? 0, false);
        expect(markedIn(workspace, found?.places ?? [])).toEqual(markedIn(workspace, asked));
      }
    }
  });

  it('of a thing that is gone say nothing', () => {
    const workspace = workspaceOf(network);
    const file = workspace.file('file:///a/agreement.partnership.yaml') as FileModel;
    const gone: ThingSubject = { about: 'references', kind: 'forum', name: 'gone' };
    expect(referencesTo(file, workspace, gone)).toBeUndefined();
  });
});

describe('the lens above an agreement', () => {
  const board = (cadence: string) => `governance:
  tactical: { forums: [{ id: board, name: Service Board, cadence: ${cadence} }] }
`;
  const quarterly = '{ every: quarter, on: second tuesday, from: 2026-01-13 }';

  it('says how many principles are covered, as the rules see it', () => {
    expect(summaryOf(soundAgreement)).toBe('7 of 7 principles · no findings');
    expect(summaryOf(soundWith('sharing: null\n'))).toBe('6 of 7 principles · 1 finding');
    expect(summaryOf(soundWith('sharing: { intent: We share }\n'))).toMatch(/^6 of 7 principles · /);
    expect(summaryOf('kind: Agreement\n')).toMatch(/^0 of 7 principles · \d+ findings$/);
  });

  it('counts the findings of the checker', () => {
    const text = soundWith(board('biweekly'));
    expect(check(text).length).toBeGreaterThan(1);
    expect(summaryOf(text)).toContain(` · ${check(text).length} findings`);
  });

  it('names the next planned meeting, with the year where it is far', () => {
    expect(summaryOf(soundWith(board(quarterly)))).toMatch(/ · next: Service Board, 12 Jan$/);
    expect(summaryOf(soundWith(board(quarterly)), '2027-01-11')).toMatch(/ · next: Service Board, tomorrow$/);
    expect(summaryOf(soundWith(board(quarterly)), '2027-01-12')).toMatch(/ · next: Service Board, today$/);
    const far = '{ every: year, from: 2026-11-01 }';
    expect(summaryOf(soundWith(board(far)))).toMatch(/ · next: Service Board, 1 Nov 2027$/);
  });

  it('names the earliest of several, and none where forums have only a rhythm, or it is over', () => {
    const two = `governance:
  tactical: { forums: [{ id: board, name: Service Board, cadence: ${quarterly} }] }
  operational: { forums: [{ id: daily, name: Stand-up, cadence: { every: week, from: 2026-11-05 } }] }
`;
    expect(summaryOf(soundWith(two))).toMatch(/ · next: Stand-up, 26 Nov$/);
    expect(summaryOf(soundWith(board('monthly')))).not.toContain('next');
    expect(summaryOf(soundWith(two), '2029-01-01')).not.toContain('next');
  });
});
