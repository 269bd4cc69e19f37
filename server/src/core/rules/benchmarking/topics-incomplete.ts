import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const benchmarkingTopicsIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/topics-incomplete',
  severity: 'warning',
  principle: 'benchmarking',
  title: 'Benchmarking looks neither at the market nor at technology.',
  why: 'Prices and solutions say what today’s services cost; only market and technology show what they should become.',
  remedy: 'Add `market` or `technology` to the `topics` of an activity.',
  bad: 'benchmarking:\n  activities:\n    - { id: market-update, type: joint, topics: [solutions], by: both, cadence: yearly, forum: steering-committee }\n',
  good: 'benchmarking:\n  activities:\n    - { id: market-update, type: joint, topics: [solutions], by: both, cadence: yearly, forum: steering-committee }\n    - { id: radar, type: market-update, topics: [technology], by: both, cadence: half-yearly, forum: steering-committee }\n',
  reads: ['benchmarking'],
  silentIfCovered: ['benchmarking'],
  *check(model) {
    const { source } = model.file;
    const { activities = [] } = model.agreement.benchmarking ?? {};
    if (activities.length === 0 || source.hasDoubts(activities)) return;
    // A topic that could not be read may be the one (decision 25: all activities together).
    const unclear = activities.some(
      activity =>
        source.isDoubtful(activity, 'topics') || (activity.topics && source.hasDoubts(activity.topics)),
    );
    const topics = activities.flatMap(activity => activity.topics ?? []);
    if (unclear || topics.includes('market') || topics.includes('technology')) return;
    yield {
      range: source.keyOf(model.agreement, 'benchmarking'),
      path: 'benchmarking.topics',
      message: t`Benchmarking looks neither at the market nor at technology, so it shows what services cost but not what they should become. Add \`market\` or \`technology\` to the \`topics\` of an activity.`,
    };
  },
};
