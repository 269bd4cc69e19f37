import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isOfRecords } from '../../model/namespace.ts';
import { type Definition, type DefinitionKind, sharedPartiesIn } from '../../model/references.ts';
import { articled } from '../../rules/reference/kinds.ts';
import { idOf } from '../../workspace/name-resolver.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Target } from '../../workspace/scope.ts';

/**
 * What already has an id in the namespace of a thing: persons within their party, actions among the records of
 * an agreement, agreements in the workspace, all else together in the agreement (decision 20).
 *
 * @returns a sentence that names it; undefined when the id is free
 */
export function collisionOf(thing: Target, id: string, workspace: ReadonlyWorkspace): Text | undefined {
  const { kind, file, name } = thing;
  switch (kind) {
    case 'agreement': {
      const other = workspace.agreements(id)[0];
      return other && taken(id, 'agreement', other.value?.title, t`the workspace`);
    }
    case 'person': {
      const party = name.slice(0, name.indexOf('/'));
      const other = file.definitions.find(({ kind, name }) => kind === 'person' && name === `${party}/${id}`);
      return (
        other && taken(id, 'person', other.owner.name ?? other.owner.title, t`the people of \`${party}\``)
      );
    }
    case 'action':
    case 'warning':
    case 'escalation': {
      const other = workspace
        .recordsOf(idOf(file))
        .flatMap(records => records.definitions)
        .find(definition => isOfRecords(definition.kind) && definition.id === id);
      return (
        other && taken(id, other.kind, other.owner.what ?? other.owner.about, t`the records of an agreement`)
      );
    }
    default:
      return (
        namespaces(thing, workspace)
          .map(agreement => inAgreement(agreement, id, thing))
          .find(Boolean) ?? otherPartyFile(thing, id, workspace)
      );
  }
}

/** The files whose ids have to differ from that of a thing. */
function namespaces({ file }: Target, workspace: ReadonlyWorkspace): readonly FileModel[] {
  return file.kind === 'Party' ? workspace.agreementsUsing(idOf(file)) : [file];
}

function inAgreement(file: FileModel, id: string, thing: Target): Text | undefined {
  const own = file.definitions.find(definition => isInNamespace(definition) && definition.id === id);
  if (own) return taken(id, own.kind, own.owner.name ?? own.owner.what, t`an agreement`);
  if (sharedPartiesIn(file).some(party => party.name === id))
    return taken(id, 'party', undefined, t`an agreement`);
  const retired = file.value?.retired;
  // Back to an id that it had itself before, a thing may always go.
  const former = file.definitions.find(
    ({ owner }) => owner !== thing.owner && Array.isArray(owner.formerly) && owner.formerly.includes(id),
  );
  if (former)
    return t`\`${id}\` is an earlier id of \`${former.id}\`, and older records may still use it. Choose another id.`;
  return Array.isArray(retired) && retired.includes(id)
    ? t`\`${id}\` is a retired id, and older records may still use it. Choose another id.`
    : undefined;
}

function isInNamespace({ kind }: Definition): boolean {
  return kind !== 'agreement' && kind !== 'person' && !isOfRecords(kind);
}

function otherPartyFile({ file }: Target, id: string, workspace: ReadonlyWorkspace): Text | undefined {
  const other = file.kind === 'Party' ? workspace.partyFile(id) : undefined;
  return other && taken(id, 'party', other.value?.name, t`the \`Party\` files of the workspace`);
}

function taken(id: string, kind: DefinitionKind, title: unknown, within: Text): Text {
  const what = articled(kind);
  const called = typeof title === 'string' && title !== id ? t`${what} (${title})` : what;
  return t`\`${id}\` is already the id of ${called}. Ids must differ within ${within}, since records and references find things by them.`;
}
