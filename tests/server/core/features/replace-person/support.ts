import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import type {
  PersonReplacement,
  ReplacementPlan,
  ReplacementRefusal,
} from '../../../../../server/src/core/features/replace-person/types.ts';
import { replacePersonInSteps } from '../../../../../server/src/core/features/replace-person.ts';
import { translate } from '../../../../../server/src/core/l10n/message.ts';
import { finished } from '../../../../../server/src/core/util/steps.ts';
import { applyEdits } from '../../../../../server/src/core/util/text-edit.ts';
import type { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { workspaceOf } from '../../../../support/check.ts';

const day = '2026-11-30' as IsoDate;

export function ask(
  workspace: Workspace,
  replacement: PersonReplacement,
): ReplacementPlan | ReplacementRefusal {
  const checker = new Checker(workspace, { today: () => day });
  return finished(replacePersonInSteps(replacement, checker, day));
}

/** @throws where it is refused */
export function planOf(workspace: Workspace, replacement: PersonReplacement): ReplacementPlan {
  const plan = ask(workspace, replacement);
  if ('refused' in plan) throw new Error(`${translate(plan.refused)} ${translate(plan.remedy)}`);
  return plan;
}

/** All texts as they are afterwards, by the names of their files. */
export function textsAfter(
  files: Readonly<Record<string, string>>,
  replacement: PersonReplacement,
): Record<string, string> {
  const workspace = workspaceOf(files);
  const plan = planOf(workspace, replacement);
  const after: Record<string, string> = { ...files };
  for (const [{ uri, text }, edits] of plan.edits) after[nameOf(uri)] = applyEdits(text, edits);
  for (const { uri, text } of plan.recordings) after[nameOf(uri)] = text;
  return after;
}

export const nameOf = (uri: string) => uri.replace('file:///', '');

/** `name:line what`, and for what stays `: why`. */
export function toldOf(
  places: readonly (ReplacementPlan['changed'][number] & { why?: unknown })[],
): string[] {
  return places.map(({ file, range, what, why }) => {
    const line = file.lines.lineAt(range.start) + 1;
    return `${nameOf(file.uri)}:${line} ${translate(what)}${why ? `: ${translate(why as never)}` : ''}`;
  });
}
