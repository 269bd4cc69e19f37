import { type Readiness, type Tally, toDate } from '../../core/index.ts';

/** What to know before the parties decide whether to go on. */
export interface JsonReadiness {
  readonly renewal: {
    readonly ends: string | null;
    /** Whether something of the term could not be read. */
    readonly unreadable: boolean;
    readonly noticeBy: string | null;
    readonly options: readonly {
      readonly kind: Readiness['options'][number]['kind'];
      readonly id: string | null;
      readonly for: string | null;
      readonly needs: string | null;
      readonly decideBy: string | null;
      readonly renews: string | null;
    }[];
  };
  readonly exit: {
    readonly plans: readonly { readonly path: string; readonly file: string | null }[];
    readonly unreadable: boolean;
    readonly coveredBy: string | null;
    readonly agreed: string | null;
    readonly owner: string | null;
    readonly keeper: Readiness['exit']['keeper'];
    readonly lastReview: string | null;
    readonly nextReview: string | null;
    readonly overdueSince: string | null;
    readonly uncertain: boolean;
  };
  /** Since the first day; null where nothing is owed or recorded. */
  readonly kept: {
    readonly meetings: Tally;
    readonly parties: readonly { readonly id: string; readonly tally: Tally }[];
  } | null;
}

type Day = Readiness['ends'];

export function readinessJson({
  ends,
  isUnreadable,
  noticeBy,
  options,
  exit,
  kept,
}: Readiness): JsonReadiness {
  return {
    renewal: {
      ends: date(ends),
      unreadable: isUnreadable,
      noticeBy: date(noticeBy),
      options: options.map(({ kind, id, length, needs, by, renews }) => ({
        kind,
        id: id ?? null,
        for: length ?? null,
        needs: needs ?? null,
        decideBy: date(by),
        renews: renews ?? null,
      })),
    },
    exit: {
      plans: exit.plans.map(({ path, file }) => ({ path, file: file ?? null })),
      unreadable: exit.isUnreadable,
      coveredBy: exit.coveredBy ?? null,
      agreed: date(exit.agreed),
      owner: exit.owner ?? null,
      keeper: exit.keeper,
      lastReview: date(exit.lastReview),
      nextReview: date(exit.nextReview),
      overdueSince: date(exit.overdueSince),
      uncertain: exit.isUncertain,
    },
    kept: kept ?? null,
  };
}

function date(day: Day): string | null {
  return day === undefined ? null : toDate(day);
}
