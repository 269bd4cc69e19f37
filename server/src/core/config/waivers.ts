import type { IsoDate } from '../calendar/date.ts';
import { parseDate } from '../calendar/parse-date.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Config } from '../schema/generated/types.ts';
import { byAnyName, type FindingNames } from '../util/fingerprint.ts';
import { placeholderIn } from '../util/placeholder.ts';

/** An entry of `waivers`: one finding, or one change in a review, that somebody has accepted. */
export interface Waiver {
  /** The configuration file that it stands in, and its mapping there. */
  readonly file: FileModel;
  readonly entry: object;
  /** The fingerprint of the finding; undefined for a waiver of a change. */
  readonly finding: string | undefined;
  /** The id of the change; undefined for a waiver of a finding. */
  readonly change: string | undefined;
  /** Undefined when none is given, or only a placeholder: then nothing is accepted. */
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  /** The last day on which it holds; undefined: for ever. */
  readonly until: IsoDate | undefined;
  /** A last day is written and cannot be read: then nothing is accepted, rather than for ever. */
  readonly isUntilUnclear: boolean;
}

/** A file as read never changes, so neither do its waivers. */
const known = new WeakMap<FileModel, readonly Waiver[]>();

/** The waivers that a configuration file itself holds, in the order of the text. */
export function waiversIn(file: FileModel): readonly Waiver[] {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

function read(file: FileModel): Waiver[] {
  if (file.kind !== 'Config') return [];
  const { waivers = [] } = (file.value ?? {}) as Partial<Config>;
  return waivers.map(entry => {
    const { finding, change, reason, approvedBy, until } = entry;
    const date = until === undefined ? undefined : parseDate(until);
    return {
      file,
      entry,
      finding,
      change,
      reason: reason?.trim() && !placeholderIn(reason) ? reason : undefined,
      approvedBy,
      until: date?.ok ? date.value : undefined,
      isUntilUnclear:
        date?.ok === false ||
        (file.source.isDoubtful(entry, 'until') && file.source.pair(entry, 'until') !== undefined),
    };
  });
}

/** Whether `until` is written and nothing stands behind it: then it counts as absent, as everywhere. */
export function isUntilEmpty({ file: { source }, entry, until, isUntilUnclear }: Waiver): boolean {
  return until === undefined && !isUntilUnclear && source.pair(entry, 'until') !== undefined;
}

/** Whether its last day is over; not without a date to judge by. */
export function isExpired({ until }: Pick<Waiver, 'until'>, today: IsoDate | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}

/**
 * The waiver that accepts a finding, and where there is none, one that did so until its last day. A waiver may name what earlier
 * versions called the finding; of a finding that took the place of several, each has to be accepted.
 */
export function waiverOf(
  names: FindingNames,
  waivers: readonly Waiver[],
  today: IsoDate | undefined,
): { holds?: Waiver; expired?: Waiver } {
  const index = byFinding(waivers);
  const found = byAnyName(names, name => {
    const meant = index.get(name) ?? [];
    return meant.find(waiver => !isExpired(waiver, today)) ?? meant[0];
  });
  const expired = found.find(waiver => isExpired(waiver, today));
  if (expired) return { expired };
  return found[0] ? { holds: found[0] } : {};
}

/** The waivers of a configuration never change, and this goes with them. */
const indexes = new WeakMap<readonly Waiver[], ReadonlyMap<string, readonly Waiver[]>>();

/** The waivers that may accept something, by the finding that they are about. */
function byFinding(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const known = indexes.get(waivers);
  if (known) return known;
  const index = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const { finding, reason, isUntilUnclear } = waiver;
    if (finding === undefined || reason === undefined || isUntilUnclear) continue;
    const same = index.get(finding);
    if (same) same.push(waiver);
    else index.set(finding, [waiver]);
  }
  indexes.set(waivers, index);
  return index;
}
