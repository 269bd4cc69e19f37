import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { ladder } from '../templates/recipes/governance.ts';
import { map } from '../templates/template.ts';
import { onlyKnown } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds a ladder for escalation with the people of all customers and vendors. */
export function addEscalation(context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const section = found?.model.agreement.governance;
  const mapping = section && context.file.source.nodeOf(section);
  if (!found || mapping?.kind !== 'mapping') return [];
  const steps = onlyKnown(map({ escalation: ladder(found.templateContext.facts) }), found.model);
  if (!steps) return [];
  const order = propertyNames(definitions.governance ?? {});
  return [
    { title: t`Add a ladder for escalation, to adapt`, edits: fill(context.file, mapping, steps, order) },
  ];
}
