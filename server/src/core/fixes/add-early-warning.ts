import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { earlyWarning } from '../templates/recipes/commitments.ts';
import { nowhere } from '../templates/schema-position.ts';
import { list, map } from '../templates/template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds an early warning by each party to the other; where it is given, only the parties know. */
export function addEarlyWarning(context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const section = found?.model.agreement.proactivity;
  const mapping = section && context.file.source.nodeOf(section);
  if (!found || mapping?.kind !== 'mapping') return [];
  const warning = earlyWarning(found.templateContext, nowhere);
  return [
    {
      title: t`Add an early warning by both parties, to adapt`,
      edits: fill(
        context.file,
        mapping,
        map({ earlyWarning: list([warning], false) }),
        propertyNames(definitions.proactivity ?? {}),
      ),
    },
  ];
}
