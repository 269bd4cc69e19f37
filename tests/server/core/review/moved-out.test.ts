import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { both, line, review } from '../../../support/review.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';

/** The sound agreement in which a top-level section reads otherwise. */
function withSection(key: string, section: string): string {
  return changed([new RegExp(`^${key}:\n(?: .*\n|\n)*`, 'm'), section]);
}

function reviewed(after: string, before = soundAgreement) {
  const { changes, version } = review(before, after);
  return {
    lines: changes.map(change => line(change).replace(/: .*→/, ': … →')),
    asked: version?.demanded,
    moved: changes.map(({ movedInto }) => movedInto),
    sentences: changes.map(({ sentence }) => translate(sentence)),
  };
}

describe('what goes while the contract is named as its place may matter to everybody, and asks for a major step', () => {
  test('a whole section', () => {
    const { lines, asked, moved, sentences } = reviewed(
      withSection('benchmarking', 'benchmarking: { coveredBy: Schedule 9 }\n'),
    );
    expect(lines).toEqual([`moved benchmarking: … → Schedule 9 ${both('undetermined')}`]);
    expect(asked).toBe('major');
    expect(moved).toEqual(['Schedule 9']);
    expect(sentences[0]).toMatch(
      /^What was here is to stand in the contract now, in “Schedule 9”, where this review cannot see it\. .*There is no longer a market update/,
    );
  });

  test.each([
    ['under the term', '  exitPlan: docs/exit.md\n', ''],
    ['in its own section', '', 'exit: { plan: docs/exit.md, review: yearly }\n'],
  ])('the plan for parting, which stood %s', (_, term, exit) => {
    const before = changed([/^term:\n/m, `${exit}term:\n${term}`]);
    const after = changed([/^term:\n/m, 'exit: { coveredBy: Schedule 8.5 }\nterm:\n']);
    const { lines, asked, moved } = reviewed(after, before);
    expect(lines).toEqual([`moved exit: … → Schedule 8.5 ${both('undetermined')}`]);
    expect([asked, moved]).toEqual(['major', ['Schedule 8.5']]);
  });

  test('a level of governance', () => {
    const level = /^ {2}operational:\n(?: {4}.*\n)+/m;
    const after = changed([level, '  operational: { coveredBy: Schedule 7.3 }\n']);
    const { lines, asked } = reviewed(after);
    expect(lines).toEqual([`moved governance.operational: … → Schedule 7.3 ${both('undetermined')}`]);
    expect(asked).toBe('major');
  });

  test('the ladder', () => {
    const after = changed([/^ {2}escalation:\n(?: {4}.*\n)+/m, '  escalation: { coveredBy: Clause 41 }\n']);
    const { lines, asked } = reviewed(after);
    expect(lines).toEqual([`moved governance.escalation: … → Clause 41 ${both('undetermined')}`]);
    expect(asked).toBe('major');
  });

  test('all of governance', () => {
    const { lines, asked } = reviewed(withSection('governance', 'governance: { coveredBy: Schedule 7.3 }\n'));
    expect(lines).toEqual([`moved governance: … → Schedule 7.3 ${both('undetermined')}`]);
    expect(asked).toBe('major');
  });

  test('one promise of a section that stays', () => {
    const after = changed(
      ['openDialogue:\n', 'openDialogue:\n  coveredBy: Schedule 3\n'],
      [/^ {2}healthCheck:.*\n/m, ''],
    );
    const { lines } = reviewed(after);
    expect(lines).toEqual([`moved openDialogue: … → Schedule 3 ${both('undetermined')}`]);
  });
});

describe('beside that', () => {
  test('what only becomes less is less', () => {
    const after = changed(
      ['openDialogue:\n', 'openDialogue:\n  coveredBy: Schedule 3\n'],
      [/healthCheck: \{ cadence: yearly/, 'healthCheck: { cadence: every 2 years'],
    );
    const { lines, asked, moved } = reviewed(after);
    expect(lines).toEqual([
      `added openDialogue.coveredBy: … → Schedule 3 ${both('undetermined')}`,
      `changed openDialogue.healthCheck.cadence: … → every 2 years ${both('weakened')}`,
    ]);
    expect(asked).toBe('major');
    expect(moved).toEqual([undefined, undefined]);
  });

  test('the place alone may matter, and asks for a minor step', () => {
    const after = changed(['openDialogue:\n', 'openDialogue:\n  coveredBy: Schedule 3\n']);
    const { lines, asked } = reviewed(after);
    expect(lines).toEqual([`added openDialogue.coveredBy: … → Schedule 3 ${both('undetermined')}`]);
    expect(asked).toBe('minor');
  });

  test('what goes though its place stood there before is gone', () => {
    const before = changed(['openDialogue:\n', 'openDialogue:\n  coveredBy: Schedule 3\n']);
    const after = before.replace(/^ {2}healthCheck:.*\n/m, '');
    expect(reviewed(after, before).lines).toEqual([
      `removed openDialogue.healthCheck: … → – ${both('weakened')}`,
    ]);
  });

  test('a placeholder names no place', () => {
    const { lines, asked } = reviewed(withSection('benchmarking', 'benchmarking: { coveredBy: TBD }\n'));
    expect(lines.some(each => each.startsWith('removed benchmarking.activities'))).toBe(true);
    expect(asked).toBe('major');
  });

  test('another place, or none, may matter', () => {
    const before = withSection('benchmarking', 'benchmarking: { coveredBy: Schedule 9 }\n');
    expect(reviewed(before.replace('Schedule 9', 'Schedule 10'), before).lines).toEqual([
      `changed benchmarking.coveredBy: … → Schedule 10 ${both('undetermined')}`,
    ]);
    expect(reviewed(before.replace('benchmarking: { coveredBy: Schedule 9 }\n', ''), before).lines).toEqual([
      `removed benchmarking: … → – ${both('undetermined')}`,
    ]);
  });

  test('where it comes from is only wording', () => {
    const after = changed(['benchmarking:\n', 'benchmarking:\n  source: Schedule 9 §2\n']);
    const { lines, asked } = reviewed(after);
    expect(lines).toEqual([`added benchmarking.source: … → Schedule 9 §2 ${both('reworded')}`]);
    expect(asked).toBe('patch');
  });
});
