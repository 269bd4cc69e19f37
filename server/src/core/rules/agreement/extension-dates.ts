import { dayAfter } from '../../calendar/add-duration.ts';
import { formatDate, freeDaysOf, readDay } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { endsAfter, pathOfExtension } from '../../model/term.ts';
import type { Report } from '../../rule/rule.ts';

/** Options to extend the agreement that are decided too late, too early or in another order; one finding for each. */
export function* extensionDates(model: AgreementModel): Iterable<Report> {
  const { term, holidays } = model.agreement;
  const { uri, source } = model.file;
  if (!term?.extensions || source.hasDoubts(term.extensions)) return;
  const free = freeDaysOf(holidays);
  const starts = readDay(term.starts);
  const notice = parseDuration(term.nonRenewalNotice ?? '');
  // Each moves the end from where those before it have moved it.
  let ends = readDay(term.ends);
  let before: Day | undefined;
  for (const [index, extension] of term.extensions.entries()) {
    const decision = readDay(extension.decideBy);
    const runsOut = decision !== undefined && notice.ok ? dayAfter(decision, notice.value, free) : undefined;
    const place = {
      range: model.at(extension, 'decideBy'),
      path: `${pathOfExtension(extension, index)}.decideBy`,
    };
    const relate = (key: 'starts' | 'ends' | 'nonRenewalNotice', message: ReturnType<typeof t>) => ({
      related: [{ uri, range: model.at(term, key), message }],
    });
    if (decision !== undefined && starts !== undefined && decision < starts) {
      yield {
        ...place,
        message: t`The extension would be decided by ${formatDate(decision)}, before the agreement starts on ${formatDate(starts)}. Choose a date within the term.`,
        ...relate('starts', t`Starts ${formatDate(starts)}`),
      };
    } else if (decision !== undefined && ends !== undefined && decision > ends) {
      yield {
        ...place,
        message: t`The extension would be decided by ${formatDate(decision)}, after the agreement has ended on ${formatDate(ends)}: there is nothing left to extend. Choose an earlier date.`,
        ...relate('ends', t`Ends ${formatDate(ends)}`),
      };
    } else if (decision !== undefined && before !== undefined && decision < before) {
      yield {
        ...place,
        message: t`This extension would be decided by ${formatDate(decision)}, before the one above it, which is decided by ${formatDate(before)} and comes first. Put them in the order in which they are used.`,
      };
    } else if (runsOut !== undefined && ends !== undefined && runsOut > ends && decision !== undefined) {
      yield {
        ...place,
        message: t`Notice given on the day by which the extension is decided, ${formatDate(decision)}, runs out only on ${formatDate(runsOut)}, after the agreement’s end on ${formatDate(ends)}. Decide earlier, or shorten \`nonRenewalNotice\`.`,
        ...relate('nonRenewalNotice', t`Notice before the end`),
      };
    }
    before = decision ?? before;
    ends = ends === undefined ? undefined : endsAfter(ends, extension, free).at(-1);
  }
}
