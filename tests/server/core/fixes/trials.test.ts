import { expect, it, vi } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { fixesOf } from '../../../../server/src/core/checking/fixes-of.ts';
import { codeActions } from '../../../../server/src/core/features/code-actions.ts';
import { excerptAround } from '../../../../server/src/core/fixes/excerpt.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { generateAgreement } from '../../../bench/generate.ts';
import { today, workspaceOf } from '../../../support/check.ts';

const uri = 'file:///a.partnership.yaml';

/** A checker of one agreement, which counts how often something is tried out. */
function laboratory(text: string) {
  const workspace = workspaceOf({ 'a.partnership.yaml': text });
  const checker = new Checker(workspace, { today: () => today });
  return { workspace, checker, trials: vi.spyOn(checker, 'trying') };
}

const agreement = generateAgreement(20_000);

it('remembers what it has tried out until something changes', () => {
  const { workspace, checker, trials } = laboratory(agreement.replace('type: forecast', 'type: forcast'));
  const [finding] = checker.findings(uri);
  if (!finding) throw new Error('nothing found');
  const fixes = fixesOf(finding, checker, today);
  expect(fixes).toHaveLength(1);
  expect(fixesOf(finding, checker, today)).toBe(fixes);
  expect(trials).toHaveBeenCalledTimes(1);
  workspace.set('file:///b.partnership.yaml', 'kind: Party\n');
  fixesOf(finding, checker, today);
  expect(trials).toHaveBeenCalledTimes(2);
});

/** The text after everything that is certain is fixed. */
function fixedAll(text: string) {
  const { workspace, checker, trials } = laboratory(text);
  const [action] = codeActions({
    file: workspace.file(uri) as FileModel,
    range: { start: 0, end: 0 },
    checker,
    today,
    wants: kind => kind === 'source.fixAll.partnership',
    createsFiles: true,
  });
  return { text: applyEdits(text, action?.change().edits ?? []), trials };
}

it('tries out everything that is certain at once', () => {
  const wrong = agreement.replaceAll('horizon:', 'horizont:').replaceAll('type: roadmap', 'type: raodmap');
  const { text, trials } = fixedAll(wrong);
  expect(text).toBe(agreement);
  expect(trials).toHaveBeenCalledTimes(1);
});

it('leaves out what is not right together with the rest', () => {
  const twice = '      cadense: monthly\n      cadens: monthly\n';
  const wrong = agreement.replaceAll('horizon:', 'horizont:').replace('      cadence: monthly\n', twice);
  expect(fixedAll(wrong).text).toBe(
    wrong.replaceAll('horizont:', 'horizon:').replace('cadense:', 'cadence:'),
  );
});

it('does not try out what is not certain when it fixes everything', () => {
  const { text, trials } = fixedAll(agreement.replace('\nopenDialogue:', '\nx-openDialogue:'));
  expect(text).toContain('x-openDialogue');
  expect(trials).not.toHaveBeenCalled();
});

const large = generateAgreement(100_000);

it.each([
  ['an open bracket', 'Changes and risks]', 'Changes and risks', 'Close the bracket ['],
  ['an open quote', 'what: Demand', 'what: "Demand', 'Close the quote "'],
  ['a space that is missing', 'binding: none', 'binding:none', 'Add a space behind the colon'],
])('mends %s in a long text as in a short one', (_, right, wrong, title) => {
  const at =
    large.indexOf(right, large.length / 2) < 0
      ? large.indexOf(right)
      : large.indexOf(right, large.length / 2);
  const text = large.slice(0, at) + wrong + large.slice(at + right.length);
  const { checker } = laboratory(text);
  const fixes = checker.findings(uri).flatMap(finding => fixesOf(finding, checker, today));
  expect(fixes.map(fix => String(fix.title))).toEqual([title]);
  expect(checker.trying(uri, applyEdits(text, fixes[0]?.edits ?? [])).findings(uri)).toEqual([]);
});

const excerptOf = (text: string, piece: string) => {
  const { workspace } = laboratory(text);
  return excerptAround(workspace.file(uri) as FileModel, text.indexOf(piece));
};

it('cuts out the entries around a place, below the keys that they belong to', () => {
  const excerpt = excerptOf(large, 'name: Board for savings-2');
  expect(excerpt?.file.text).toMatch(
    /^kind: Agreement\ngovernance:\n {2}tactical:\n {4}forums:\n {6}- id: savings-2-board\n {8}name: Board for savings-2\n/,
  );
  expect(excerpt?.file.text.length).toBeLessThan(4_500);
  expect(excerpt?.file.yaml.problems).toEqual([]);
  const { start = 0, end = 0 } = excerpt?.range ?? {};
  expect(excerpt?.file.text.slice(excerpt.start)).toBe(large.slice(start, end));
});

it('keeps a list whose dashes stand beside its key together', () => {
  const text = `kind: Agreement\nsharing:\n  commitments:\n  - id: a\n    what: A\n# ${'x'.repeat(5_000)}\n  - id: b\n    what: B\n`;
  expect(excerptOf(text, 'what: B')?.file.text).toBe(
    'kind: Agreement\nsharing:\n  commitments:\n  - id: b\n    what: B\n',
  );
});

it('cuts nothing out of an entry that is long itself', () => {
  expect(excerptOf(`kind: Agreement\ntitle: {\n  a: ${'x'.repeat(5_000)},\n  b`, 'b')).toBeUndefined();
});
