import { describeWritten } from '../calendar/describe-duration.ts';
import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { map } from '../templates/template.ts';
import { usualDurations } from '../templates/usual.ts';

/** Adds the usual time in which a proposal is answered. */
export function addAnswer(start: number | undefined, { file }: FixContext): Fix[] {
  const mapping = mappingAt(file, start);
  if (!mapping) return [];
  const answer = usualDurations('ProactivityCommitment', 'answer')[0] as string;
  const order = propertyNames(definitions.proactivityCommitment ?? {});
  return [
    {
      title: t`Add an answer within ${describeWritten(answer)}, to adapt`,
      edits: fill(file, mapping, map({ answer }), order),
    },
  ];
}
