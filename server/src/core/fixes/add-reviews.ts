import { addDuration } from '../calendar/add-duration.ts';
import { fill } from '../edits/fill.ts';
import { type Message, t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions, schemas } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { isMapping } from '../schema/walk.ts';
import { startOfNextMonth } from '../templates/facts.ts';
import { map } from '../templates/template.ts';
import { templateContextOf } from './template-context.ts';

type Scope = 'internal' | 'joint';

const usual: Readonly<Record<Scope, string>> = { internal: 'half-year', joint: 'year' };

/** Adds reviews, the first of them in time to come: nobody can hold one in the past. */
export function addReviews(keys: readonly Scope[], context: FixContext): Fix[] {
  const { file, today } = context;
  const facts = templateContextOf(context)?.templateContext.facts;
  const root = file.yaml.root;
  if (!facts || root?.kind !== 'mapping') return [];
  const first = addDuration(facts.starts, { amount: 6, unit: 'month' });
  const from = first > today ? first : startOfNextMonth(today);
  const reviews = map(
    Object.fromEntries(keys.map(key => [key, map({ every: usual[key], from }, true)] as const)),
  );
  const { review } = file.value ?? {};
  const section = isMapping(review) ? file.source.nodeOf(review) : undefined;
  const edits =
    section?.kind === 'mapping' && section.pairs.length > 0
      ? fill(file, section, reviews, propertyNames(definitions.review ?? {}))
      : fill(file, root, map({ review: reviews }), schemas.Agreement['x-order'] ?? []);
  return [{ title: titleFor(keys), edits }];
}

function titleFor(keys: readonly Scope[]): Message {
  if (keys.length > 1) return t`Add internal and joint reviews, to adapt`;
  return keys[0] === 'joint' ? t`Add a joint review, to adapt` : t`Add an internal review, to adapt`;
}
