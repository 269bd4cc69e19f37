import { joined, type Message, t } from '../../l10n/message.ts';
import { isSharedParty, type ReferenceKind } from '../../model/references.ts';
import type { Report } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { suggestions } from '../../util/suggest.ts';
import { idsMeant } from '../../workspace/ids-meant.ts';
import type { Missing } from '../../workspace/missing-names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Scope, Target } from '../../workspace/scope.ts';
import { articled, thereIsNone } from './kinds.ts';
import { meant } from './meant.ts';
import type { Misnamed } from './misnamed-thing.ts';
import { targetsOf } from './named.ts';

/** The slip is in what the references mean: reported once, there. */
export function reportDefinition({ what, target, name, places }: Misnamed): Report {
  const { range, path, file, owner } = target;
  const related = places.map(({ reference, file }) => ({
    uri: file.uri,
    range: reference.range,
    message: t`Refers to \`${reference.name}\``,
  }));
  if (what === 'people') {
    const [first] = places;
    return {
      range: file.source.placeOf(owner, 'people'),
      path,
      message: t`${String(owner.name ?? target.id)} lists no people, but ${places.length} places name some, such as \`${first?.reference.name ?? name}\`. Add them below \`people\`.`,
      related,
      data: { suggestions: [] },
    };
  }
  const id = name.split('/').at(-1) ?? name;
  const renamed = { from: name, to: target.name, files: [...new Set(places.map(({ file }) => file.uri))] };
  if (what === 'renamed')
    return {
      range,
      path,
      message: t`Nothing refers to \`${target.id}\`, but ${places.length} places refer to \`${name}\`, which does not exist. If \`${target.id}\` is its new id, rename it there too; else write \`${id}\` here.`,
      related,
      data: { suggestions: [id], renamed },
    };
  return {
    range,
    path,
    message: t`Nothing refers to \`${target.id}\`, but ${places.length} places refer to \`${name}\`, which does not exist. Is \`${id}\` the right id?`,
    related,
    data: { suggestions: [id], renamed },
  };
}

/** The slip is in the reference itself, or what it means is not there. */
export function reportReference(missing: Missing, scope: Scope, workspace: ReadonlyWorkspace): Report {
  const { kind, name, reference } = missing;
  const candidates = candidateNames(missing, scope, workspace);
  // What was retired is a guess of last resort: it is not there any more.
  const live = idsMeant(kind, name, meantBy(missing, scope, workspace), reference.except).names;
  const near = live.length > 0 || missing.file.kind !== 'Records' ? live : suggestions(name, scope.retired);
  const whole = kind === reference.kind ? near : peopleOf(near, missing, scope);
  const named = whole.map(candidate => described(candidate, missing, scope));
  const other = whole.length > 0 ? undefined : recordInstead(missing, scope);
  const remedy = whole.length > 0 ? [meant(named)] : [remedyFor(missing), ...choices(candidates, missing)];
  return {
    range: reference.range,
    path: reference.path,
    message: joined([whatIsWrong(missing, scope), ...(other ? [other] : remedy)]),
    data: { suggestions: whole },
  };
}

/** People of the parties that may be meant by one which is not there; only people who exist. */
function peopleOf(parties: readonly string[], { name, reference }: Missing, scope: Scope): readonly string[] {
  const people = parties
    .map(party => reference.name.replace(name, party))
    .filter(person => scope.find({ kind: 'person', name: person }));
  return people.length > 0 ? people : idsMeant('person', reference.name, scope.targets).names;
}

/** All that can be named there: parties of an agreement in files of their own are looked for among these. */
function meantBy(
  { kind, reference }: Missing,
  scope: Scope,
  workspace: ReadonlyWorkspace,
): readonly Target[] {
  if (kind === 'agreement') return targetsOf('Agreement', workspace);
  if (kind === 'action') return scope.candidates(kind);
  return isSharedParty(reference) ? targetsOf('Party', workspace) : scope.targets;
}

function candidateNames({ kind, reference }: Missing, scope: Scope, workspace: ReadonlyWorkspace): string[] {
  if (kind === 'agreement') return workspace.idsOf('Agreement');
  if (isSharedParty(reference)) return workspace.idsOf('Party');
  // An id that is given twice is one name.
  return [...new Set([...scope.candidates(kind).map(target => target.name), ...reference.except])];
}

function whatIsWrong({ kind, name, reference }: Missing, scope: Scope): Message {
  const other = kind === 'agreement' ? undefined : scope.findAny(name);
  if (other && !isSharedParty(reference))
    return t`\`${name}\` is ${articled(other.kind)}, not ${articled(kind)}.`;
  if (isSharedParty(reference))
    return t`No \`Party\` file describes \`${name}\`, so nobody knows its name and people.`;
  if (kind !== 'person') return thereIsNone(kind, name);
  const [party = '', person = ''] = name.split('/');
  const known = scope.find({ kind: 'party', name: party });
  return t`${String(known?.owner.name ?? party)} has no person \`${person}\`, so this names nobody.`;
}

function remedyFor({ kind, reference, file }: Missing): Message {
  if (isSharedParty(reference))
    return t`Correct the id, or write the party out here with \`id\`, \`name\` and \`people\`.`;
  if (file.kind === 'Records' && !['agreement', 'party', 'person', 'action'].includes(kind))
    return t`Correct the name; if the agreement had it once, add it to \`retired\` there.`;
  return remedies[kind] ?? t`Correct the name, or add what it names.`;
}

/** By which type of record the thing that is named is recorded, where that is another one. */
function recordInstead({ kind, name, reference, file }: Missing, scope: Scope): Message | undefined {
  const other = file.kind === 'Records' && kind === reference.kind ? scope.findAny(name) : undefined;
  const type = other && recordsOf.find(([path]) => other.path.startsWith(path))?.[1];
  const { type: written } = reference.owner as { type?: unknown };
  return type && type !== written && written !== 'waived' && written !== 'benchmark'
    ? t`Record it with \`type: ${type}\`.`
    : undefined;
}

/** Which type of record is about what stands in which part of an agreement. */
const recordsOf = [
  ['firstChoice.', 'notice'],
  ['sharing.', 'shared'],
  ['governance.', 'meeting'],
  ['benchmarking.', 'benchmark'],
  ['proactivity.commitments', 'proposal'],
  ['proactivity.earlyWarning', 'warning'],
  ['scorecard[', 'measure'],
  ['openDialogue.', 'fulfilled'],
  ['additionalPrinciples[', 'fulfilled'],
] as const;

const remedies: Partial<Record<ReferenceKind, Message>> = {
  party: t`Correct the name, or add the party to \`parties\`.`,
  person: t`Correct the name, or add the person to the party’s \`people\`.`,
  action: t`Correct the name, or add the action to the minutes of the meeting that agreed on it.`,
  forum: t`Correct the name, or add the forum below \`governance\`.`,
  agreement: t`Correct the id, or open the folder that holds the agreement.`,
};

/** What there is instead, as long as somebody would read it. */
function choices(names: readonly string[], { kind, name }: Missing): Message[] {
  const party = name.slice(0, name.indexOf('/') + 1);
  const fitting = kind === 'person' ? names.filter(each => each.startsWith(party)) : names;
  if (fitting.length === 0 || fitting.length > 6) return [];
  const listed = and(fitting.map(each => `\`${each}\``));
  return [fitting.length === 1 ? t`There is ${listed}.` : t`There are ${listed}.`];
}

function described(name: string, { kind }: Missing, scope: Scope): string {
  const owner = scope.find({ kind, name })?.owner;
  const title = owner?.name ?? (kind === 'person' ? owner?.title : undefined);
  return typeof title === 'string' && title !== name ? `\`${name}\` (${title})` : `\`${name}\``;
}
