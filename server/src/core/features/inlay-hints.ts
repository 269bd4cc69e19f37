import type { IsoDate } from '../calendar/date.ts';
import { entriesWithin } from '../model/entries.ts';
import type { FileModel } from '../model/file-model.ts';
import { finished, type Steps } from '../util/steps.ts';
import type { Range } from '../util/text.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { cadenceHint } from './inlay-hints/cadence.ts';
import { HintContext } from './inlay-hints/context.ts';
import { durationHint } from './inlay-hints/duration.ts';
import type { HintKinds, InlayHint } from './inlay-hints/hint.ts';
import { People } from './inlay-hints/people.ts';

/**
 * What a reader would otherwise look up or count, shown behind the words: the next day of a cadence, who a
 * person is, the date that a notice or a meeting's papers come to. Nothing where the text gives no answer.
 *
 * @param range of the text that is shown, as UTF-16 offsets
 * @param kinds which hints the user wants
 * @returns hints in the order of the text
 */
export function inlayHints(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  range: Range,
  kinds: HintKinds,
  today: IsoDate,
): InlayHint[] {
  return finished(inlayHintsInSteps(file, workspace, range, kinds, today));
}

/** The same in steps, one for each entry. */
export function* inlayHintsInSteps(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  range: Range,
  kinds: HintKinds,
  today: IsoDate,
): Steps<InlayHint[]> {
  const context = new HintContext(file, workspace, kinds, today);
  const people = new People(file, workspace);
  const hints: InlayHint[] = [];
  for (const found of entriesWithin(file, range)) {
    yield;
    const hint =
      (kinds.people && people.hint(found)) ||
      cadenceHint(context, found) ||
      (kinds.workingDays && durationHint(context, found));
    if (hint) hints.push(hint);
  }
  return hints
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset);
}
