import type { Block, Markup, Span } from '../../docs/markup.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { describeCadence } from '../../model/calendar/describe-cadence.ts';
import { parseCadence } from '../../model/calendar/parse-cadence.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Reference } from '../../model/references.ts';
import type { Target } from '../../model/scope.ts';
import type { Workspace } from '../../workspace.ts';

/** Who or which forum, commitment or agreement a reference means; empty when it means nothing. */
export function describeReference(
  file: FileModel,
  workspace: Workspace,
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
    default:
      return describeCommitment(target, model);
  }
}

/** The agreement that a file is, or that its records are of. */
function agreementAround(file: FileModel, workspace: Workspace): AgreementModel | undefined {
  const home = file.kind === 'Records' ? workspace.agreements(String(file.value?.agreement))[0] : file;
  return home && workspace.agreementOf(home);
}

function describeAgreement(file: FileModel | undefined): Block[] {
  if (!file?.value) return [];
  const { title, version, status } = file.value;
  return [
    { text: [strong(title ?? file.value.id), `: agreement, version ${text(version)}, ${text(status)}`] },
  ];
}

function describeParty(model: AgreementModel, id: string): Block[] {
  const party = model.party(id);
  if (!party) return [];
  const facts = [
    party.role ?? 'party',
    party.sector ? `${party.sector} sector` : '',
    counted(party.people.length, 'person', 'people'),
  ];
  return [
    {
      text: [
        strong(party.name),
        `: ${sentence(facts)}${party.entry.party === id ? ', from its Party file' : ''}`,
      ],
    },
  ];
}

function describePerson({ name, owner }: Target, model: AgreementModel | undefined): Block[] {
  const { title, seniority, roles, deputy } = owner;
  const party = model?.nameOf(name.split('/')[0] ?? '');
  const deputyName = typeof deputy === 'string' ? (model?.person(deputy)?.name ?? deputy) : '';
  const forums =
    model?.forums.filter(({ forum }) => forum.members?.includes(name)).map(forum => forum.name) ?? [];
  return [
    { text: [strong(owner.name ?? name), `: ${sentence([text(title), party ?? ''])}`] },
    ...list([
      ['Seniority', text(seniority)],
      ['Roles', Array.isArray(roles) ? roles.map(String).join(', ') : ''],
      ['Deputy', deputyName],
      ['Forums', forums.join(', ')],
    ]),
  ];
}

function describeForum({ id }: Target, model: AgreementModel | undefined): Block[] {
  const found = model?.forum(id);
  if (!model || !found) return [];
  const { forum, level, name } = found;
  const cadence = forum.cadence === undefined ? undefined : parseCadence(forum.cadence);
  const members = (forum.members ?? []).map(member => model.person(member)?.name ?? member);
  const chair =
    forum.chair === 'rotating' ? 'rotating' : (model.person(forum.chair)?.name ?? forum.chair ?? '');
  return [
    {
      text: [
        strong(name),
        `: ${sentence([`${level} forum`, cadence?.ok ? String(describeCadence(cadence.value)) : ''])}`,
      ],
    },
    ...list([
      ['Purpose', text(forum.purpose)],
      ['Chair', chair],
      ['Members', members.join(', ')],
    ]),
  ];
}

function describeCommitment({ owner, path, kind }: Target, model: AgreementModel | undefined): Block[] {
  const commitment = model?.commitments.find(commitment => path === `${commitment.path}.id`);
  const names = (ids: readonly string[]) => ids.map(party => model?.nameOf(party) ?? party).join(', ');
  const who =
    owner.by === 'both'
      ? 'each party to the other'
      : commitment
        ? `${names(commitment.direction.by)} to ${names(commitment.direction.to)}`
        : '';
  const cadence = owner.cadence === undefined ? undefined : parseCadence(owner.cadence);
  const what = owner.what ?? (Array.isArray(owner.events) ? owner.events.join(', ') : (owner.type ?? kind));
  return [
    {
      text: [
        strong(what),
        `: ${sentence([who, cadence?.ok ? String(describeCadence(cadence.value)) : '', text(owner.horizon) && `${text(owner.horizon)} ahead`])}`,
      ],
    },
  ];
}

function list(facts: readonly (readonly [string, string])[]): Block[] {
  const known = facts.filter(([, value]) => value !== '');
  return known.length > 0 ? [{ list: known.map(([name, value]) => [`${name}: ${value}`]) }] : [];
}

function strong(value: unknown): Span {
  return { strong: text(value) };
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function sentence(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
