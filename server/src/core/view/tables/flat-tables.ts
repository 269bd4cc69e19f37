import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import { actionsIn } from '../../evidence/action.ts';
import { escalationsIn } from '../../evidence/escalation.ts';
import { measuredIn } from '../../evidence/measured.ts';
import { signOffOf } from '../../evidence/sign-off.ts';
import { warningsIn } from '../../evidence/warning.ts';
import { coversIn } from '../../model/coverage.ts';
import type { FileModel } from '../../model/file-model.ts';
import { type AgreementRow, agreementRows } from './agreement-rows.ts';
import { agreements } from './agreements.ts';
import type { Of } from './cells.ts';
import { duties, dutyRows } from './duties.ts';
import { findings } from './findings.ts';
import { escalations, measures, warnings } from './follow-up.ts';
import { forums, members } from './forums.ts';
import { occurrenceRows, occurrences } from './occurrences.ts';
import { parties, people } from './people.ts';
import { actions, records } from './records.ts';
import type { FlatTable } from './table.ts';
import { approvals, covers, extensions } from './terms.ts';

/**
 * Agreements as flat tables for spreadsheets and engines. All words are the format’s own or English, whatever the reader’s
 * language; addresses of people are in none of them.
 *
 * @param pathOf how the host would write the path of a file
 */
export function flatTablesOf(
  files: readonly FileModel[],
  checker: Checker,
  today: IsoDate,
  pathOf: (uri: string) => string,
): FlatTable[] {
  const all = agreementRows(files, checker, today, pathOf);
  const each = <T>(rowsOf: (row: AgreementRow) => readonly T[]): Of<T>[] =>
    all.flatMap(of => rowsOf(of).map(row => ({ ...row, of })));
  return [
    agreements(all),
    extensions(each(({ evidence }) => evidence.model.agreement.term?.extensions ?? [])),
    approvals(each(({ evidence }) => signOffOf(evidence.model, evidence, evidence.today)?.parties ?? [])),
    covers(each(({ evidence }) => coversIn(evidence.model))),
    parties(each(({ evidence }) => evidence.model.parties)),
    people(
      each(({ evidence }) =>
        evidence.model.parties.flatMap(({ id, people }) => people.map(p => ({ party: id, ...p }))),
      ),
    ),
    forums(each(({ evidence }) => evidence.model.forums)),
    members(
      each(({ evidence }) =>
        evidence.model.forums.flatMap(({ id, forum }) =>
          (forum.members ?? []).map(person => ({ forum: id, person })),
        ),
      ),
    ),
    duties(each(dutyRows)),
    occurrences(each(({ evidence }) => occurrenceRows(evidence))),
    records(
      each(({ evidence }) => evidence.written),
      pathOf,
    ),
    actions(each(({ evidence }) => actionsIn(evidence.written, evidence.doubts))),
    warnings(each(({ evidence }) => warningsIn(evidence.model, evidence))),
    escalations(each(({ evidence }) => escalationsIn(evidence.model, evidence))),
    measures(
      each(({ evidence }) =>
        measuredIn(evidence).flatMap(({ measure, records }) => records.map(value => ({ measure, value }))),
      ),
    ),
    findings(all, checker, pathOf),
  ];
}
