import type { IsoDate } from '../calendar/date.ts';
import { addDays } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { saying, t } from '../l10n/message.ts';
import { principles } from '../principles/principles.ts';
import { statusOf } from '../status/status.ts';
import { and } from '../util/lists.ts';
import type { Steps } from '../util/steps.ts';
import { Audience } from './audience.ts';
import type { DateView, PlaceView } from './basics.ts';
import { dutyInWords } from './duty-in-words.ts';
import { headOf } from './head.ts';
import { Reader } from './reader.ts';

/** All agreements of a workspace in lines, for a tree beside the editor. */
export interface Overview {
  /** What is overdue or due within {@link overviewDays} days, the oldest first. */
  readonly due: readonly OverviewDue[];
  readonly agreements: readonly OverviewAgreement[];
}

export interface OverviewDue {
  readonly day: DateView;
  readonly what: string;
  readonly who: string;
  readonly agreement: string;
  readonly isOverdue: boolean;
  /** Where it is promised or asked for. */
  readonly place: PlaceView;
}

export interface OverviewAgreement {
  readonly uri: string;
  readonly title: string;
  /** `In force until 31 December 2027 · 6 of 7 principles`. */
  readonly description: string;
  readonly overdue: number;
  readonly errors: number;
  readonly warnings: number;
}

/** How many days ahead something counts as due soon. */
const overviewDays = 14;

/** The overview in steps, each of one agreement. */
export function* overviewInSteps(checker: Checker, today: IsoDate): Steps<Overview> {
  const { workspace } = checker;
  const say = saying(checker.dictionary);
  const due: OverviewDue[] = [];
  const agreements: OverviewAgreement[] = [];
  const last = addDays(today, overviewDays);
  for (const file of workspace.filesOf('Agreement')) {
    yield;
    const evidence = workspace.evidenceOf(file, today);
    if (!evidence) continue;
    const { model } = evidence;
    const reader = new Reader(model, say, new Audience('internal', model));
    const title = reader.text(model.agreement.title ?? model.agreement.id ?? t`An agreement without a title`);
    const status = statusOf(evidence);
    const overdue = status.overdue.map(duty => ({ duty, isOverdue: true }));
    const soon = status.upcoming.filter(duty => duty.due <= last).map(duty => ({ duty, isOverdue: false }));
    for (const { duty, isOverdue } of [...overdue, ...soon]) {
      const { kind, name, parties, person, written } = duty;
      due.push({
        day: reader.day(duty.due),
        what: reader.heading(dutyInWords(kind, name)),
        who: person ? reader.person(person) : reader.text(and(parties.map(party => model.nameOf(party)))),
        agreement: title,
        isOverdue,
        place: reader.place(written.owner, written.file),
      });
    }
    const findings = checker.findings(file.uri);
    const kept = principles.filter(
      ({ key }) => model.file.unreadable.has(key) || !model.isHollow(key),
    ).length;
    agreements.push({
      uri: file.uri,
      title,
      description: reader.text(
        t`${headOf(evidence, reader).standing} · ${kept} of ${principles.length} principles`,
      ),
      overdue: status.overdue.length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    });
  }
  return {
    due: due.sort((a, b) => (a.day.date < b.day.date ? -1 : a.day.date > b.day.date ? 1 : 0)),
    agreements: agreements.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
  };
}
