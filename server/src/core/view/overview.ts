import type { IsoDate } from '../calendar/date.ts';
import type { Checker } from '../checking/checker.ts';
import { saying, t } from '../l10n/message.ts';
import { principles } from '../principles/principles.ts';
import type { Steps } from '../util/steps.ts';
import { Audience } from './audience.ts';
import { byDay, type DueLine, dueLinesIn, titleOf } from './due.ts';
import { headOf } from './head.ts';
import { Reader } from './reader.ts';

/** All agreements of a workspace in lines, for a tree beside the editor. */
export interface Overview {
  /** What is overdue or due within {@link overviewDays} days, the oldest first. */
  readonly due: readonly OverviewDue[];
  readonly agreements: readonly OverviewAgreement[];
  /** Whether all files have been read. */
  readonly isComplete: boolean;
}

export type OverviewDue = Pick<DueLine, 'day' | 'what' | 'who' | 'agreement' | 'isOverdue' | 'place'> &
  Partial<Pick<DueLine, 'record'>>;

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
  const due: DueLine[] = [];
  const agreements: OverviewAgreement[] = [];
  for (const file of workspace.filesOf('Agreement')) {
    yield;
    const evidence = workspace.evidenceOf(file, today);
    if (!evidence) continue;
    const { model } = evidence;
    const reader = new Reader(model, say, new Audience('internal', model));
    const lines = dueLinesIn(evidence, checker, say, { days: overviewDays });
    due.push(...lines);
    const findings = checker.findings(file.uri);
    const kept = principles.filter(
      ({ key }) => model.file.unreadable.has(key) || !model.isHollow(key),
    ).length;
    agreements.push({
      uri: file.uri,
      title: titleOf(reader),
      description: reader.text(
        t`${headOf(evidence, reader).standing} · ${kept} of ${principles.length} principles`,
      ),
      overdue: lines.filter(({ isOverdue }) => isOverdue).length,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    });
  }
  return {
    due: due.sort(byDay).map(({ day, what, who, agreement, isOverdue, place, record }) => ({
      day,
      what,
      who,
      agreement,
      isOverdue,
      place,
      ...(record && { record }),
    })),
    agreements: agreements.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
    isComplete: workspace.complete,
  };
}
