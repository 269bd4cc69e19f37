import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { At, Both, BothSides } from './both-states.ts';
import type { Effects } from './change.ts';

/**
 * What it means that another name stands for somebody on whom the contract counts: the party that approves the replacement has
 * to look at it. For everybody else a name is a name.
 */
export function onApprovers(
  effects: Effects,
  { before, after, key }: Both,
  { definition }: At,
  { renames }: BothSides,
): Effects {
  if (definition !== 'Person' || key !== 'name') return effects;
  const approvers = [approverOf(after), renames.partyNow(approverOf(before) ?? '')].filter(
    party => party !== undefined && Object.hasOwn(effects, party),
  );
  return { ...effects, ...Object.fromEntries(approvers.map(party => [party, 'undetermined' as const])) };
}

/** Whether a value says no more than that another name stands there: since when it does. */
export function comesWithName({ before, after, key }: Both, { definition }: At): boolean {
  return definition === 'Person' && key === 'since' && before.name !== after.name;
}

function approverOf({ keyPerson }: PlainMapping): string | undefined {
  const approver = isMapping(keyPerson) ? keyPerson.replacementApprovedBy : undefined;
  return typeof approver === 'string' ? approver : undefined;
}
