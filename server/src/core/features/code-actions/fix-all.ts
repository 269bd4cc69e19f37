import { fixesInSteps, proposalsFor, trial } from '../../checking/fixes-of.ts';
import type { Finding } from '../../checking/run-rules.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Fix } from '../../rule/rule.ts';
import { sameItems } from '../../util/same-items.ts';
import type { Steps } from '../../util/steps.ts';
import { countWhile } from '../../util/text.ts';
import { applyEdits, collide, inOrder, type TextEdit } from '../../util/text-edit.ts';
import { correctionsIn } from '../../yaml/recovery/corrections.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';

/** Puts right at once what is certain; what needs a decision or facts is left alone. */
export function* fixAll(request: CodeActionRequest): Steps<CodeAction[]> {
  const edits = yield* knownEdits(request);
  if (applyEdits(request.file.text, edits) === request.file.text) return [];
  return [
    {
      title: t`Fix everything that is certain`,
      kind: 'source.fixAll.partnership',
      change: () => ({ edits }),
    },
  ];
}

/** What was found out about a file, and the state of everything that it rests on: who is offered it may choose it. */
const known = new WeakMap<
  FileModel,
  { readonly state: readonly unknown[]; readonly edits: readonly TextEdit[] }
>();

function* knownEdits(request: CodeActionRequest): Steps<readonly TextEdit[]> {
  const { file, checker, today, only } = request;
  const state = [checker, checker.workspace.revision, today, only];
  const before = known.get(file);
  if (before && sameItems(before.state, state)) return before.edits;
  const edits = yield* sureEdits(request);
  known.set(file, { state, edits });
  return edits;
}

function wanted({ file, checker, only = () => true }: CodeActionRequest): readonly Finding[] {
  return checker.findings(file.uri).filter(only);
}

/**
 * Most characters that are read to find out which edits hold, times the mistakes around which they are read. What is not
 * looked at any more is put right the next time: nobody waits for a hundred trials of a long text.
 */
const MAX_WORK = 4_000_000;

/** The rules about slips of the pen: what an agreement lacks is for its parties to decide, so nothing of that is certain. */
const IS_SLIP = /^(?:yaml|schema|reference|config|waiver)\//;

/** A finding with the one thing that can be done about it. */
interface Solution {
  readonly finding: Finding;
  readonly fix: Fix;
}

function* sureEdits(request: CodeActionRequest): Steps<readonly TextEdit[]> {
  const work = new Work(request);
  const found = yield* solutions(request, work);
  const held = new Held(request, work);
  yield* held.take(found);
  return held.edits;
}

/** What is left of {@link MAX_WORK}. */
class Work {
  readonly #cost: number;
  #left = MAX_WORK;

  constructor({ file }: CodeActionRequest) {
    this.#cost = file.text.length * (1 + file.yaml.problems.length);
  }

  /** Whether so many trials can be made; one always can. */
  allows(trials: number): boolean {
    const isPossible = this.#left > 0;
    this.#left -= trials * this.#cost;
    return isPossible;
  }
}

/** The findings about which a single thing can be done, or one thing that is certainly right. */
function* solutions(request: CodeActionRequest, work: Work): Steps<Solution[]> {
  const { checker, today } = request;
  const found: Solution[] = [];
  for (const finding of wanted(request)) {
    yield;
    if (!IS_SLIP.test(finding.rule) || isGuessedAt(finding)) continue;
    const proposals = proposalsFor(finding, checker, today);
    if (!proposals.some(({ sure }) => sure ?? finding.rule === 'yaml/syntax')) continue;
    const [only, ...others] = proposals;
    // Where there is more to choose from, each has to be tried out.
    if (others.length > 0 && !work.allows(proposals.length)) break;
    const fixes = others.length > 0 ? yield* fixesInSteps(finding, checker, today) : [];
    const fix = others.length > 0 ? fixes.find(({ sure }) => sure) : only;
    if (fix) found.push({ finding, fix });
  }
  return found;
}

/**
 * Of what cannot be read, reading itself knows how some was meant. About the rest there are only guesses, each of which
 * has to be tried on the text: they are offered one by one, and nothing of that is certain.
 */
const isGuessedAt = (finding: Finding) =>
  finding.rule === 'yaml/syntax' && !correctionsIn(finding) && !isCut(finding);

/** A text that a comma has cut needs no guesses. */
const isCut = ({ data }: Finding) => (data as { cut?: unknown } | undefined)?.cut !== undefined;

/** Edits that are right together. */
class Held {
  readonly #request: CodeActionRequest;
  readonly #work: Work;
  #solved: readonly Solution[] = [];
  edits: readonly TextEdit[] = [];

  constructor(request: CodeActionRequest, work: Work) {
    this.#request = request;
    this.#work = work;
  }

  /**
   * Takes what holds together with what was taken before. All are tried at once; where that does not hold, one half after
   * the other, so that a single edit that is wrong costs a few trials and not one for each of the others.
   */
  *take(solutions: readonly Solution[]): Steps<void> {
    const taken = new Taken(this.edits);
    const [first, ...others] = solutions.filter(({ fix }) => taken.add(fix.edits));
    if (!first) return;
    const all = [first, ...others];
    if (yield* this.#holds(all)) {
      this.#solved = [...this.#solved, ...all];
      this.edits = inOrder([...this.edits, ...all.flatMap(({ fix }) => fix.edits)]);
    } else if (all.length > 1) {
      const half = Math.ceil(all.length / 2);
      yield* this.take(all.slice(0, half));
      yield* this.take(all.slice(half));
    }
  }

  *#holds(solutions: readonly Solution[]): Steps<boolean> {
    const [first, ...others] = [...this.#solved, ...solutions];
    if (!first || !this.#work.allows(1)) return false;
    const edits = inOrder([...this.edits, ...solutions.flatMap(({ fix }) => fix.edits)]);
    const solved = [first.finding, ...others.map(({ finding }) => finding)] as const;
    const revealed = yield* trial(edits, solved, this.#request.checker);
    if (revealed === undefined) return false;
    // What comes to light may show that the text was not meant as it is read.
    return revealed === 0 || !solved.some(finding => correctionsIn(finding));
  }
}

/** The places that edits change, none of which is in the way of another. */
class Taken {
  /** In the order of the text. */
  readonly #edits: TextEdit[];

  constructor(edits: readonly TextEdit[]) {
    this.#edits = inOrder(edits);
  }

  /** Adds edits, unless one of them is in the way of those that were added before; returns whether it did. */
  add(edits: readonly TextEdit[]): boolean {
    const places = edits.map(edit => countWhile(this.#edits, other => other.range.start < edit.range.start));
    const isFree = (edit: TextEdit, at: number) =>
      // What begins at the same place, and what began before it: no other can reach so far.
      [-1, 0, 1].every(by => !this.#edits[at + by] || !collide(edit, this.#edits[at + by] as TextEdit));
    if (!edits.every((edit, index) => isFree(edit, places[index] ?? 0))) return false;
    for (const edit of inOrder(edits).reverse()) {
      const place = countWhile(this.#edits, other => other.range.start <= edit.range.start);
      this.#edits.splice(place, 0, edit);
    }
    return true;
  }
}
