import { type AgreementModel, type AgreementStatus, type Text, t, wordsOf } from '../../core/index.ts';
import { type Section, short } from './section.ts';

/** Where escalations stand. */
export function escalations({ followUp }: AgreementStatus): Section {
  return {
    heading: t`Escalations`,
    columns: [
      { heading: t`Raised` },
      { heading: t`What` },
      { heading: t`Step` },
      { heading: t`What became of it` },
    ],
    rows: followUp.escalations.map(({ raised, name, step, since, due, state, settled, outcome }) => [
      short(raised),
      name,
      step === undefined ? '–' : t`${wordsOf(step)}, since ${short(since)}`,
      state === 'settled' && settled
        ? outcome
          ? t`settled on ${short(settled)}: ${outcome}`
          : t`settled on ${short(settled)}`
        : state === 'stuck' && due
          ? t`stuck: its time ran out on ${short(due)}`
          : state === 'unclear'
            ? t`uncertain`
            : due
              ? t`open until ${short(due)}`
              : t`open`,
    ]),
  };
}

/** The early warnings that were given. */
export function warnings({ followUp }: AgreementStatus, model: AgreementModel): Section {
  return {
    heading: t`Early warnings, last year`,
    columns: [{ heading: t`Date` }, { heading: t`What` }, { heading: t`Who` }, { heading: t`In time` }],
    rows: followUp.warnings.map(({ date, name, by, due, state, closed }) => [
      short(date),
      closed ? t`${name} (closed on ${short(closed)})` : name,
      by === undefined ? '–' : model.nameOf(by),
      state === 'late' && due ? t`late: due by ${short(due)}` : inTime[state],
    ]),
  };
}

const inTime: Readonly<Record<AgreementStatus['followUp']['warnings'][number]['state'], Text>> = {
  'in time': t`yes`,
  late: t`late`,
  'not known': t`not known`,
};

/** What the measures came to last. */
export function scorecard({ followUp }: AgreementStatus): Section {
  return {
    heading: t`Scorecard`,
    columns: [
      { heading: t`What` },
      { heading: t`Target` },
      { heading: t`Last value` },
      { heading: t`Date` },
      { heading: t`Next` },
    ],
    rows: followUp.scorecard.map(({ id, what, target, last, isMissed, next }) => [
      what ?? id ?? '–',
      target === undefined ? '–' : String(target),
      last === undefined ? '–' : isMissed ? t`${String(last.value)} (misses the target)` : String(last.value),
      last ? short(last.record.date) : '–',
      next ? short(next) : '–',
    ]),
  };
}
