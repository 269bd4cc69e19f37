import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { partyOf } from '../../model/parties.ts';
import { resolveSchema } from '../../schema/navigate.ts';
import { either, suggestions } from '../../util/suggest.ts';
import { idOf } from '../../workspace/name-resolver.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Target } from '../../workspace/scope.ts';
import type { PersonReplacement, ReplacementRefusal } from './types.ts';

/** All entries of a person, by `party/person`: agreements that write a party out have one each. */
export function entriesOf(reference: string, workspace: ReadonlyWorkspace): Target[] {
  return (['Agreement', 'Party'] as const)
    .flatMap(kind => workspace.filesOf(kind))
    .flatMap(file =>
      file.definitions
        .filter(({ kind, name }) => kind === 'person' && name === reference)
        .map(definition => ({ ...definition, file })),
    );
}

/** Whether a file is to be changed: a `Party` file only where all who use it are meant. */
export function isAskedIn(
  file: FileModel,
  within: ReadonlySet<string> | undefined,
  workspace: ReadonlyWorkspace,
): boolean {
  if (within === undefined) return true;
  if (file.kind !== 'Party') return within.has(file.uri);
  const users = usersOf(file, workspace);
  return users.length > 0 && users.every(uri => within.has(uri));
}

/** Whether an entry concerns any of the agreements that are meant. */
export function concerns(
  { file }: Target,
  within: ReadonlySet<string> | undefined,
  workspace: ReadonlyWorkspace,
): boolean {
  if (within === undefined) return true;
  return file.kind === 'Party' ? usersOf(file, workspace).some(uri => within.has(uri)) : within.has(file.uri);
}

function usersOf(file: FileModel, workspace: ReadonlyWorkspace): string[] {
  const party = idOf(file);
  const writtenOut = workspace.allUses().filter(each => each.writtenOut.includes(party));
  return [...workspace.agreementsUsing(party), ...writtenOut].map(({ uri }) => uri);
}

/** Whether a file only fills positions that agreements write out: what it says of roles counts nowhere. */
export function isFillerOnly(file: FileModel, workspace: ReadonlyWorkspace): boolean {
  return file.kind === 'Party' && !workspace.isTaken(idOf(file)) && usersOf(file, workspace).length > 0;
}

/** Why one person cannot take over from another; undefined where nothing is in the way. */
export function refusalOf(
  { old, successor }: PersonReplacement,
  { entries, known }: { readonly entries: readonly Target[]; readonly known: readonly Target[] },
  workspace: ReadonlyWorkspace,
): ReplacementRefusal | undefined {
  const refuse = (refused: Text, remedy: Text) => ({ refused, remedy });
  const party = partyOf(old);
  const everybody = () => peopleIn(workspace);
  const nearest = (reference: string, among: readonly string[]) => {
    const near = suggestions(reference, among);
    return near.length > 0 ? t`Did you mean ${either(near)}?` : undefined;
  };
  if (!workspace.complete)
    return refuse(t`The files of the workspace are still being read.`, t`Try again in a moment.`);
  if (entries.length === 0)
    return refuse(
      t`Nobody is called \`${old}\` here.`,
      nearest(old, everybody()) ?? t`Write the id with the party in front, such as nordbank/anna-lind.`,
    );
  const reference = `${party}/${successor.id}`;
  if (reference === old)
    return refuse(t`Nobody can take over from themselves.`, t`Name somebody else of the same party.`);
  const { pattern = '' } = resolveSchema({ $ref: '#/definitions/id' });
  if (!new RegExp(pattern).test(successor.id))
    return refuse(
      t`\`${successor.id}\` cannot be the id of a person.`,
      t`Ids are lower-case words with hyphens between, such as sara-berg.`,
    );
  if (known.length === 0 && !successor.name?.trim())
    return refuse(
      t`Nobody of \`${party}\` has the id \`${successor.id}\`.`,
      nearest(
        reference,
        everybody().filter(each => partyOf(each) === party),
      ) ?? t`Name somebody of the same party, or say what the new person is called.`,
    );
  const [first] = known;
  const name = first?.owner.name;
  if (first && successor.name !== undefined && typeof name === 'string' && name !== successor.name.trim())
    return refuse(
      t`\`${reference}\` is ${name} already.`,
      t`Choose another id, or leave out the name to have ${name} take over.`,
    );
  return undefined;
}

function peopleIn(workspace: ReadonlyWorkspace): string[] {
  const files = (['Agreement', 'Party'] as const).flatMap(kind => workspace.filesOf(kind));
  const all = files.flatMap(({ definitions }) => definitions.filter(({ kind }) => kind === 'person'));
  return [...new Set(all.map(({ name }) => name))];
}
