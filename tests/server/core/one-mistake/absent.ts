import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Reference } from '../../../../server/src/core/model/references.ts';
import type { Range } from '../../../../server/src/core/util/text.ts';
import type { YamlPair } from '../../../../server/src/core/yaml/tree.ts';
import type { Expected, Mutation, SoundFolder } from '../../../support/mutations.ts';
import { type KeyPlace, keyPlacesOf, type Place } from '../../../support/places.ts';
import { ruleByNeighbours } from './by-neighbours.ts';

/**
 * The rule that misses a key, by the title of the schema around it. What is not listed is optional, or belongs
 * to a rule that is not in the catalogue yet, and its absence is no finding.
 */
const expectedBy: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'governance/forum-incomplete': { Forum: ['purpose', 'chair', 'members', 'cadence', 'agenda'] },
  'governance/no-escalation': { Governance: ['escalation'] },
  'governance/escalation-step-incomplete': { EscalationStep: ['level', 'within', 'owners'] },
  'governance/escalation-dead-end': { EscalationStep: ['then'] },
  'open-dialogue/no-follow-up': { HealthCheck: ['followUp'] },
  'trusted-adviser/undisclosed-interest': { Adviser: ['discloses'] },
  'proactivity/without-sharing': { ProactivityCommitment: ['basedOn'] },
  'proactivity/no-answer-time': { ProactivityCommitment: ['answer'] },
  'proactivity/no-early-warning': { Proactivity: ['earlyWarning'] },
  'proactivity/warning-incomplete': { EarlyWarning: ['channel', 'within'] },
  'scorecard/incomplete': { Measure: ['target', 'owner', 'forum'] },
  'agreement/precedence-contradicts': { Legal: ['contract'] },
  'first-choice/incomplete': { FirstChoiceCommitment: ['notice', 'response'] },
  'first-choice/no-events': { FirstChoiceCommitment: ['events'] },
  'sharing/not-in-forum': { SharingCommitment: ['forum'] },
  'agreement/review-missing': { Agreement: ['review'], Review: ['internal', 'joint'] },
  'sharing/incomplete': { SharingCommitment: ['by', 'owner', 'cadence', 'horizon', 'binding'] },
  'governance/level-missing': {
    Governance: ['strategic', 'tactical', 'operational'],
    GovernanceLevel: ['forums'],
  },
  'principle/missing': {
    Agreement: [
      'firstChoice',
      'sharing',
      'governance',
      'benchmarking',
      'trustedAdviser',
      'proactivity',
      'openDialogue',
    ],
  },
  /** One finding at the party, for all the places that name its people. */
  'reference/unknown': { InlineParty: ['people'], Party: ['people'] },
};

/** A deleted key is one finding of the rule that expects it, or none where it is optional. */
export function deletedKeys(folder: SoundFolder): Mutation[] {
  return folder
    .files()
    .flatMap(keyPlacesOf)
    .flatMap(place => absent(folder, place, 'deleted', removal(place.entry)));
}

/** A key that is left empty is the same finding, on the key. */
export function emptiedKeys(folder: SoundFolder): Mutation[] {
  return folder
    .files()
    .flatMap(keyPlacesOf)
    .flatMap(place => absent(folder, place, 'empty', { ...place.node.range, text: '' }));
}

function absent(folder: SoundFolder, place: KeyPlace, how: string, edit: Mutation['edit']): Mutation[] {
  const { file, entry, key, path } = place;
  if (file.text.slice(entry.range.start, entry.range.end).includes('&')) return [];
  const rule = ruleFor(place, folder);
  // What a section lacks is said at the section.
  const isWhole = rule !== 'principle/missing' || place.ownerSchema.title === 'Agreement';
  const atSection = [
    'principle/prose-only',
    'benchmarking/none-regular',
    'benchmarking/topics-incomplete',
    'schema/format',
    minutes,
  ];
  const range = how === 'empty' && isWhole && !atSection.includes(rule ?? '') ? entry.key.range : undefined;
  const says =
    key === 'party' || /^(principle|governance.(level|minutes))/.test(rule ?? '') ? undefined : `\`${key}\``;
  const expected: Expected[] = rule ? [{ rule, range, says }] : leftDangling(place, folder);
  return [
    {
      uri: file.uri,
      what: `${path} ${how}`,
      edit,
      expected: [...expected, ...leftAlone(place, folder), ...leftLacking(place, folder)],
      isApartFromDate: true,
    },
  ];
}

function ruleFor(place: KeyPlace, folder: SoundFolder): string | undefined {
  const { ownerSchema, owner, key } = place;
  if (key === 'party' && ownerSchema.title === 'ReviewRecord')
    return (owner as { scope?: string }).scope === 'internal' ? 'schema/required' : undefined;
  if (ownerSchema.title === 'WaivedRecord' && ['forum', 'commitment', 'activity'].includes(key))
    return 'schema/required';
  if (isRequired(place)) return 'schema/required';
  if (isOnlyMention(place, folder)) return minutes;
  const found = Object.entries(expectedBy).find(([, titles]) =>
    titles[ownerSchema.title ?? '']?.includes(key),
  );
  if (found?.[0] === 'reference/unknown')
    return folder.files().some(file => namesPeopleOf(place, file)) ? found[0] : undefined;
  if (found?.[0] === 'trusted-adviser/undisclosed-interest' && isOfCustomer(place)) return undefined;
  return found?.[0] ?? ruleForSection(place) ?? ruleByNeighbours(place);
}

const minutes = 'governance/minutes-incomplete';

/** Whether nothing else in the records says who does an action, or until when. */
function isOnlyMention({ ownerSchema, owner, key }: KeyPlace, folder: SoundFolder): boolean {
  if (ownerSchema.title !== 'Action' || (key !== 'owner' && key !== 'due')) return false;
  const records = folder.files().flatMap(({ value }) => (value?.records ?? []) as { actions?: object[] }[]);
  const mentions = records.flatMap(({ actions = [] }) => actions as Record<string, unknown>[]);
  const { id } = owner as { id: string };
  return !mentions.some(each => each !== owner && each.id === id && each[key] !== undefined);
}

function isRequired({ ownerSchema, key }: KeyPlace): boolean {
  return ownerSchema.required?.includes(key) ?? false;
}

function namesPeopleOf({ owner }: KeyPlace, file: FileModel): boolean {
  return file.references.some(({ name }) => name.startsWith(`${(owner as { id?: string }).id}/`));
}

/** A principle without anything to keep is prose only; one without anything at all is missing. */
function ruleForSection({ ownerSchema, owner, key }: KeyPlace): string | undefined {
  const principles = [
    'FirstChoice',
    'Sharing',
    'Benchmarking',
    'TrustedAdviser',
    'Proactivity',
    'OpenDialogue',
  ];
  if (!principles.includes(ownerSchema.title ?? '')) return undefined;
  const rest = Object.keys(owner).filter(each => each !== key);
  if (rest.length === 0) return 'principle/missing';
  return rest.every(each => ['intent', 'partiesCompete'].includes(each)) ? 'principle/prose-only' : undefined;
}

/** A customer that advises has nothing to disclose. */
function isOfCustomer({ owner, file }: KeyPlace): boolean {
  const { parties } = file.value as { parties: { id?: string; party?: string; role: string }[] };
  const id = (owner as { person: string }).person.split('/')[0];
  return parties.some(party => (party.id ?? party.party) === id && party.role === 'customer');
}

/**
 * Records that name what was taken out of a section in which other promises are left. Nothing else says so, and each
 * record has to be looked at: the thing is `retired`, or its name is wrong.
 */
function leftDangling({ entry, file, key, value }: KeyPlace, folder: SoundFolder): Expected[] {
  const retired = key === 'retired' || key === 'formerly' ? (value as string[]) : [];
  const defined = file.definitions.filter(definition => lies(definition, entry.range));
  const gone = [...retired, ...defined.map(({ name }) => name)];
  return folder
    .files()
    .filter(other => other !== file)
    .flatMap(({ uri, references }) =>
      references
        .filter(({ name }) => gone.includes(name))
        .map(({ range }) => ({ rule: 'reference/unknown', uri, range, says: '`retired`' })),
    );
}

/** People without a role whom nothing refers to any more, records neither, once what was taken out did. */
export function leftAlone({ file, entry, key, ownerSchema, owner }: Place, folder: SoundFolder): Expected[] {
  const agreements = folder.files().filter(({ kind }) => kind !== 'Records');
  if (file.kind === 'Records') return [];
  const others = folder
    .files()
    .flatMap(each => each.references.filter(reference => each !== file || !lies(reference, entry.range)));
  const gone = file.references.filter(reference => lies(reference, entry.range)).map(({ name }) => name);
  const left = agreements.flatMap(each =>
    each.definitions.map(definition => ({ ...definition, uri: each.uri })),
  );
  return left
    .filter(({ kind, name, owner: person, uri, range }) => {
      const roles =
        ownerSchema.title === 'Person' && key === 'roles' && person === owner ? undefined : person.roles;
      const concerned = gone.includes(name) || (person === owner && key === 'roles');
      const removed = uri === file.uri && range.start >= entry.range.start && range.end <= entry.range.end;
      return (
        kind === 'person' && concerned && !removed && !roles && !others.some(other => other.name === name)
      );
    })
    .map(({ uri }) => ({ rule: 'reference/unused', uri }));
}

/** What a customer or vendor lacks once a person's role or deputy is gone: said in every agreement that has the party. */
function leftLacking({ file, key, ownerSchema, owner }: KeyPlace, folder: SoundFolder): Expected[] {
  if (ownerSchema.title !== 'Person' || (key !== 'roles' && key !== 'deputy')) return [];
  const { roles = [] } = owner as { roles?: string[] };
  const lost = roles.filter(role => role === 'executive-sponsor' || role === 'relationship-manager');
  const rules =
    key === 'deputy'
      ? lost.slice(0, 1).map(() => 'governance/no-deputy')
      : lost.filter(role => !othersHave(role, owner, file)).map(role => missedBy[role] as string);
  return folder
    .files()
    .filter(each => isSideIn(each, file, owner))
    .flatMap(({ uri }) => rules.map(rule => ({ rule, uri })));
}

const missedBy: Readonly<Record<string, string>> = {
  'executive-sponsor': 'governance/no-sponsor',
  'relationship-manager': 'governance/no-relationship-manager',
};

type People = { id?: string; party?: string; role?: string; people?: { roles?: string[] }[] };

/** The party in a file that a person belongs to. */
function partyOf(person: object, file: FileModel): People | undefined {
  const parties = file.kind === 'Party' ? [file.value] : ((file.value?.parties ?? []) as People[]);
  return (parties as People[]).find(({ people }) => people?.includes(person));
}

function othersHave(role: string, person: object, file: FileModel): boolean {
  const people = partyOf(person, file)?.people ?? [];
  return people.some(each => each !== person && each.roles?.includes(role));
}

/** Whether an agreement has a person's party as a customer or vendor. */
function isSideIn(agreement: FileModel, file: FileModel, person: object): boolean {
  if (agreement.kind !== 'Agreement' || (file.kind === 'Agreement' && agreement !== file)) return false;
  const id = partyOf(person, file)?.id;
  const entries = (agreement.value?.parties ?? []) as People[];
  return entries.some(
    entry => (entry.id ?? entry.party) === id && (entry.role === 'customer' || entry.role === 'vendor'),
  );
}

function lies({ range }: Pick<Reference, 'range'>, inside: Range): boolean {
  return range.start >= inside.start && range.end <= inside.end;
}

/** Takes an entry out together with the comma or line break that belongs to it. */
function removal(entry: YamlPair): Mutation['edit'] {
  const { pairs, flow } = entry.parent;
  const index = pairs.indexOf(entry);
  const next = pairs[index + 1];
  const before = pairs[index - 1];
  if (next) return { start: entry.range.start, end: next.range.start, text: '' };
  if (before) return { start: before.range.end, end: entry.range.end, text: '' };
  return { start: entry.range.start, end: entry.range.end, text: flow ? '' : '{}' };
}
