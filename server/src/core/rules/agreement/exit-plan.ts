import { dayAfter } from '../../calendar/add-duration.ts';
import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import { isCovered } from '../../model/coverage.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { evidenceInForce } from '../evidence.ts';

/** Usual for outsourcing agreements: ready three months after the start. */
const usual = { amount: 3, unit: 'month' } as const;

const term = (starts: string) =>
  `# partnership-ignore-file records/none -- the records are kept elsewhere until January\nstatus: active\nterm: { starts: ${starts}, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-04-01 }\n`;

export const agreementExitPlan: AgreementRule = {
  on: 'agreement',
  id: 'agreement/exit-plan',
  severity: 'warning',
  dated: true,
  title: 'There is no exit plan months after the start.',
  why: 'How to part is agreed easily while all goes well, and hardly ever afterwards.',
  remedy:
    'Agree on a plan for handing over, and name its file as `exitPlan`; or say with `exit: { coveredBy: … }` where in the contract it stands.',
  bad: term('2026-08-22'),
  good: term('2026-08-23'),
  reads: ['term', 'exit', 'status'],
  *check(model, context) {
    const { term, exit } = model.agreement;
    if (term?.exitPlan !== undefined && exit?.plan !== undefined && !isSamePath(term.exitPlan, exit.plan)) {
      yield {
        range: model.at(exit, 'plan'),
        path: 'exit.plan',
        message: t`The exit plan is \`${exit.plan}\` here and \`${term.exitPlan}\` under \`term\`, so on the day when it is needed there are two. Keep one of them, or name the same file.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(term, 'exitPlan'),
            message: t`The other exit plan`,
          },
        ],
      };
    }
    const evidence = evidenceInForce(model, context);
    if (evidence?.starts === undefined || evidence.isOver || !term || !model.lacks(term, 'exitPlan')) return;
    if (model.file.source.isDoubtful(model.agreement, 'exit') || (exit && !model.lacks(exit, 'plan'))) return;
    if (isCovered(model, 'exit')) return;
    if (evidence.today <= dayAfter(evidence.starts, usual)) return;
    yield {
      range: model.at(term, 'exitPlan'),
      path: 'term.exitPlan',
      message: t`The agreement has run since ${formatDate(evidence.starts)} without an exit plan; usual is to have one within three months. How to part is agreed easily while all goes well. Agree on how work, data and knowledge are handed over, and name the file as \`exitPlan\`.`,
    };
  },
};

/** Whether two paths from one folder lead to one file. */
function isSamePath(a: string, b: string): boolean {
  const plain = (path: string) => path.replace(/^(?:\.\/)+/, '');
  return plain(a) === plain(b);
}
