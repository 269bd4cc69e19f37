import { once } from '../../util/once.ts';
import { slug } from '../../util/slug.ts';
import { Vocabulary } from '../../util/vocabulary.ts';
import type { Target } from '../../workspace/scope.ts';

/** The things of one kind and party, any of which may have a new id. Their names are read once, however many are missing. */
export class Renamable {
  readonly names: Vocabulary;
  readonly #unused: () => readonly Target[];
  readonly #byNamed = once(() => by(this.unused, target => [named(target)]));
  readonly #byWord = once(() => by(this.unused, target => `${target.id}-${named(target)}`.split('-')));

  constructor(targets: readonly Target[], isUsed: (target: Target) => boolean) {
    this.names = new Vocabulary(targets.map(({ name }) => name));
    this.#unused = once(() => targets.filter(target => !isUsed(target)));
  }

  /** Those that nothing refers to. */
  get unused(): readonly Target[] {
    return this.#unused();
  }

  /**
   * The one unused thing whose name was the id that is missing, or else that shares words with it; undefined where several
   * do.
   */
  likest(name: string): Target | undefined {
    const id = name.slice(name.indexOf('/') + 1);
    const same = this.#byNamed().get(id) ?? [];
    const alike = same.length > 0 ? same : this.#sharingWords(id);
    const [only, another] = alike;
    return another ? undefined : only;
  }

  /** Two are as good as many. */
  #sharingWords(id: string): readonly Target[] {
    const words = id.split('-').filter(word => word.length > 2);
    return [...new Set(words.flatMap(word => this.#byWord().get(word)?.slice(0, 2) ?? []))];
  }
}

function named(target: Target): string {
  return slug(String(target.owner.name ?? target.owner.title ?? '')) ?? '';
}

function by(targets: readonly Target[], keysOf: (target: Target) => string[]): Map<string, Target[]> {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    for (const key of new Set(keysOf(target))) {
      const same = found.get(key);
      if (same) same.push(target);
      else found.set(key, [target]);
    }
  }
  return found;
}
