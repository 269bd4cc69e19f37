import { fixesOf, proposalsFor, trial } from '../../checking/fixes-of.ts';
import type { Finding } from '../../checking/run-rules.ts';
import { t } from '../../l10n/message.ts';
import type { Fix } from '../../rule/rule.ts';
import { collide, inOrder, type TextEdit } from '../../util/text-edit.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';

/** Puts right at once what is certain; what needs a decision or facts is left alone. */
export function fixAll(request: CodeActionRequest): CodeAction[] {
  const { file, checker } = request;
  if (checker.findings(file.uri).length === 0) return [];
  return [
    {
      title: t`Fix everything that is certain`,
      kind: 'source.fixAll.partnership',
      change: () => ({ edits: sureEdits(request) }),
    },
  ];
}

function sureEdits(request: CodeActionRequest): readonly TextEdit[] {
  return editsAtOnce(request) ?? editsOneByOne(request);
}

/**
 * The edits for all findings that nothing but one thing can be done about, tried out together: undefined when they do
 * not hold together, or when there is more to choose from.
 */
function editsAtOnce({ file, checker, today }: CodeActionRequest): readonly TextEdit[] | undefined {
  const solved: Finding[] = [];
  const taken: TextEdit[] = [];
  for (const finding of checker.findings(file.uri)) {
    const proposals = proposalsFor(finding, checker, today);
    if (!proposals.some(fix => mayBeSure(finding, fix))) continue;
    const [only] = proposals;
    if (proposals.length > 1 || !only || collides(only, taken)) return undefined;
    solved.push(finding);
    taken.push(...only.edits);
  }
  const [first, ...others] = solved;
  if (!first) return [];
  const edits = inOrder(taken);
  return trial(edits, [first, ...others], checker) === undefined ? undefined : edits;
}

/** Of the guesses what a text that cannot be read was meant to be, it shows only in the end whether one is sure. */
const mayBeSure = ({ rule }: Finding, { sure }: Fix) => sure === true || rule === 'yaml/syntax';

const collides = ({ edits }: Fix, taken: readonly TextEdit[]) =>
  edits.some(edit => taken.some(other => collide(edit, other)));

/** The edits of sure fixes, each of them right together with those before it; the others are left out. */
function editsOneByOne({ file, checker, today }: CodeActionRequest): readonly TextEdit[] {
  const solved: Finding[] = [];
  let taken: readonly TextEdit[] = [];
  for (const finding of checker.findings(file.uri)) {
    const fix = fixesOf(finding, checker, today).find(({ sure }) => sure);
    if (!fix || collides(fix, taken)) continue;
    const together = inOrder([...taken, ...fix.edits]);
    if (trial(together, [finding, ...solved], checker) === undefined) continue;
    solved.push(finding);
    taken = together;
  }
  return taken;
}
