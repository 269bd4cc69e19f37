import type { AgreementModel } from '../../server/src/core/model/agreement.ts';
import type { Change } from '../../server/src/core/review/change.ts';
import { type AgreementReview, reviewAgreement } from '../../server/src/core/review/review.ts';
import { workspaceOf } from './check.ts';

const uri = 'a.partnership.yaml';

/** The review of two texts, each as if it were in a workspace with the other files: the same ones, unless others are given. */
export function review(
  before: string | undefined,
  after: string | undefined,
  others: Readonly<Record<string, string>> = {},
  othersAfter = others,
): AgreementReview {
  return reviewAgreement(
    before === undefined ? undefined : modelOf(before, others),
    after === undefined ? undefined : modelOf(after, othersAfter),
  );
}

function modelOf(text: string, others: Readonly<Record<string, string>>): AgreementModel | undefined {
  const recent = Object.keys(others).length === 0 ? recentModels.get(text) : undefined;
  if (recent) return recent;
  const workspace = workspaceOf({ ...others, [uri]: text });
  const file = workspace.file(`file:///${uri}`);
  const model = file && workspace.agreementOf(file);
  if (model && Object.keys(others).length === 0) recentModels.set(text, model);
  for (const oldest of [...recentModels.keys()].slice(0, -kept)) recentModels.delete(oldest);
  return model;
}

/** Property tests compare many texts with few: a text is read once as long as it is among the last. */
const recentModels = new Map<string, AgreementModel>();
const kept = 2000;

/** A change in one line: `changed sharing.commitments[forecast].cadence: monthly → quarterly {cirrus weakened}`. */
export function line({ kind, path, before, after, effects }: Change): string {
  const meant = Object.entries(effects)
    .filter(([, effect]) => effect !== 'unaffected')
    .map(([party, effect]) => `${party} ${effect}`);
  return `${kind} ${path}: ${before ?? '–'} → ${after ?? '–'} {${meant.join(', ')}}`;
}

/** What a change is for both parties of the sound agreement, as `line` shows it. */
export function both(effect: string): string {
  return `{nordbank ${effect}, cirrus ${effect}}`;
}

/** All changes between two texts, in one line each. */
export function changes(before: string, after: string): string[] {
  return review(before, after).changes.map(line);
}
