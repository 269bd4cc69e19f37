import { actionParts } from '../../../server/src/core/index.ts';
import { askChoice } from './askChoice.ts';
import type { Asking, Outcome } from './asked.ts';
import { listIn } from './asked.ts';
import { askTexts } from './askTexts.ts';

type Part = 'owner' | 'due';
type Parts = Record<Part, string>;

/**
 * Any number of actions, each on one line: what; who; by when. Whatever of it is left out, or cannot be understood, is asked
 * for; whoever writes all three is asked nothing more.
 *
 * @param add adds somebody to the people of a party; gives `party/person`, or undefined where that was not wanted after all
 */
export async function askActions(
  asking: Asking,
  add: (name: string) => Promise<string | undefined>,
): Promise<Outcome> {
  let entries = listIn(asking.before);
  let words: readonly string[] = asking.question.inWords;
  let { typed } = asking;
  let kept: { readonly entry: string; readonly parts: Parts } | undefined;
  for (;;) {
    const listed = await askTexts(
      { ...asking, before: entries, typed },
      words,
      async (text, soFar, index) => {
        if (openParts(text).length > 0) return undefined;
        const { part, inWords } = await asking.check(soFar.toSpliced(index, 0, text));
        return part === undefined ? (inWords[index] ?? text) : undefined;
      },
    );
    if (!('entry' in listed)) return listed;
    const { entry, soFar, index } = listed;
    const said = kept?.entry === entry ? kept.parts : undefined;
    const completed = await complete(entry, said, text => soFar.toSpliced(index, 0, text), asking, add);
    if ('closedWith' in completed) return { left: 'closed', typed: completed.closedWith, soFar };
    kept = 'parts' in completed ? { entry, parts: completed.parts } : undefined;
    typed = 'parts' in completed ? entry : '';
    entries = 'parts' in completed ? soFar : soFar.toSpliced(index, 0, completed.line);
    words = (await asking.check(entries)).inWords;
  }
}

/** What became of a line: it is whole, it was gone back to, or it was closed with what is said of it so far. */
type Completed = { readonly line: string } | { readonly parts: Parts } | { readonly closedWith: string };

/**
 * The whole line of an action: what was written of it, and what was asked.
 *
 * @param said what was answered of it before somebody went back to it
 */
async function complete(
  entry: string,
  said: Parts | undefined,
  among: (text: string) => readonly string[],
  asking: Asking,
  add: (name: string) => Promise<string | undefined>,
): Promise<Completed> {
  const { what, ...given } = actionParts(entry);
  const parts: Parts = { ...given, ...said };
  const open = openParts(entry);
  const line = () => [what, parts.owner, parts.due].join('; ');
  // Both separators would say that what is missing is left out on purpose.
  const unfinished = () => line().replace(/(?:; )+$/, '');
  const asked: Part[] = [];
  /** What was gone back to, whatever else of the line is wrong. */
  let again: Part | undefined;
  for (;;) {
    const { wrong, part } = await asking.check(among(line()));
    const first = part === 'owner' || part === 'due' ? part : open.find(each => !asked.includes(each));
    const wanted = again ?? first;
    again = undefined;
    const question = wanted && asking.question.parts?.[wanted];
    if (!question) return { line: line() };
    const isWrong = part === wanted;
    const outcome = await askChoice({
      ...asking,
      question: { ...question, prompt: `${what}: ${question.prompt}` },
      place: { ...asking.place, canGoBack: true },
      before: isWrong || parts[wanted] === '' ? undefined : parts[wanted],
      typed: isWrong && question.isOpen ? parts[wanted] : undefined,
      wrong: isWrong ? wrong : undefined,
      check: async answer => {
        const checked = await asking.check(among([what, ...tried(parts, wanted, String(answer))].join('; ')));
        return { answer, inWords: [], ...(checked.part === wanted && { wrong: checked.wrong }) };
      },
    });
    if ('left' in outcome) {
      // What was typed to find a choice is no answer.
      if (question.isOpen && outcome.typed !== '') parts[wanted] = outcome.typed;
      if (outcome.left === 'closed') return { closedWith: unfinished() };
      again = asked.pop();
      if (again === undefined) return { parts };
      continue;
    }
    if ('missing' in outcome) {
      const person = await add(outcome.missing);
      if (person === undefined) continue;
      parts[wanted] = person;
    } else parts[wanted] = String(outcome.answer);
    if (!asked.includes(wanted)) asked.push(wanted);
  }
}

/** What is to be asked of an action. Who writes both separators has left it out on purpose. */
function openParts(entry: string): readonly Part[] {
  const parts = actionParts(entry);
  const isWhole = entry.split(';').length > 2;
  return (['owner', 'due'] as const).filter(part => parts[part] === '' && !isWhole);
}

function tried(parts: Parts, part: Part, answer: string): readonly string[] {
  return part === 'owner' ? [answer, parts.due] : [parts.owner, answer];
}
