import { toDate } from '../calendar/date.ts';
import { type EscalationModel, escalationsIn } from '../evidence/escalation.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type WarningModel, warningsIn } from '../evidence/warning.ts';
import { type Text, t } from '../l10n/message.ts';
import { levelNames } from '../model/sections.ts';
import { phraseOf } from '../model/vocabulary.ts';
import { type EscalationStatus, followUpOf, type WarningStatus } from '../status/follow-up.ts';
import type { Reader } from './reader.ts';
import type { MatterView } from './record-view.ts';

const stateOf: Readonly<Record<EscalationStatus['state'], Text>> = {
  open: t`open`,
  stuck: t`open, and the time of its level has run out`,
  settled: t`settled`,
  unclear: t`may be settled: some records are not understood`,
};

const givenOf: Readonly<Record<WarningStatus['state'], Text>> = {
  'in time': t`given in time, and open`,
  late: t`given late, and open`,
  'not known': t`open`,
};

interface Matters {
  readonly escalations: readonly MatterView[];
  readonly warnings: readonly MatterView[];
  /** How many the reader is not shown. */
  readonly hidden: number;
}

/**
 * The escalations and early warnings that are not over.
 *
 * @param isMeant which escalations; without it all
 */
export function mattersOf(
  evidence: Evidence,
  reader: Reader,
  isMeant: (escalation: EscalationModel) => boolean = () => true,
): Matters {
  const { model, today, doubts, free } = evidence;
  if (!evidence.isInForce) return { escalations: [], warnings: [], hidden: 0 };
  const records = evidence.records.filter(({ day }) => day <= today);
  const { escalations: states } = followUpOf(evidence);
  const escalations = escalationsIn(model, { records, doubts, free }).filter(
    each => each.settled === undefined && isMeant(each),
  );
  const warnings = warningsIn(model, { records, free }).filter(({ closed }) => closed === undefined);
  const { audience } = reader;
  const shown = {
    escalations: escalations.filter(each => audience.escalation(each)),
    warnings: warnings.filter(each => audience.warning(each)),
  };
  return {
    escalations: shown.escalations.map(each =>
      escalationOf(each, states.find(({ id }) => id === each.id)?.state ?? 'open', reader),
    ),
    warnings: shown.warnings.map(each => warningOf(each, reader)),
    hidden: escalations.length + warnings.length - shown.escalations.length - shown.warnings.length,
  };
}

function escalationOf(
  { name, records, last, due }: EscalationModel,
  state: EscalationStatus['state'],
  reader: Reader,
): MatterView {
  const { level, then } = last.record;
  const where =
    level === undefined ? (then === undefined ? '' : phraseOf('FinalStep', then)) : levelNames[level];
  return {
    what: reader.text(name),
    where: reader.text(where),
    since: reader.day(records[0].day),
    due: due === undefined ? undefined : reader.day(toDate(due)),
    word: reader.text(stateOf[state]),
    isLate: state === 'stuck',
    place: reader.place(last.record, last.file),
  };
}

function warningOf({ name, records: [first], due }: WarningModel, reader: Reader): MatterView {
  const state = due === undefined ? 'not known' : first.day > due ? 'late' : 'in time';
  return {
    what: reader.text(name),
    where: reader.party(first.by ?? first.record.by ?? ''),
    since: reader.day(first.day),
    due: undefined,
    word: reader.text(givenOf[state]),
    isLate: state === 'late',
    place: reader.place(first.record, first.file),
  };
}
