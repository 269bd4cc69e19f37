import { completeSharing } from '../../fixes/complete-sharing.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { isMutual } from '../../model/commitments.ts';
import type { Draft } from '../../model/draft.ts';
import { takingPart } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';
import { and } from '../../util/lists.ts';

const expected = {
  by: t`who shares it`,
  owner: t`who prepares it`,
  to: t`who receives it`,
  cadence: t`how often it is refreshed`,
  horizon: t`how far ahead it looks`,
  binding: t`how binding it is`,
};

export const sharingIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'sharing/incomplete',
  severity: 'error',
  principle: 'sharing',
  title:
    'A shared plan or forecast does not say by whom, or has no owner, recipient, cadence, horizon or binding.',
  why: 'A forecast that nobody owns is made once and never refreshed; where nothing says how binding it is, that is argued about later.',
  remedy: 'Fill in what the message lists; write `binding: none` where it is for information only.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: { window: 3 months, tolerance: 20% } }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing', 'parties'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const missing = Object.keys(expected).filter(key =>
        isMissing(model, commitment, key),
      ) as (keyof typeof expected)[];
      const [first] = missing;
      if (!first) continue;
      const name = commitment.what ?? commitment.id ?? t`This commitment`;
      yield {
        range: missing.length === 1 ? model.at(commitment, first) : model.headOf(commitment),
        path: itemPath('sharing.commitments', commitment.id ?? index),
        message: t`“${name}” does not say ${and(missing.map(key => expected[key]))}, so it cannot be relied on. Add ${and(missing.map(key => `\`${key}\``))}.`,
        data: { keys: missing, in: model.startOf(commitment) },
      };
    }
  },
  fix({ data }, context) {
    const { keys, in: start } = data as { keys: readonly string[]; in?: number };
    return completeSharing(keys, start, context);
  },
};

/** The recipient goes without saying with `by: both`, and where there are just two parties (decision 55). */
function isMissing(model: AgreementModel, commitment: Draft<SharingCommitment>, key: string): boolean {
  if (key === 'to' && (isMutual(commitment, model) || takingPart(model).length <= 2)) return false;
  return model.lacks(commitment, key);
}
