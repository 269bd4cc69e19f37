import { describeCadence } from '../../calendar/describe-cadence.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import type { Markup, MarkupBlock, Span } from '../../docs/markup.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { chairInWords } from '../../model/chairs.ts';
import { isMutual } from '../../model/commitments.ts';
import type { FileModel } from '../../model/file-model.ts';
import { laddersOf } from '../../model/ladders.ts';
import { type PersonModel, sectorNames } from '../../model/parties.ts';
import type { Reference } from '../../model/references.ts';
import { forumNames } from '../../model/sections.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { and, inRow, wordsOf } from '../../util/lists.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Target } from '../../workspace/scope.ts';

/** Who or which forum, commitment or agreement a reference means; empty when it means nothing. */
export function describeReference(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  reference: Pick<Reference, 'kind' | 'name'>,
): Markup {
  if (reference.kind === 'file') return [];
  if (reference.kind === 'agreement') return describeAgreement(workspace.agreements(reference.name)[0]);
  const model = agreementAround(file, workspace);
  if (reference.kind === 'party' && model) return describeParty(model, reference.name);
  const target = workspace.scopeOf(file).find(reference);
  if (!target) return [];
  switch (target.kind) {
    case 'person':
      return describePerson(target, model);
    case 'forum':
      return describeForum(target, model);
    case 'measure':
    case 'objective':
      return describeMeasure(target, model);
    case 'ladder':
      return describeLadder(target, model);
    default:
      return describeCommitment(target, model);
  }
}

/** The agreement that a file is, or that its records are of. */
function agreementAround(file: FileModel, workspace: ReadonlyWorkspace): AgreementModel | undefined {
  const home = file.kind === 'Records' ? workspace.agreements(String(file.value?.agreement))[0] : file;
  return home && workspace.agreementOf(home);
}

function describeAgreement(file: FileModel | undefined): MarkupBlock[] {
  if (!file?.value) return [];
  const { title, version, status, purpose } = file.value;
  return [
    {
      text: [
        strong(title ?? file.value.id),
        ': ',
        t`agreement, version ${text(version)}, ${wordsOf(text(status))}`,
      ],
    },
    ...(typeof purpose === 'string' ? [{ text: [purpose] }] : []),
  ];
}

function describeParty(model: AgreementModel, id: string): MarkupBlock[] {
  const party = model.party(id);
  if (!party) return [];
  const people = party.people.length;
  const facts: Text[] = [
    wordsOf(party.role ?? 'party'),
    sectorNames[party.sector ?? ''] ?? '',
    people === 1 ? t`1 person` : t`${people} people`,
    party.entry.party === id ? t`from its Party file` : '',
  ];
  return [{ text: [strong(party.name), ': ', inRow(facts)] }];
}

function describePerson({ name, owner }: Target, model: AgreementModel | undefined): MarkupBlock[] {
  const { title, seniority, deputy } = owner;
  const person = model?.person(name);
  const roles = person?.roles ?? owner.roles;
  const called = person?.name ?? owner.name ?? owner.title ?? name;
  const party = model?.nameOf(name.split('/')[0] ?? '');
  const deputyName = typeof deputy === 'string' ? (model?.person(deputy)?.name ?? deputy) : '';
  const forums =
    model?.forums.filter(({ forum }) => forum.members?.includes(name)).map(forum => forum.name) ?? [];
  return [
    { text: [strong(called), ': ', inRow([called === title ? '' : text(title), party ?? ''])] },
    ...list([
      [t`Held by`, heldBy(person)],
      [t`Since`, text(person?.since)],
      [t`Seniority`, text(seniority)],
      [t`Roles`, Array.isArray(roles) ? roles.map(String).join(', ') : ''],
      [t`Deputy`, deputyName],
      [t`Forums`, forums.join(', ')],
    ]),
  ];
}

/** Who holds a seat, where that is not in its name already. */
function heldBy(person: PersonModel | undefined): Text {
  if (!person?.isVacant) return '';
  return person.seats > 1 ? t`${person.seats} people` : t`nobody who is named`;
}

function describeForum({ id }: Target, model: AgreementModel | undefined): MarkupBlock[] {
  const found = model?.forum(id);
  if (!model || !found) return [];
  const { forum, level, name } = found;
  const cadence = forum.cadence === undefined ? undefined : parseCadence(forum.cadence);
  const members = (forum.members ?? []).map(member => model.person(member)?.name ?? member);
  const named = (person: string | undefined) => model.person(person)?.name ?? person ?? '';
  return [
    {
      text: [
        strong(name),
        ': ',
        inRow([forumNames[level], cadence?.ok ? describeCadence(cadence.value) : '']),
      ],
    },
    ...list([
      [t`Purpose`, text(forum.purpose)],
      [t`Chair`, chairInWords(model, forum.chair)],
      [t`Vice chair`, named(forum.viceChair)],
      [t`Members`, members.join(', ')],
      [t`Observers`, (forum.observers ?? []).map(named).join(', ')],
      [t`Decides`, (forum.authority?.decides ?? []).join('; ')],
      [t`Reports to`, model.forum(forum.reportsTo)?.name ?? ''],
    ]),
  ];
}

function describeLadder({ id, owner }: Target, model: AgreementModel | undefined): MarkupBlock[] {
  const found = model && laddersOf(model).find(ladder => ladder.id === id);
  if (!found) return [];
  const steps = found.steps.map(({ level, within, then }) =>
    then === undefined
      ? inRow([wordsOf(level ?? 'step'), within === undefined ? '' : t`within ${describeWritten(within)}`])
      : t`Then ${then}`,
  );
  return [
    { text: [strong(owner.for ?? id), ': ', t`escalation path`] },
    ...list([
      [t`Between`, and(found.parties.map(({ name }) => name))],
      [t`Steps`, inRow(steps, '; ')],
    ]),
  ];
}

function describeMeasure({ id, owner }: Target, model: AgreementModel | undefined): MarkupBlock[] {
  const { what, target, due, owner: person } = owner;
  return [
    {
      text: [
        strong(what ?? id),
        ': ',
        inRow([
          target === undefined ? '' : t`target ${text(target)}`,
          due === undefined ? '' : t`by ${text(due)}`,
          model?.person(text(person))?.name ?? text(person),
        ]),
      ],
    },
  ];
}

function describeCommitment({ owner, path, kind }: Target, model: AgreementModel | undefined): MarkupBlock[] {
  const promises = [...(model?.commitments ?? []), ...(model?.reports ?? [])];
  const commitment = promises.find(promise => path === `${promise.path}.id`);
  const names = (ids: readonly string[]) => ids.map(party => model?.nameOf(party) ?? party).join(', ');
  const who =
    owner.by === 'both' || (model && isMutual(owner, model))
      ? t`each party to the other`
      : commitment
        ? t`${names(commitment.direction.by)} to ${names(commitment.direction.to)}`
        : '';
  const cadence = owner.cadence === undefined ? undefined : parseCadence(owner.cadence);
  const what = Array.isArray(owner.events)
    ? and(owner.events.map(event => inVocabulary('BusinessEvent', String(event)) ?? String(event)))
    : text(owner.type ?? kind);
  return [
    {
      text: [
        { strong: owner.what === undefined ? what : text(owner.what) },
        ': ',
        inRow([
          who,
          cadence?.ok ? describeCadence(cadence.value) : '',
          owner.horizon === undefined ? '' : t`${describeWritten(owner.horizon)} ahead`,
          kind === 'report' && owner.due !== undefined
            ? t`within ${describeWritten(owner.due)} after the period`
            : '',
        ]),
      ],
    },
  ];
}

function list(facts: readonly (readonly [Text, Text])[]): MarkupBlock[] {
  const known = facts.filter(([, value]) => value !== '');
  return known.length > 0 ? [{ list: known.map(([name, value]) => [name, ': ', value]) }] : [];
}

function strong(value: unknown): Span {
  return { strong: text(value) };
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
