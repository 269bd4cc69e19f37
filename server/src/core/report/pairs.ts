import type { FileModel } from '../model/file-model.ts';
import { idOf } from '../workspace/workspace-index.ts';
import type { ComparedState, Comparison } from './state.ts';

/** One agreement in two states, of which one may lack it. */
export interface AgreementPair {
  readonly before: FileModel | undefined;
  readonly after: FileModel | undefined;
  /** The name of its file in the state after, or else before. */
  readonly name: string;
  /** The name that it had before, where that differs. */
  readonly formerName: string | undefined;
}

/**
 * Which agreement is which: by id, wherever its file went; then by the file's name; then as git recognises a renamed
 * file. A file that holds an agreement in one state and something unreadable in the other is no removal. What is unreadable
 * and differs is named in any case: nobody can say what it held, or holds.
 */
export function pairsOf({ before, after, concerns, renamed }: Comparison): {
  pairs: AgreementPair[];
  unreadable: string[];
} {
  const [old, fresh] = [agreementsIn(before), agreementsIn(after)];
  const pairs: AgreementPair[] = [];
  const take = (isSame: (b: Named, a: Named) => boolean) => {
    for (const a of [...fresh]) {
      const b = old.find(each => isSame(each, a));
      if (!b) continue;
      old.splice(old.indexOf(b), 1);
      fresh.splice(fresh.indexOf(a), 1);
      const formerName = b.name === a.name ? undefined : b.name;
      pairs.push({ before: b.file, after: a.file, name: a.name, formerName });
    }
  };
  take((b, a) => b.name === a.name && idOf(b.file) === idOf(a.file));
  take((b, a) => idOf(b.file) !== undefined && idOf(b.file) === idOf(a.file));
  take((b, a) => b.name === a.name);
  take((b, a) => renamed.get(a.name) === b.name);
  const unreadable = unreadableIn(before, after);
  const isAlone = ({ name }: Named) => !unreadable.includes(name);
  const all = [
    ...pairs,
    ...old.filter(isAlone).map(({ file, name }) => one({ before: file, name })),
    ...fresh.filter(isAlone).map(({ file, name }) => one({ after: file, name })),
  ];
  return {
    pairs: all.filter(({ name, formerName = name }) => concerns(name) || concerns(formerName)),
    unreadable: unreadable.filter(concerns),
  };
}

/** The names of files that differ, and of which one state cannot even tell what they are. */
function unreadableIn(before: ComparedState, after: ComparedState): string[] {
  const names = new Set([...before.candidates.keys(), ...after.candidates.keys()]);
  return [...names]
    .filter(name => {
      const files = [fileIn(before, name), fileIn(after, name)];
      return files[0]?.text !== files[1]?.text && files.some(file => file && file.kind === undefined);
    })
    .sort();
}

function fileIn({ workspace, candidates }: ComparedState, name: string): FileModel | undefined {
  const uri = candidates.get(name);
  return uri === undefined ? undefined : workspace.file(uri);
}

function one({
  before,
  after,
  name,
}: {
  before?: FileModel;
  after?: FileModel;
  name: string;
}): AgreementPair {
  return { before, after, name, formerName: undefined };
}

interface Named {
  readonly name: string;
  readonly file: FileModel;
}

function agreementsIn({ workspace, candidates }: ComparedState): Named[] {
  return [...candidates].flatMap(([name, uri]) => {
    const file = workspace.file(uri);
    return file && workspace.agreementOf(file) ? [{ name, file }] : [];
  });
}
