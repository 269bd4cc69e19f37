import type { AgreementRule } from '../../rule/rule.ts';
import { audienceBreach } from '../sharing/audience.ts';
import { governanceExample } from './example.ts';

const report = (audience: string) =>
  `id: risk-report, what: Risks, by: cirrus, owner: cirrus/erik-dahl, cadence: quarterly, forum: steering-committee, classification: red, audience: ${audience}`;

/** After the Traffic Light Protocol (FIRST, TLP 2.0), as decision 4 reads it for forums. */
export const governanceReportAudience: AgreementRule = {
  on: 'agreement',
  id: 'governance/report-audience',
  severity: 'error',
  principle: 'governance',
  title: 'The forum has members who may not see the report that it looks at.',
  why: 'Once it has been shown to somebody who should not have seen it, the next report says less.',
  remedy:
    'Name a forum whose members may all see it, add them to `audience`, or choose a wider classification. Red is for the persons in `audience` only, amber+strict for the parties in `by` and `to`.',
  bad: governanceExample({ reporting: [report('[nordbank/anna-lind]')] }),
  good: governanceExample({ reporting: [report('[nordbank/anna-lind, cirrus/erik-dahl]')] }),
  reads: ['governance', 'parties'],
  *check(model, { workspace }) {
    for (const { report, path } of model.reports) {
      const breach = audienceBreach(model, report, workspace);
      if (breach) yield { ...breach, path: `${path}.audience` };
    }
  },
};
