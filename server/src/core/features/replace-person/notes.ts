import { describeWritten } from '../../calendar/describe-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import { isMapping } from '../../schema/walk.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Target } from '../../workspace/scope.ts';

/**
 * What the agreement says of such a change, and what was given to a person rather than to a position.
 *
 * @param paths of the places that pass on
 */
export function notesOn(
  entries: readonly Target[],
  paths: readonly string[],
  name: string,
  workspace: ReadonlyWorkspace,
): Text[] {
  const keys = entries.flatMap(({ owner: { keyPerson } }) => (isMapping(keyPerson) ? [keyPerson] : []));
  const approvers = new Set(keys.map(({ replacementApprovedBy }) => replacementApprovedBy).filter(isText));
  const partyName = (id: string) =>
    workspace
      .filesOf('Agreement')
      .map(file => workspace.agreementOf(file)?.party(id)?.name)
      .find(Boolean) ?? id;
  const handovers = new Set(keys.map(({ handover }) => handover).filter(isText));
  const isIn = (part: RegExp) => paths.some(path => part.test(path));
  return [
    ...[...approvers].map(
      id => t`${name} is a key person, and ${partyName(id)} approves who takes over: have that approved.`,
    ),
    ...[...handovers].map(
      length => t`${name} is a key person with a handover of ${describeWritten(length)}.`,
    ),
    ...(isIn(/^trustedAdviser\./)
      ? [t`${name} gave advice as a trusted adviser: see whether the successor knows the same subjects.`]
      : []),
    ...(isIn(/\.audience\[/)
      ? [t`${name} was let into what is for named people only: whoever shares it should know of the change.`]
      : []),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
