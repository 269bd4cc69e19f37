import { actionParts } from '../../../server/src/core/index.ts';
import { askChoice } from './askChoice.ts';
import type { Asking, Outcome } from './asked.ts';
import { listIn } from './asked.ts';
import { askTexts } from './askTexts.ts';

type Part = 'owner' | 'due';

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
    if (listed === 'back' || listed === 'restart' || !('entry' in listed)) return listed;
    const { entry, soFar, index } = listed;
    const completed = await complete(entry, text => soFar.toSpliced(index, 0, text), asking, add);
    if (completed === 'closed') return { closedWith: entry, soFar };
    typed = completed === 'back' ? entry : '';
    entries = completed === 'back' ? soFar : soFar.toSpliced(index, 0, completed);
    words = (await asking.check(entries)).inWords;
  }
}

/** The whole line of an action: what was written of it, and what was asked. */
async function complete(
  entry: string,
  among: (text: string) => readonly string[],
  asking: Asking,
  add: (name: string) => Promise<string | undefined>,
): Promise<string | 'back' | 'closed'> {
  const { what, ...given } = actionParts(entry);
  const parts: Record<Part, string> = { ...given };
  const open = openParts(entry);
  const line = () => [what, parts.owner, parts.due].join('; ');
  const asked: Part[] = [];
  for (;;) {
    const { wrong, part } = await asking.check(among(line()));
    const wanted = part === 'owner' || part === 'due' ? part : open.find(each => !asked.includes(each));
    if (wanted === undefined) return line();
    const question = asking.question.parts?.[wanted];
    if (!question) return line();
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
    if (outcome === 'back' || outcome === 'restart') {
      const before = asked.pop();
      if (before === undefined) return 'back';
      parts[before] = '';
      continue;
    }
    if ('closedWith' in outcome) return 'closed';
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

function tried(parts: Record<Part, string>, part: Part, answer: string): readonly string[] {
  return part === 'owner' ? [answer, parts.due] : [parts.owner, answer];
}
