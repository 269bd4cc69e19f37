import { Configurations } from '../config/configurations.ts';
import type { FileModel } from '../model/file-model.ts';
import { idOf } from '../workspace/workspace-index.ts';
import { inSight } from './sight.ts';
import type { ComparedState, Comparison } from './state.ts';

/** One agreement in two states, of which one may lack it. */
export interface AgreementPair {
  readonly before: FileModel | undefined;
  readonly after: FileModel | undefined;
  /** The name of its file in the state after, or else before. */
  readonly name: string;
  /** The name that it had before, where that differs. */
  readonly formerName: string | undefined;
  /** Of an agreement that is gone: the name of its file at a place where it is out of sight. */
  readonly movedTo: string | undefined;
}

/** A file that differs, and of which nobody can tell what it is. */
export interface UnreadableFile {
  readonly name: string;
  /** In which state. */
  readonly state: 'before' | 'after' | 'both';
}

/**
 * Which agreement is which: by id, wherever its file went; then by the file's name; then as git recognises a renamed
 * file. A file that holds an agreement in one state and something unreadable in the other is no removal. What is unreadable
 * and differs is named in any case: nobody can say what it held, or holds. What was moved out of sight is gone: nothing
 * checks it there.
 */
export function pairsOf({ before, after, concerns, renamed }: Comparison): {
  pairs: AgreementPair[];
  unreadable: UnreadableFile[];
} {
  const [old, fresh] = [agreementsIn(before), agreementsIn(after)];
  const pairs: AgreementPair[] = [];
  const take = (isSame: (b: Named, a: Named) => boolean) => {
    for (const a of [...fresh]) {
      const b = old.find(each => each.isInSight === a.isInSight && isSame(each, a));
      if (!b) continue;
      old.splice(old.indexOf(b), 1);
      fresh.splice(fresh.indexOf(a), 1);
      const formerName = b.name === a.name ? undefined : b.name;
      pairs.push({ before: b.file, after: a.file, name: a.name, formerName, movedTo: undefined });
    }
  };
  take((b, a) => b.name === a.name && idOf(b.file) === idOf(a.file));
  take(isSameAgreement);
  take((b, a) => b.name === a.name);
  take((b, a) => renamed.get(a.name) === b.name);
  const unreadable = unreadableIn(before, after);
  // What is there in the other state, whatever it is, neither came nor went.
  const isAlone = ({ name }: Named) =>
    !unreadable.some(each => each.name === name) && !before.unread?.has(name) && !after.unread?.has(name);
  // What is left of an agreement out of sight is where another one went, or came from.
  const isElsewhere = (each: Named, others: readonly Named[]) =>
    !each.isInSight && others.some(other => other.isInSight && isSameAgreement(other, each));
  const gone = old.filter(each => isAlone(each) && !isElsewhere(each, fresh));
  const come = fresh.filter(each => isAlone(each) && !isElsewhere(each, old));
  const all: AgreementPair[] = [
    ...pairs,
    ...gone.map(each => ({
      before: each.file,
      after: undefined,
      name: each.name,
      formerName: undefined,
      movedTo: each.isInSight ? placeOutOfSight(each, fresh, renamed) : undefined,
    })),
    ...come.map(({ file, name }) => ({
      before: undefined,
      after: file,
      name,
      formerName: undefined,
      movedTo: undefined,
    })),
  ];
  return {
    pairs: all.filter(({ name, formerName = name }) => concerns(name) || concerns(formerName)),
    unreadable: unreadable.filter(({ name }) => concerns(name)),
  };
}

/** The files that differ, and of which one state cannot even tell what they are. */
function unreadableIn(before: ComparedState, after: ComparedState): UnreadableFile[] {
  const names = new Set([...before.candidates.keys(), ...after.candidates.keys()]);
  return [...names].sort().flatMap((name): UnreadableFile[] => {
    const [was, is] = [fileIn(before, name), fileIn(after, name)];
    if (was?.text === is?.text) return [];
    const [wasOpaque, isOpaque] = [was, is].map(file => file !== undefined && file.kind === undefined);
    if (!wasOpaque && !isOpaque) return [];
    return [{ name, state: wasOpaque && isOpaque ? 'both' : isOpaque ? 'after' : 'before' }];
  });
}

function fileIn({ workspace, candidates }: ComparedState, name: string): FileModel | undefined {
  const uri = candidates.get(name);
  return uri === undefined ? undefined : workspace.file(uri);
}

interface Named {
  readonly name: string;
  readonly file: FileModel;
  readonly isInSight: boolean;
}

function isSameAgreement(b: Named, a: Named): boolean {
  return idOf(b.file) !== undefined && idOf(b.file) === idOf(a.file);
}

/** Where an agreement went that is gone: to a hidden or ignored place, or to a name that is none of an agreement. */
function placeOutOfSight(
  gone: Named,
  fresh: readonly Named[],
  renamed: Comparison['renamed'],
): string | undefined {
  const there = fresh.find(each => !each.isInSight && isSameAgreement(gone, each));
  return there?.name ?? [...renamed].find(([, from]) => from === gone.name)?.[0];
}

function agreementsIn({ workspace, candidates }: ComparedState): Named[] {
  const configurations = new Configurations(workspace, undefined);
  return [...candidates].flatMap(([name, uri]) => {
    const file = workspace.file(uri);
    if (!file || !workspace.agreementOf(file)) return [];
    return [{ name, file, isInSight: inSight(name, uri, workspace, configurations) }];
  });
}
