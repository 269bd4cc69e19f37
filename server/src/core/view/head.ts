import type { Evidence } from '../evidence/evidence.ts';
import { measuredIn } from '../evidence/measured.ts';
import { type Text, t } from '../l10n/message.ts';
import { coversInWords } from '../model/covers-in-words.ts';
import { phraseOf, plainWords } from '../model/vocabulary.ts';
import { inRow, wordsOf } from '../util/lists.ts';
import { approvalsOf } from './approvals.ts';
import type { HeadView, ObjectiveView } from './head-view.ts';
import type { Reader } from './reader.ts';
import { termOf } from './term.ts';

/** Who agreed on what, what for, until when, and where it stands. */
export function headOf(evidence: Evidence, reader: Reader): HeadView {
  const { model } = evidence;
  const { version, status, legal, purpose } = model.agreement;
  return {
    standing: reader.heading(standingOf(evidence, reader)),
    status: reader.heading(status === undefined ? t`no status` : phraseOf('AgreementStatus', status)),
    version: reader.text(version),
    parties: model.parties.map(({ id, name, role }) => ({
      id,
      name: reader.text(name),
      role: reader.text(role === undefined ? '' : wordsOf(role)),
    })),
    contract: legal?.contract === undefined ? undefined : reader.text(legal.contract),
    purpose: reader.text(purpose),
    objectives: objectivesOf(evidence, reader),
    covered: coversInWords(model).map(words => reader.text(words)),
    approvals: approvalsOf(evidence, reader),
    term: termOf(evidence, reader),
    place: reader.place(model.agreement),
  };
}

function standingOf({ model, starts, ends, today, isInForce, isOver }: Evidence, reader: Reader): Text {
  const { status } = model.agreement;
  if (isInForce && isOver && ends !== undefined) return t`ended on ${reader.day(ends).long}`;
  if (isInForce) return ends === undefined ? t`in force` : t`in force until ${reader.day(ends).long}`;
  if (status === 'active' && starts !== undefined && starts > today)
    return t`begins on ${reader.day(starts).long}`;
  return status === undefined ? t`no status` : phraseOf('AgreementStatus', status);
}

/** What is to be reached, with what was measured last. */
function objectivesOf(evidence: Evidence, reader: Reader): ObjectiveView[] {
  const measured = measuredIn(evidence);
  return (evidence.model.agreement.objectives ?? []).map(objective => {
    const { id, what, due, owner, measure } = objective;
    const of = measured.find(
      each =>
        measure !== undefined &&
        each.measure.id === measure &&
        reader.audience.forum(each.measure.forum, true),
    );
    const last = of?.records.at(-1);
    const target = of?.measure.target;
    const latest: readonly Text[] = [
      last?.record.value === undefined
        ? of && evidence.isRecorded
          ? t`not measured yet`
          : ''
        : t`${String(last.record.value)} on ${reader.day(last.day).short}`,
      target === undefined ? '' : t`target ${String(target)}`,
    ];
    return {
      what: reader.text(what ?? plainWords(id ?? '')),
      owner: reader.person(owner),
      due: reader.written(due),
      latest: reader.text(inRow(latest)),
      place: reader.place(objective),
    };
  });
}
