import { describeCadence } from '../../../calendar/describe-cadence.ts';
import { parseCadence } from '../../../calendar/parse-cadence.ts';
import { type Text, t } from '../../../l10n/message.ts';
import { cadenceOf } from '../../../model/cadence-of.ts';
import type { ReferenceKind } from '../../../model/references.ts';
import { levelNames } from '../../../model/sections.ts';
import type { SchemaNode } from '../../../schema/schema-node.ts';
import type { SchemaPosition } from '../../../templates/schema-position.ts';
import { text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import { inRow, wordsOf } from '../../../util/lists.ts';
import type { Target } from '../../../workspace/scope.ts';
import { describeReference } from '../../hover/reference.ts';
import type { Choice } from '../choice.ts';
import type { CompletionKind } from '../types.ts';

/**
 * What a reference can name: people with name and title, forums with level and cadence, parties, commitments,
 * agreements; and the words that may stand in their place, such as `both`.
 *
 * @param typed what stands before the cursor: behind `party/` only that party's people are offered
 */
export function references(
  templateContext: TemplateContext,
  schema: SchemaNode,
  key: string,
  position: SchemaPosition,
  typed: string,
): Choice[] {
  const kind = schema['x-references'] as ReferenceKind;
  // Which files there are, only the editor knows; a path that is made up would lead nowhere.
  if (kind === 'file') return [];
  const of = schema['x-of'];
  if (of !== undefined) return peopleHere(templateContext, of, key, position, typed);
  const excepted = (schema['x-except'] ?? []).map((word, index): Choice => {
    const meaning = schema['x-exampleDescriptions']?.[index];
    return { label: word, kind: 'word', detail: meaning, value: text(word) };
  });
  const party = /^([a-z0-9-]+)\//.exec(typed)?.[1];
  const named = withoutDoubles(targets(templateContext, kind, key, position))
    .filter(choice => !position.listed.includes(choice.label))
    .filter(choice => kind !== 'person' || party === undefined || choice.label.startsWith(`${party}/`));
  return party === undefined ? [...sorted(named, kind, key, position), ...excepted] : named;
}

/** People of the party that a key around names: there the party goes without saying. */
function peopleHere(
  templateContext: TemplateContext,
  of: string,
  key: string,
  position: SchemaPosition,
  typed: string,
): Choice[] {
  const start = `${String(position.outer[of] ?? '')}/`;
  const people = withoutDoubles(targets(templateContext, 'person', key, position)).filter(({ label }) =>
    label.startsWith(start),
  );
  if (typed.startsWith(start)) return people;
  return people
    .map(choice => ({ ...choice, label: choice.label.slice(start.length) }))
    .map(choice => ({ ...choice, value: text(choice.label) }))
    .filter(({ label }) => !position.listed.includes(label));
}

function targets(
  templateContext: TemplateContext,
  kind: ReferenceKind,
  key: string,
  position: SchemaPosition,
): Choice[] {
  const { workspace } = templateContext;
  const page = (name: string) => () => describeReference(templateContext.file, workspace, { kind, name });
  if (kind === 'agreement') {
    return workspace.idsOf('Agreement').map(id => ({
      label: id,
      kind: 'reference',
      detail: textIn(workspace.agreements(id)[0]?.value?.title),
      value: text(id),
      documentation: page(id),
    }));
  }
  // `- party: id` takes a party from its file; everywhere else a party is one of the agreement's own.
  if (kind === 'party' && key === 'party' && templateContext.kind === 'Agreement')
    return partyFiles(templateContext);
  if (kind === 'party' && templateContext.facts.model)
    return parties(templateContext, key, position).map(choice => ({
      ...choice,
      documentation: page(choice.label),
    }));
  return templateContext
    .scopes()
    .flatMap(scope => scope.candidates(kind))
    .filter(target => !isItself(target, position))
    .map(target => ({
      label: target.name,
      kind: kinds[target.kind] ?? 'reference',
      detail: describe(templateContext, target),
      value: text(target.name),
      documentation: page(target.name),
    }));
}

/** Two things of one name are a finding of their own. */
function withoutDoubles(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.toReversed().map(choice => [choice.label, choice])).values()].toReversed();
}

const kinds: Readonly<Record<string, CompletionKind>> = { person: 'person', forum: 'forum', party: 'party' };

export function partyFiles({ workspace, facts }: TemplateContext): Choice[] {
  const taken = new Set(facts.model?.parties.map(({ id }) => id));
  return workspace
    .idsOf('Party')
    .filter(id => !taken.has(id))
    .map(id => ({
      label: id,
      kind: 'party',
      detail: textIn(workspace.partyFile(id)?.value?.name),
      value: text(id),
    }));
}

/** The parties, without the one that promises: nobody promises to itself. */
function parties({ facts }: TemplateContext, key: string, { siblings }: SchemaPosition): Choice[] {
  const giver =
    key === 'to' ? siblings.by : key === 'advises' ? String(siblings.person ?? '').split('/')[0] : '';
  return (facts.model?.parties ?? [])
    .filter(
      ({ id, role }) =>
        !([giver ?? []].flat() as unknown[]).includes(id) && (key !== 'of' || role === 'customer'),
    )
    .map(({ id, name, role }) => ({
      label: id,
      kind: 'party',
      detail: inRow([name, wordsOf(role ?? '')]),
      value: text(id),
    }));
}

/** People of the party that promises come first: an owner is one of its own. */
function sorted(
  choices: Choice[],
  kind: ReferenceKind,
  key: string,
  { siblings, outer }: SchemaPosition,
): Choice[] {
  if (kind !== 'person') return choices;
  const parties = [(key === 'deputy' ? outer.id : siblings.by) ?? []].flat();
  const own = (choice: Choice) => Number(parties.some(party => choice.label.startsWith(`${String(party)}/`)));
  return choices
    .filter(choice => key !== 'deputy' || choice.label !== `${String(outer.id)}/${String(siblings.id)}`)
    .sort((a, b) => own(b) - own(a));
}

function describe({ facts }: TemplateContext, { kind, id, owner, name }: Target): Text {
  const { model } = facts;
  if (kind === 'person') {
    const called = model?.person(name)?.name ?? textIn(owner.name);
    const title = textIn(owner.title);
    return [called, title === called ? '' : title].filter(Boolean).join(', ') || name;
  }
  if (kind === 'forum') {
    const forum = model?.forum(id);
    const cadence = forum && cadenceOf(forum.forum);
    const called = forum ? t`${forum.name}: ${levelNames[forum.level]}` : id;
    return inRow([called, cadence ? describeCadence(cadence) : '']);
  }
  const cadence = owner.cadence === undefined ? undefined : parseCadence(owner.cadence);
  const what =
    textIn(owner.what) ||
    (Array.isArray(owner.events) ? owner.events.join(', ') : textIn(owner.name ?? owner.type));
  return inRow([what, cadence?.ok ? describeCadence(cadence.value) : '']);
}

/** Something does not refer to itself. */
function isItself({ name, kind }: Target, { siblings }: SchemaPosition): boolean {
  return kind !== 'person' && siblings.id === name;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
