import type { Definition, Reference } from '../model/references.ts';
import { detached } from '../util/detached.ts';
import { keptPartyUse, partyUseOf, usedAgain } from './kept-party-use.ts';
import type { KeptPartyUse, PartyUse } from './party-use.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';

/** What others may ask of a file without reading it. Plain data, which may come from another process. */
export interface KeptFacts {
  readonly uri: string;
  /** Of an agreement: what `Party` files have to know of it. */
  readonly use?: KeptPartyUse | undefined;
  /** Kind and name of the parties, people and agreements that it defines. */
  readonly defined: readonly string[];
}

/** What was kept of files that were let go; what was not is asked of the files themselves. It holds until something changes. */
export class Kept {
  readonly #workspace: ReadonlyWorkspace;
  readonly #facts = new Map<string, { use: PartyUse | undefined; defined: readonly string[] }>();
  #defined: ReadonlySet<string> | undefined;

  constructor(workspace: ReadonlyWorkspace) {
    this.#workspace = workspace;
  }

  add({ uri, use, defined }: KeptFacts): void {
    this.#facts.set(uri, { use: use && usedAgain(use), defined });
  }

  clear(): void {
    this.#facts.clear();
    this.#defined = undefined;
  }

  /** What would be kept of a file. */
  factsOf(uri: string): KeptFacts | undefined {
    const file = this.#workspace.file(uri);
    if (!file) return undefined;
    return {
      uri,
      ...(file.kind === 'Agreement' && { use: keptPartyUse(file, this.#workspace) }),
      // Nobody asks for other kinds from outside the file's family.
      defined: file.definitions.filter(isKnownOutside).map(keyOf).map(detached),
    };
  }

  /** What `Party` files have to know of an agreement. */
  useOf(uri: string): PartyUse | undefined {
    const kept = this.#facts.get(uri)?.use;
    if (kept) return kept;
    const file = this.#workspace.file(uri);
    return file && partyUseOf(file, this.#workspace);
  }

  /** @param homes the files to look in, the same as long as nothing changes */
  isDefined(reference: Pick<Reference, 'kind' | 'name'>, homes: () => readonly string[]): boolean {
    this.#defined ??= new Set(homes().flatMap(uri => this.#definedIn(uri)));
    return this.#defined.has(keyOf(reference));
  }

  #definedIn(uri: string): readonly string[] {
    return this.#facts.get(uri)?.defined ?? this.#workspace.file(uri)?.definitions.map(keyOf) ?? [];
  }
}

function isKnownOutside({ kind }: Definition): boolean {
  return kind === 'party' || kind === 'person' || kind === 'agreement';
}

function keyOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind} ${name}`;
}
