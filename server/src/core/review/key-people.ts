import { addDuration } from '../calendar/add-duration.ts';
import type { IsoDate } from '../calendar/date.ts';
import { parseDate } from '../calendar/parse-date.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { At, Both, BothSides } from './both-states.ts';
import type { Effects, LeftEarly } from './change.ts';

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

/** The day until which the one who left was to stay; undefined where the text names none, or who came took over later. */
export function boundUntil(before: PlainMapping, after: PlainMapping): IsoDate | undefined {
  const { since, keyPerson } = before;
  const lockIn = isMapping(keyPerson) ? parseDuration(String(keyPerson.lockIn ?? '')) : undefined;
  const start = parseDate(String(since ?? ''));
  if (!lockIn?.ok || !start.ok) return undefined;
  const until = addDuration(start.value, lockIn.value);
  const successor = sinceOf(after, before);
  return successor !== undefined && successor >= until ? undefined : until;
}

/** That somebody left who was to stay, where a change of a key says so. */
export function leftEarly({ before, after, key }: Both, { definition }: At): { leftEarly?: LeftEarly } {
  const until = definition === 'Person' && key === 'name' ? boundUntil(before, after) : undefined;
  if (until === undefined || before.name === undefined) return {};
  return { leftEarly: { until, since: sinceOf(after, before) } };
}

/** Since when the successor holds the position; a day that nobody touched is that of who left. */
function sinceOf({ since }: PlainMapping, before: PlainMapping): IsoDate | undefined {
  const day = since === before.since ? undefined : parseDate(String(since ?? ''));
  return day?.ok ? day.value : undefined;
}

/** Whether a value says no more than that another name stands there: since when it does. */
export function comesWithName({ before, after, key }: Both, { definition }: At): boolean {
  return definition === 'Person' && key === 'since' && before.name !== after.name;
}

function approverOf({ keyPerson }: PlainMapping): string | undefined {
  const approver = isMapping(keyPerson) ? keyPerson.replacementApprovedBy : undefined;
  return typeof approver === 'string' ? approver : undefined;
}
