import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { startingOn } from '../examples.ts';
import { governanceExample } from './example.ts';

const papers = { papers: '5 working days', minutes: '5 working days' };

export const governanceNoReporting: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-reporting',
  severity: 'info',
  principle: 'governance',
  title: 'The agreement is active, and nothing says what is reported.',
  why: 'The meeting and reporting structure is what governance rests on: without reports, or papers and minutes of a forum, each party goes by what it remembers.',
  remedy:
    'Add `reporting` with what is reported, by whom, how often and by when; or `papers` and `minutes` to a forum.',
  bad: startingOn('2027-01-04') + governanceExample(),
  good: startingOn('2027-01-04') + governanceExample({ tactical: papers }),
  reads: ['governance', 'status'],
  silentIfCovered: ['governance.reporting'],
  *check(model) {
    const { governance, status } = model.agreement;
    if (status !== 'active' || !governance || model.isHollow('governance')) return;
    if (!model.lacks(governance, 'reporting') || mayHavePapers(model)) return;
    yield {
      range: model.at(governance, 'reporting'),
      path: 'governance.reporting',
      message: t`Nothing says what is reported, and no forum has both \`papers\` and \`minutes\`, so each party goes by what it remembers. Add \`reporting\` with what is reported, by whom, how often and by when.`,
    };
  },
};

/** Whether some forum has papers and minutes, or may have them where something could not be read. */
function mayHavePapers(model: AgreementModel): boolean {
  const { source } = model.file;
  const { governance } = model.agreement;
  const isUnclear = governanceLevels.some(level => {
    const section = governance?.[level];
    if (!section) return governance !== undefined && source.isDoubtful(governance, level);
    return source.hasDoubts(section) || (section.forums !== undefined && source.hasDoubts(section.forums));
  });
  return (
    isUnclear ||
    model.forums.some(({ forum }) => ['papers', 'minutes'].every(key => !model.lacks(forum, key)))
  );
}
