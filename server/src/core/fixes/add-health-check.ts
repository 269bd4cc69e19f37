import { later } from '../calendar/date.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { startOfNextMonth } from '../templates/facts.ts';
import { healthCheck } from '../templates/recipes/commitments.ts';
import { nowhere } from '../templates/schema-position.ts';
import { map } from '../templates/template.ts';
import { withKeys } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds a yearly health check; the first one lies ahead, so that none is overdue already. */
export function addHealthCheck(context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const section = found?.model.agreement.openDialogue;
  const mapping = section && context.file.source.nodeOf(section);
  if (!found || mapping?.kind !== 'mapping') return [];
  const from = later(found.templateContext.facts.starts, startOfNextMonth(context.today));
  const check = withKeys(healthCheck(found.templateContext, nowhere), {
    cadence: map({ every: 'year', from }, true),
  });
  const order = propertyNames(definitions.openDialogue ?? {});
  return [
    {
      title: t`Add a yearly health check, to adapt`,
      edits: fill(context.file, mapping, map({ healthCheck: check }), order),
    },
  ];
}
