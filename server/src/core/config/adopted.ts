import { addDuration } from '../calendar/add-duration.ts';
import type { IsoDate } from '../calendar/date.ts';
import { parseDate } from '../calendar/parse-date.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Config } from '../schema/generated/types.ts';
import { byAnyName, type FindingNames } from '../util/fingerprint.ts';
import { placeholderIn } from '../util/placeholder.ts';

/** What `adopted` of a configuration accepts: the findings that were there when agreements were taken over. */
export interface Adoption {
  /** The configuration file that it stands in, and its mapping there. */
  readonly file: FileModel;
  readonly entry: object;
  /** Undefined when none is given, or only a placeholder: then nothing is accepted. */
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  /** The day on which all of it returns; undefined: none is given that can be read, and nothing is accepted. */
  readonly until: IsoDate | undefined;
  /** Fingerprints. */
  readonly findings: ReadonlySet<string>;
}

/** The longest time that findings can be put off. */
const longestAdoption = { amount: 12, unit: 'month' } as const;

/** A file as read never changes, so neither does what it adopts. */
const known = new WeakMap<FileModel, readonly Adoption[]>();

/** What a configuration file itself adopts: one block at most. */
export function adoptionsIn(file: FileModel): readonly Adoption[] {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

function read(file: FileModel): Adoption[] {
  if (file.kind !== 'Config') return [];
  const { adopted } = (file.value ?? {}) as Partial<Config>;
  if (!adopted) return [];
  const { reason, approvedBy, until, findings = [] } = adopted as Partial<typeof adopted>;
  const date = until === undefined ? undefined : parseDate(until);
  return [
    {
      file,
      entry: adopted,
      reason: reason?.trim() && !placeholderIn(reason) ? reason : undefined,
      approvedBy,
      until: date?.ok ? date.value : undefined,
      findings: new Set(findings),
    },
  ];
}

/** The latest day until which findings can be adopted on a day. */
export function latestReturn(today: IsoDate): IsoDate {
  return addDuration(today, longestAdoption);
}

/** Whether its day is further ahead than anything can be put off; not without a date to judge by. */
export function isTooLong({ until }: Pick<Adoption, 'until'>, today: IsoDate | undefined): boolean {
  return until !== undefined && today !== undefined && until > latestReturn(today);
}

/** Whether all of it has returned: on its day it does. */
export function hasReturned({ until }: Pick<Adoption, 'until'>, today: IsoDate | undefined): boolean {
  return until !== undefined && today !== undefined && until <= today;
}

/** Whether it accepts what it names, until its day: it says why, until when, and who stands for it. */
export function isSound(adoption: Adoption, today: IsoDate | undefined): boolean {
  const { reason, approvedBy, until } = adoption;
  return (
    reason !== undefined && approvedBy !== undefined && until !== undefined && !isTooLong(adoption, today)
  );
}

/**
 * What has adopted a finding, and whether it still holds or the finding has returned since. As with waivers, it may be named as
 * earlier versions called it.
 */
export function adoptionOf(
  names: FindingNames,
  adoptions: readonly Adoption[],
  today: IsoDate | undefined,
): { holds?: Adoption; returned?: Adoption } {
  const found = byAnyName(names, name => {
    const meant = adoptions.filter(each => each.findings.has(name) && isSound(each, today));
    return meant.find(each => !hasReturned(each, today)) ?? meant[0];
  });
  const returned = found.find(each => hasReturned(each, today));
  if (returned) return { returned };
  return found[0] ? { holds: found[0] } : {};
}
