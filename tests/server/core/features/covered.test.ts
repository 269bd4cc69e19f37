import { describe, expect, test } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { summary } from '../../../../server/src/core/features/code-lenses/summary.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import type { OutlineItem } from '../../../../server/src/core/features/outline/item.ts';
import { outline } from '../../../../server/src/core/features/outline.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { changed, soundWith } from '../../../support/sound.ts';

const covered = soundWith(
  'firstChoice: { coveredBy: Schedule 2.2 }\nopenDialogue: { coveredBy: Schedule 2.2 }\n',
);
const ladder = changed([/^ {2}escalation:\n(?: {4}.*\n)+/m, '  escalation: { coveredBy: Clause 41 }\n']);
const level = changed([/^ {2}operational:\n(?: {4}.*\n)+/m, '  operational: { coveredBy: Schedule 7 }\n']);

function opened(text: string) {
  const workspace = workspaceOf({ 'a.partnership.yaml': text });
  return { workspace, file: workspace.file('file:///a.partnership.yaml') as FileModel };
}

function hoverOn(text: string, key: string): string {
  const { workspace, file } = opened(text);
  const found = hover(file, workspace, text.indexOf(`\n${key}:`) + 1, today);
  return found ? render(found.contents, 'plaintext') : '';
}

describe('that a part stands in the contract is told by', () => {
  test('the lens above the agreement, once for each place', () => {
    const { workspace, file } = opened(covered);
    const line = summary(file, new Checker(workspace, { today: () => today }), today)?.toString();
    expect(line).toContain('5 of 7 principles · ');
    expect(line).toContain('First choice and Open and honest dialogue: covered by Schedule 2.2');
  });

  test('the hover of the principle, and that of governance for each level', () => {
    expect(hoverOn(covered, 'firstChoice')).toContain('In this agreement: covered by Schedule 2.2.');
    expect(hoverOn(level, 'governance')).toContain('operational: covered by Schedule 7.');
  });

  test('the outline', () => {
    const lines = (items: readonly OutlineItem[]): string[] =>
      items.flatMap(({ name, detail, children }) => [`${name} (${detail})`, ...lines(children)]);
    const of = (text: string) => {
      const { workspace, file } = opened(text);
      return lines(outline(file, workspace));
    };
    expect(of(covered)).toContain('First choice (covered by Schedule 2.2)');
    expect(of(level)).toContain('Operational (covered by Schedule 7)');
    expect(of(ladder)).toContain('Escalation (covered by Clause 41)');
  });
});
