/**
 * This room holds what fixes write, for rules that share it. A fix reads the data of a finding and returns edits;
 * it is tried out in `checking/` before anybody is offered it.
 */
import { fill } from '../edits/fill.ts';
import { type Message, sentence, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { promisingSides } from '../model/parties.ts';
import type { ReferenceKind } from '../model/references.ts';
import { type GovernanceLevel, governanceLevels } from '../model/sections.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import { principleByKey } from '../principles/principles.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertyNames, propertySchema, resolveSchema } from '../schema/navigate.ts';
import { governance } from '../templates/recipes/governance.ts';
import { principleSections } from '../templates/recipes/sections.ts';
import { nowhere } from '../templates/schema-position.ts';
import { lines, type MapTemplate, map } from '../templates/template.ts';
import { emptyLevels, forumsFor } from './forums.ts';
import { namedAlready } from './named.ts';
import { onlyKnown, textOfKey, withItems, withKeys } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds a principle's section, filled in with the agreement's own parties, people and forums. */
export function addPrinciple(principle: PrincipleKey, context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const root = context.file.yaml.root;
  if (!found || root?.kind !== 'mapping') return [];
  const section =
    principle === 'governance' ? wholeGovernance(found, context) : ordinarySection(principle, found, context);
  if (!section) return [];
  const order = schemas.Agreement['x-order'] ?? [];
  return [
    {
      title: t`Add a section “${sentence(principleByKey(principle)?.name ?? principle)}”, to adapt`,
      edits: fill(context.file, root, map({ [principle]: section }), order),
    },
  ];
}

function ordinarySection(
  key: PrincipleKey,
  { templateContext, model }: Around,
  context: FixContext,
): MapTemplate | undefined {
  const section = principleSections[key](templateContext, nowhere);
  const fair = hasMoreSides(model) ? withItems(section, items => items.map(byAll)) : section;
  const kind = referredTo[key];
  const names = kind ? namedAlready(model, kind, context.workspace) : [];
  return onlyKnown(
    withItems(fair, items => nameItems(items, names)),
    model,
  );
}

type Around = NonNullable<ReturnType<typeof templateContextOf>>;

/** As what records and other sections refer to the things in a section. */
const referredTo: Partial<Record<PrincipleKey, ReferenceKind>> = {
  firstChoice: 'first-choice',
  sharing: 'sharing',
  benchmarking: 'activity',
  proactivity: 'proactivity',
};

/** Gives things the names by which they are spoken of already; there are as many of them as there are names. */
function nameItems(items: readonly MapTemplate[], names: readonly string[]): MapTemplate[] {
  const free = names.filter(name => !items.some(item => textOfKey(item, 'id') === name));
  const named = items.map(item => {
    if (names.includes(textOfKey(item, 'id') ?? '')) return item;
    const id = free.shift();
    return id === undefined ? item : withKeys(item, { id });
  });
  const [first] = items;
  return first ? [...named, ...free.map(id => withKeys(first, { id }))] : named;
}

/** Where there are more than two sides, each of them has to promise. */
function hasMoreSides(model: AgreementModel): boolean {
  return promisingSides(model).length !== 2;
}

/** A promise by each party to every other. */
function byAll(promise: MapTemplate): MapTemplate {
  return withKeys(promise, { by: 'both', to: undefined });
}

function wholeGovernance({ templateContext, model }: Around, context: FixContext): MapTemplate | undefined {
  const levels = Object.fromEntries(
    governanceLevels.map(level => [
      level,
      map({ forums: lines(...forumsFor(context, level, governanceLevels)) }),
    ]),
  );
  return onlyKnown(withKeys(governance(templateContext), levels), model);
}

const titles: Readonly<Record<GovernanceLevel, Message>> = {
  strategic: t`Add a strategic forum, to adapt`,
  tactical: t`Add a tactical forum, to adapt`,
  operational: t`Add an operational forum, to adapt`,
};

/** Adds a forum on a level of governance that has none. */
export function addLevel(level: GovernanceLevel, context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const section = found?.model.agreement.governance;
  const mapping = section && context.file.source.nodeOf(section);
  if (!found || mapping?.kind !== 'mapping') return [];
  const forums = forumsFor(context, level, emptyLevels(found.model));
  if (forums.length === 0) return [];
  const schema = propertySchema(resolveSchema(schemas.Agreement), 'governance');
  return [
    {
      title: titles[level],
      edits: fill(
        context.file,
        mapping,
        map({ [level]: map({ forums: lines(...forums) }) }),
        propertyNames(schema ?? {}),
      ),
    },
  ];
}
