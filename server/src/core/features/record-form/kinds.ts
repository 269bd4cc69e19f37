import { type Text, t } from '../../l10n/message.ts';
import { type ThingKind, thingsOf } from '../../recording/named.ts';
import { openActionsOf } from '../../status/open-actions.ts';
import type { Asker } from './asker.ts';
import { answer, benchmark, fulfilled, notice, proposal, report, shared, waitingIn } from './deliveries.ts';
import { escalation, warning } from './matters.ts';
import { meeting } from './meeting.ts';
import type { FormQuestion } from './question.ts';
import { action, approval, healthCheck, measure, review } from './relationship.ts';
import { waived } from './waived.ts';

/** One kind of record, as it is asked for. */
export interface FormKind {
  /** What it is, as it stands in a sentence. */
  readonly label: Text;
  /** Whether the agreement has what such a record is about. */
  readonly isPossible: (asker: Asker) => boolean;
  /** What is asked, as far as the answers so far tell. */
  readonly questions: (asker: Asker) => readonly FormQuestion[];
}

const has = (kind: ThingKind) => (asker: Asker) => thingsOf(asker.model, kind).length > 0;
const always = () => true;

/** All that can be recorded, by the names that `partnership record …` has for it; what is recorded most comes first. */
export const formKinds: ReadonlyMap<string, FormKind> = new Map<string, FormKind>([
  ['meeting', { label: t`a meeting`, isPossible: has('forum'), questions: meeting }],
  [
    'action',
    {
      label: t`what has become of an action`,
      isPossible: ({ evidence }) => openActionsOf(evidence).some(({ id }) => id !== undefined),
      questions: action,
    },
  ],
  ['report', { label: t`a report that was sent`, isPossible: has('report'), questions: report }],
  ['shared', { label: t`a plan or forecast that was shared`, isPossible: has('sharing'), questions: shared }],
  [
    'fulfilled',
    { label: t`another promise that was kept`, isPossible: has('fulfilled'), questions: fulfilled },
  ],
  ['proposal', { label: t`a proposal`, isPossible: has('proactivity'), questions: proposal }],
  [
    'notice',
    { label: t`a notice of something that is coming`, isPossible: has('first-choice'), questions: notice },
  ],
  [
    'answer',
    {
      label: t`the answer to a notice or proposal`,
      isPossible: asker => waitingIn(asker).length > 0,
      questions: answer,
    },
  ],
  [
    'benchmark',
    { label: t`a benchmark that was presented`, isPossible: has('activity'), questions: benchmark },
  ],
  ['health-check', { label: t`a health check`, isPossible: always, questions: healthCheck }],
  ['review', { label: t`a review`, isPossible: always, questions: review }],
  [
    'approval',
    {
      label: t`that a party approves this version`,
      isPossible: ({ model }) => model.agreement.version !== undefined,
      questions: approval,
    },
  ],
  ['warning', { label: t`an early warning`, isPossible: always, questions: warning }],
  ['escalation', { label: t`an escalation`, isPossible: always, questions: escalation }],
  ['measure', { label: t`a value of the scorecard`, isPossible: has('measure'), questions: measure }],
  [
    'waived',
    {
      label: t`that something was skipped by agreement`,
      isPossible: ({ evidence }) => evidence.promises.length > 0,
      questions: waived,
    },
  ],
]);
