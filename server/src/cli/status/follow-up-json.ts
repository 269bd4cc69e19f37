import type { AgreementStatus, DatedOccurrence } from '../../core/index.ts';

type FollowUp = AgreementStatus['followUp'];
type Escalation = FollowUp['escalations'][number];
type Warning = FollowUp['warnings'][number];

interface JsonRecord {
  readonly date: string;
  readonly file: string;
  readonly line: number;
}

/** What is followed up besides regular promises. */
export interface JsonFollowUp {
  readonly escalations: readonly {
    readonly id: string;
    readonly name: string;
    readonly step: string | null;
    readonly raised: string;
    readonly due: string | null;
    readonly state: Escalation['state'];
    readonly settled: string | null;
    readonly outcome: string | null;
    /** The last step. */
    readonly record: JsonRecord;
  }[];
  readonly warnings: readonly {
    readonly id: string;
    readonly name: string;
    readonly by: string | null;
    readonly due: string | null;
    readonly state: Warning['state'];
    readonly closed: string | null;
    /** The first record. */
    readonly record: JsonRecord;
  }[];
  readonly scorecard: readonly {
    readonly id: string | null;
    readonly what: string | null;
    readonly target: string | number | null;
    readonly value: string | number | null;
    readonly missed: boolean | null;
    readonly next: string | null;
    readonly record: JsonRecord | null;
  }[];
}

type RecordModel = NonNullable<DatedOccurrence['record']>;

/** @param place the day and place of a record */
export function followUpJson(
  { escalations, warnings, scorecard }: FollowUp,
  place: (record: RecordModel) => JsonRecord,
): JsonFollowUp {
  return {
    escalations: escalations.map(({ id, name, step, raised, due, state, settled, outcome, last }) => ({
      id,
      name,
      step: step ?? null,
      raised,
      due: due ?? null,
      state,
      settled: settled ?? null,
      outcome: outcome ?? null,
      record: place(last),
    })),
    warnings: warnings.map(({ id, name, by, due, state, closed, record }) => ({
      id,
      name,
      by: by ?? null,
      due: due ?? null,
      state,
      closed: closed ?? null,
      record: place(record),
    })),
    scorecard: scorecard.map(({ id, what, target, last, isMissed, next }) => ({
      id: id ?? null,
      what: what ?? null,
      target: target ?? null,
      value: last?.value ?? null,
      missed: isMissed ?? null,
      next: next ?? null,
      record: last ? place(last.record) : null,
    })),
  };
}
