import { proposalsFor, trial } from '../../checking/fixes-of.ts';
import { groupedForPeople, principleIn } from '../../checking/grouped.ts';
import type { Finding } from '../../checking/run-rules.ts';
import { t } from '../../l10n/message.ts';
import { principles } from '../../principles/principles.ts';
import type { Steps } from '../../util/steps.ts';
import { applyEdits, type TextEdit } from '../../util/text-edit.ts';
import { type CodeAction, type CodeActionRequest, findingsIn } from './action.ts';

/** Where several principles are missing and told as one finding: a section for each of them at once. */
export function* addPrinciples(request: CodeActionRequest): Steps<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const { together } of groupedForPeople(findingsIn(request), undefined)) {
    const [first, ...others] = together ?? [];
    if (!first || others.length === 0) continue;
    const edits = yield* allSections([first, ...others], request);
    if (!edits) continue;
    actions.push({
      title: t`Add all ${others.length + 1} missing sections, to adapt`,
      kind: 'quickfix',
      finding: first,
      change: () => ({ edits }),
    });
  }
  return actions;
}

/** One after the other, since a section refers to forums and to what is shared; undefined where that does not do it. */
function* allSections(
  missing: readonly [Finding, ...Finding[]],
  { file, checker, today }: CodeActionRequest,
): Steps<TextEdit[] | undefined> {
  const wanted = new Set(missing.map(principleIn));
  let text = file.text;
  for (const principle of inOrderOfReferring.filter(key => wanted.has(key))) {
    yield;
    const tried = checker.trying(file.uri, text);
    const left = tried
      .findings(file.uri)
      .find(each => each.rule === missing[0].rule && principleIn(each) === principle);
    const [fix] = left ? proposalsFor(left, tried, today) : [];
    if (!fix) return undefined;
    text = applyEdits(text, fix.edits);
  }
  const edits = [difference(file.text, text)];
  return (yield* trial(edits, missing, checker)) === undefined ? undefined : edits;
}

/** Forums first, then what is shared: the others name them. */
const inOrderOfReferring = [
  'governance' as const,
  'sharing' as const,
  ...principles.map(({ key }) => key).filter(key => key !== 'governance' && key !== 'sharing'),
];

/** Two texts as one edit: all between what they begin and end with alike. */
function difference(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return {
    range: { start, end: before.length - same },
    text: after.slice(start, after.length - same),
  };
}
