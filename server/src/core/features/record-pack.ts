import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { languages } from '../l10n/languages.ts';
import { type Say, t } from '../l10n/message.ts';
import type { FilledPart } from '../minutes/filled-document.ts';
import { readFilledPack } from '../minutes/read-pack.ts';
import { outcomeOf, type RecordOutcome } from './record.ts';

/** What comes of a meeting pack that somebody has filled in. */
export interface PackOutcome {
  readonly outcome: RecordOutcome;
  /** What of it cannot be read: where it stands, what is wrong, what to do; in sentences. */
  readonly unread: readonly string[];
  /** Whether the rest may be recorded without what cannot be read. */
  readonly mayLeaveOut: boolean;
}

/** Reads a filled-in pack back, as `partnership record --from` does. @param parts what the file consists of */
export function recordPack(
  parts: readonly FilledPart[],
  checker: Checker,
  options: { readonly today: IsoDate; readonly say: Say; readonly isTaken?: (uri: string) => boolean },
): PackOutcome {
  const { workspace } = checker;
  const { today, say } = options;
  const read = readFilledPack(parts, workspace, { today, dictionaries: languages });
  const refused = (message: string): PackOutcome => ({
    outcome: { ok: false, message },
    unread: [],
    mayLeaveOut: false,
  });
  if (read.kind === 'refused') return refused(`${say(read.wrong)} ${say(read.remedy)}`);
  const evidence = workspace.evidenceOf(read.agreement, today);
  if (!evidence) return refused(say(t`The agreement cannot be read.`));
  return {
    outcome: outcomeOf({ records: read.session.records }, read.notes, evidence, checker, options),
    unread: read.unread.map(({ place, wrong, remedy }) => say(t`${place}: ${wrong} ${remedy}`)),
    // Of a day that is not known there is no record.
    mayLeaveOut: !read.unread.some(({ isEssential }) => isEssential),
  };
}
