import {
  type AgreementModel,
  type AgreementStatus,
  type Attendance,
  and,
  approverOf,
  type DatedOccurrence,
  type Doubt,
  describePeriod,
  joined,
  lineOf,
  type Text,
  t,
} from '../../core/index.ts';
import type { StatusReport } from './report.ts';
import { namesOf, type Section, short } from './section.ts';

/** How the place of something written is shown: `records/2026.partnership.yaml:14`. */
export type Place = (doubt: Doubt) => string;

export function placeIn(report: StatusReport): Place {
  return doubt => `${report.pathOf(doubt.file.uri)}:${lineOf(doubt)}`;
}

/** Each occasion of the last year that did not go as planned, or of which nobody knows. */
export function deviations({ promises }: AgreementStatus, model: AgreementModel, place: Place): Section {
  const rows = promises.flatMap(({ name, parties, ofLastYear }) =>
    ofLastYear
      .filter(({ state }) => state !== 'held' && state !== 'due' && state !== 'not-due')
      .map(occurrence => ({
        day: occurrence.planned,
        row: [
          short(occurrence.planned),
          occurrence.period ? t`${name}, ${describePeriod(occurrence.period)}` : name,
          namesOf(parties, model),
          outcome(occurrence, place),
        ],
      })),
  );
  return {
    heading: t`Not as planned, last year`,
    columns: [
      { heading: t`Planned` },
      { heading: t`What` },
      { heading: t`Who` },
      { heading: t`What became of it` },
    ],
    rows: rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row),
  };
}

function outcome({ state, record, doubts = [], refused }: DatedOccurrence, place: Place): Text {
  if (state === 'uncertain') {
    const places = and([...new Set(doubts.map(place))]);
    return doubts.length > 0 ? t`uncertain: see ${places}` : t`uncertain`;
  }
  if (state === 'late' && record) return t`late, on ${short(record.date)}`;
  if (state === 'missed' && refused?.consent)
    return t`missed: ${and(refused.consent.lacking.map(({ name }) => name))} did not agree to skip it`;
  const reason = record?.record.reason;
  return state === 'waived' ? (reason ? t`waived: ${reason}` : t`waived`) : t`missed`;
}

/** What was written and proves nothing, with the reason. */
export function doubts({ doubts }: AgreementStatus, place: Place): Section {
  return {
    heading: t`What leaves something uncertain`,
    columns: [{ heading: t`Where` }, { heading: t`Why` }],
    rows: doubts.map(doubt => [place(doubt), doubt.why]),
  };
}

/** Meetings that could not decide, with what they decided. */
export function quorums({ quorums }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Quorum not met or not known, last year`,
    columns: [
      { heading: t`Held` },
      { heading: t`What` },
      { heading: t`Who was there` },
      { heading: t`Decisions` },
    ],
    rows: quorums.map(({ record, forum, attendance, decisions }) => [
      short(record.date),
      model.forum(forum)?.name ?? forum,
      whoWasThere(attendance, model),
      decisions.length === 0 ? '–' : joined(decisions, '; '),
    ]),
  };
}

function whoWasThere({ state, present, short }: Attendance, model: AgreementModel): Text {
  if (state === 'not recorded') return t`attendance not recorded`;
  if (state === 'unclear') return t`cannot be told: somebody named is not known`;
  const members = present === 1 ? t`1 member` : t`${present} members`;
  return short.length === 0 ? members : t`${members}, too few of ${and(short.map(id => model.nameOf(id)))}`;
}

/** Who has signed off the version that the agreement has. */
export function approvals({ approvals, text }: AgreementStatus, model: AgreementModel): Section {
  const version = model.agreement.version ?? '?';
  return {
    heading:
      text === undefined
        ? t`Approvals of version ${version}`
        : t`Approvals of version ${version}, text ${text}`,
    columns: [{ heading: t`Party` }, { heading: t`State` }, { heading: t`Who` }, { heading: t`Date` }],
    rows: approvals.map(({ party, state, record, isOfOtherText }) => {
      return [
        party.name,
        isOfOtherText ? t`approved another text` : approvalStates[state],
        (record && approverOf(record, model)) ?? '–',
        record ? short(record.date) : '–',
      ];
    }),
  };
}

const approvalStates: Readonly<Record<AgreementStatus['approvals'][number]['state'], Text>> = {
  approved: t`approved`,
  refused: t`refused`,
  missing: t`not recorded`,
  unclear: t`uncertain`,
};
