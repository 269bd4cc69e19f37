import type { FileModel } from '../model/file-model.ts';
import { detached } from '../util/detached.ts';
import { familyOf, isComplete } from './dependencies.ts';
import { inlinePartyIdsOf } from './file-ids.ts';
import { namesUsed } from './names-used.ts';
import type { KeptPartyUse, PartyUse } from './party-use.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';

/** What `Party` files have to know of an agreement that has been read. */
export function partyUseOf(agreement: FileModel, workspace: ReadonlyWorkspace): PartyUse {
  return {
    uri: agreement.uri,
    isActive: agreement.value?.status === 'active',
    get isComplete() {
      return isComplete(familyOf(agreement, workspace), workspace);
    },
    get hidesParties() {
      return workspace.scopeOf(agreement).mayHide('party');
    },
    writtenOut: inlinePartyIdsOf(agreement),
    names: person => namesUsed(agreement, workspace).has(person),
  };
}

/** The same, to be kept. */
export function keptPartyUse(agreement: FileModel, workspace: ReadonlyWorkspace): KeptPartyUse {
  const { uri, isActive, isComplete, hidesParties, writtenOut } = partyUseOf(agreement, workspace);
  const { homes } = workspace.scopeOf(agreement);
  const people = homes
    .filter(home => home !== agreement)
    .flatMap(home => home.definitions.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const used = namesUsed(agreement, workspace);
  return {
    uri,
    isActive,
    isComplete,
    hidesParties,
    writtenOut: writtenOut.map(detached),
    people: people.filter(name => used.has(name)).map(detached),
  };
}

/** What was kept, to be asked again. */
export function usedAgain({ people, ...rest }: KeptPartyUse): PartyUse {
  const known = new Set(people);
  return { ...rest, names: person => known.has(person) };
}
