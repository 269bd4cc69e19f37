import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { inRow, wordsOf } from '../../util/lists.ts';
import { idOf } from '../../workspace/name-resolver.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { firstText, itemsOf, type OutlineItem, type Part, partsOf, spoken, toItem } from './item.ts';

/** The entries by type and date, each with what it is about and the actions that were agreed. */
export function outlineOfRecords(
  file: FileModel,
  root: YamlNode,
  workspace: ReadonlyWorkspace,
): OutlineItem[] {
  const agreement = workspace.agreements(idOf(file))[0];
  const model = agreement && workspace.agreementOf(agreement);
  return listBelow(file, root, 'records').map(part => {
    const { type, date, occurrence } = part.value;
    const name = joined([spoken(firstText(type, 'record')), firstText(date, occurrence)]);
    const actions = listBelow(file, part.entry.value, 'actions').map(action =>
      outlineOfAction(file, action, model),
    );
    return toItem(file, part, { name, detail: subjectOf(part.value, model), kind: 'record' }, actions);
  });
}

function outlineOfAction(
  file: FileModel,
  part: Part & { readonly value: PlainMapping },
  model: AgreementModel | undefined,
): OutlineItem {
  const { id, what, owner } = part.value;
  const who = model?.person(firstText(owner))?.name ?? firstText(owner);
  return toItem(file, part, { name: firstText(what, id) || t`action`, detail: who, kind: 'action' });
}

/** What a record is about: the forum, the commitment, the activity, the measure, whose review, which version, which step. */
function subjectOf(record: PlainMapping, model: AgreementModel | undefined): Text {
  const {
    forum,
    commitment,
    activity,
    report,
    period,
    scope,
    party,
    measure,
    action,
    version,
    level,
    about,
  } = record;
  const forumName = forum === undefined ? '' : (model?.forum(firstText(forum))?.name ?? firstText(forum));
  const partyName = party === undefined ? '' : (model?.nameOf(firstText(party)) ?? firstText(party));
  return inRow([
    firstText(commitment),
    firstText(activity),
    firstText(report),
    firstText(period),
    firstText(measure),
    firstText(action),
    firstText(version),
    wordsOf(firstText(level)),
    forumName,
    wordsOf(firstText(scope)),
    partyName,
    firstText(about),
  ]);
}

function listBelow(file: FileModel, node: YamlNode, key: string) {
  return partsOf(file, node)
    .filter(part => part.key === key)
    .flatMap(({ entry }) => itemsOf(file, entry.value));
}
