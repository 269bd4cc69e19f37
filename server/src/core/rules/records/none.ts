import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { evidenceInForce } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

export const recordsNone: AgreementRule = {
  on: 'agreement',
  id: 'records/none',
  severity: 'info',
  dated: true,
  title: 'Nothing has been recorded yet for an agreement in force.',
  why: 'Without records nobody can tell whether the partnership is kept alive, so all rules about meetings, sharing and answers stay silent.',
  remedy: 'Add a file of `kind: Records` with the first meeting; a line for each is enough.',
  bad: justStarted,
  good: justStarted + recordsWith('type: shared, commitment: forecast, date: 2026-11-17'),
  reads: ['', 'term', 'status'],
  *check(model, context) {
    const evidence = evidenceInForce(model, context);
    const { id } = model.agreement;
    if (!evidence || evidence.starts === undefined || id === undefined) return;
    if (evidence.starts >= evidence.today || evidence.isOver) return;
    if (evidence.isRecorded || mayBeRecorded(id, context.workspace)) return;
    yield {
      range: model.headOf(model.agreement),
      path: 'records',
      message: t`Nothing is recorded yet for this agreement, which has run since ${formatDate(evidence.starts)}: whether its meetings are held and its plans are shared, nobody can tell. Add a file with \`kind: Records\` and \`agreement: ${id}\`.`,
      data: { type: 'meeting' },
    };
  },
};

/** Whether records may be there under an id that is misspelt or could not be read, or still to come. */
function mayBeRecorded(id: string, workspace: ReadonlyWorkspace): boolean {
  return !workspace.complete || workspace.possibleRecordsOf(id).length > 0;
}
