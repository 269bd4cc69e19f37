import {
  formatDate,
  type IsoDate,
  joined,
  latestReturn,
  parseDate,
  placeholderIn,
  t,
} from '../../core/index.ts';
import { CliError } from '../failure.ts';

/** The options of `adopt` as they were typed. */
export interface RawAdoptOptions {
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly until?: string;
  readonly add?: boolean;
  readonly dryRun?: boolean;
  readonly color?: boolean;
}

/** What stands in the block besides its findings, as far as it was given. */
export interface Terms {
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  readonly until: IsoDate | undefined;
}

/** @throws CliError for what cannot be accepted */
export function readTerms({ reason, approvedBy, until }: RawAdoptOptions, today: IsoDate): Terms {
  if (reason !== undefined && (reason.trim() === '' || placeholderIn(reason) !== undefined))
    throw new CliError(
      t`\`--reason\` gives no reason.`,
      t`Write why these findings are put off: whoever reads it next year has to know.`,
    );
  if (approvedBy !== undefined && !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(approvedBy))
    throw new CliError(
      t`\`--approved-by ${approvedBy}\` names no person.`,
      t`Write a party, a slash and a person, as agreements do: ${'--approved-by nordbank/anna-lind'}`,
    );
  return {
    reason: reason?.trim(),
    approvedBy,
    until: until === undefined ? undefined : readUntil(until, today),
  };
}

function readUntil(written: string, today: IsoDate): IsoDate {
  const read = parseDate(written);
  const latest = latestReturn(today);
  const range = t`Write a day after today and up to ${formatDate(latest)}: ${`--until ${latest}`}`;
  if (!read.ok) throw new CliError(t`\`--until ${written}\`: ${read.message}.`, range);
  if (read.value <= today)
    throw new CliError(t`\`--until ${written}\` is no day that is still to come.`, range);
  if (read.value > latest) throw new CliError(t`\`--until ${written}\` is more than 12 months ahead.`, range);
  return read.value;
}

/** Everything that the first time needs. @throws CliError naming what is missing */
export function completeTerms({ reason, approvedBy, until }: Terms) {
  if (reason !== undefined && approvedBy !== undefined && until !== undefined)
    return { reason, approvedBy, until };
  const missing = [
    ...(reason === undefined ? ['--reason'] : []),
    ...(approvedBy === undefined ? ['--approved-by'] : []),
    ...(until === undefined ? ['--until'] : []),
  ];
  throw new CliError(
    t`Nothing is accepted without ${joined(missing, ', ')}.`,
    t`Say why, who stands for it, and until when: ${'partnership adopt PATHS --reason "…" --approved-by party/person --until YEAR-MONTH-DAY'}`,
  );
}
