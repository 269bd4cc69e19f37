import { Checker } from '../../../../server/src/core/checking/checker.ts';
import type { ActionKind, CodeAction } from '../../../../server/src/core/features/code-actions/action.ts';
import { codeActions } from '../../../../server/src/core/features/code-actions.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { today, workspaceOf } from '../../../support/check.ts';

const name = 'a.partnership.yaml';

/** The actions at the first place where a piece of the text stands, or in it where a `|` is; of kinds that begin like `kind`. */
export function actionsAt(
  text: string,
  piece: string,
  kind: string,
  others: Readonly<Record<string, string>> = {},
): CodeAction[] {
  const workspace = workspaceOf({ ...others, [name]: text });
  const [before = '', behind = ''] = piece.includes('|') ? piece.split('|') : ['', piece];
  const start = text.indexOf(before + behind) + before.length;
  if (start < before.length) throw new Error(`Not in the text: ${piece}`);
  return codeActions({
    file: workspace.file(`file:///${name}`) as FileModel,
    range: { start, end: start },
    checker: new Checker(workspace, { today: () => today }),
    today,
    wants: (each: ActionKind) => each.startsWith(kind),
    createsFiles: true,
  });
}

/** The text after the action whose title begins like this. */
export function done(text: string, actions: readonly CodeAction[], title = ''): string {
  const action = actions.find(each => String(each.title).startsWith(title));
  if (!action) throw new Error(`No action “${title}” among: ${actions.map(each => each.title).join(' | ')}`);
  return applyEdits(text, action.change().edits);
}
