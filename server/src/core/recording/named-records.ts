import { type ActionModel, actionsIn } from '../evidence/action.ts';
import { escalationsIn } from '../evidence/escalation.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { warningsIn } from '../evidence/warning.ts';
import { type Text, t } from '../l10n/message.ts';
import { type Named, named } from './named.ts';

/** The action of the minutes that somebody means by its id, or by the words in which it was agreed on. */
export function actionNamed({ written, doubts }: Evidence, name: string): Named<ActionModel> {
  const actions = actionsIn(written, doubts).flatMap(action =>
    action.id === undefined ? [] : [{ value: action, id: action.id, names: [action.id, action.name] }],
  );
  // Of several in the same words the one that is left to do is meant.
  const open = actions.filter(({ value }) => value.status === 'open');
  const wrong = t`No minutes have an action \`${name}\`.`;
  const found = named(name, open, wrong);
  if (found.ok) return found;
  const closed = named(name, actions, wrong);
  return closed.ok ? closed : found;
}

/** The escalation that somebody means by its id. @returns the id */
export function escalationNamed(evidence: Evidence, name: string): Named<string> {
  return matterNamed(
    name,
    escalationsIn(evidence.model, evidence),
    t`There is no escalation \`${name}\` on record. For a new one leave out the id and write --about.`,
  );
}

/** The early warning on record that somebody means by its id. @returns the id */
export function warningNamed(evidence: Evidence, name: string): Named<string> {
  return matterNamed(
    name,
    warningsIn(evidence.model, evidence),
    t`There is no warning \`${name}\` on record. For a new one leave out the id and write --about.`,
  );
}

function matterNamed(
  name: string,
  all: readonly { readonly id: string; readonly name: Text }[],
  wrong: Text,
): Named<string> {
  const candidates = all.map(({ id, name: words }) => ({ value: id, id, names: [id, String(words)] }));
  return named(name, candidates, wrong);
}
