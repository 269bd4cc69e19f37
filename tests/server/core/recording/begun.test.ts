import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { recordForm } from '../../../../server/src/core/features/record-form.ts';
import { saying } from '../../../../server/src/core/l10n/message.ts';
import { recordFor } from '../../../../server/src/core/recording/begun.ts';
import { dueDuties } from '../../../../server/src/core/status/due.ts';
import { dueLinesIn } from '../../../../server/src/core/view/due.ts';
import { today } from '../../../support/check.ts';
import { agreementsOf, sampleWorkspace } from '../../../support/views.ts';

const workspace = sampleWorkspace();
const dues = agreementsOf(workspace).flatMap(uri => {
  const file = workspace.file(uri);
  const evidence = file && workspace.evidenceOf(file, today);
  return evidence ? dueDuties(evidence, 365, workspace).map(due => ({ ...due, evidence })) : [];
});

describe('the record that settles what is due', () => {
  it('is looked for in all that the samples have due', () => {
    const kinds = new Set(dues.map(({ duty }) => duty.kind));
    expect(kinds.size).toBeGreaterThan(8);
  });

  it('has a form that asks for nothing that is known of it, and for what is left', () => {
    for (const { duty, evidence } of dues) {
      const answers = recordFor(duty, today);
      if (!answers) {
        const isToCome = duty.kind === 'forum' && duty.due > today;
        expect(isToCome || duty.id === undefined || ['papers', 'renewal'].includes(duty.kind)).toBe(true);
        continue;
      }
      const form = recordForm(evidence, answers, today, saying(undefined));
      const names = form.questions.map(({ name }) => name);
      expect(form.problem, `${duty.kind} ${duty.id}`).toBeUndefined();
      if (duty.kind !== 'health-check') expect(names).toContain('subject');
      const subject = form.questions.find(({ name }) => name === 'subject');
      if (subject) expect(subject.inWords, `${duty.kind} ${duty.id}`).toHaveLength(1);
      expect(form.questions.some(({ name, isExtra }) => !isExtra && !(name in answers))).toBe(true);
    }
  });

  it('of a meeting can be made from its day on', () => {
    const meeting = dues.find(({ duty }) => duty.kind === 'forum' && duty.due > today);
    if (!meeting) throw new Error('no meeting is to come');
    expect(recordFor(meeting.duty, addDays(meeting.duty.due, -1))).toBeUndefined();
    expect(recordFor(meeting.duty, meeting.duty.due)).toEqual({ kind: 'meeting', subject: meeting.duty.id });
  });

  it('comes with the lines of what is due', () => {
    const [first] = dues;
    if (!first) throw new Error('nothing is due');
    const checker = new Checker(workspace, { today: () => today });
    const lines = dueLinesIn(first.evidence, checker, saying(undefined), { days: 14 });
    expect(lines.some(({ record }) => record?.uri === first.evidence.model.file.uri)).toBe(true);
  });
});
