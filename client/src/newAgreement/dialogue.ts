import {
  type InputBox,
  InputBoxValidationSeverity,
  l10n,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode';
import { type NoAnswer, shownUntil } from '../dialogue/shown.ts';
import type { GivenAnswers, Question } from './answers.ts';
import type { Ask, AskChoice, AskText } from './questions.ts';

/** What became of a question: an answer, a step back, a new beginning, or the end of the dialogue with what is typed. */
type Outcome = { readonly answer: string } | NoAnswer;

/** A dialogue that was closed before its end. */
export interface Unfinished {
  /** With what was typed at the question where it was closed. */
  readonly answers: GivenAnswers;
  readonly question: Question;
}

/** How a dialogue that was closed is gone on with. */
export interface Memory {
  unfinished: Unfinished | undefined;
}

interface Place {
  readonly step: number;
  readonly total: number;
  /** The answer that was given before a step back. */
  readonly before: string | undefined;
}

/**
 * Asks one question after the other, with a way back to each.
 *
 * @param questionsFor the questions that the answers so far lead to
 * @param given answers that are not asked for
 * @param memory where it was left, which is where it goes on; what it is closed with is kept there
 * @returns all answers; undefined when the user has closed it
 */
export async function runDialogue(
  questionsFor: (given: GivenAnswers) => readonly Ask[],
  given: GivenAnswers,
  memory: Memory = { unfinished: undefined },
): Promise<GivenAnswers | undefined> {
  let answers: GivenAnswers = { ...memory.unfinished?.answers, ...given };
  const asksFor = () => questionsFor(answers).filter(({ question }) => !(question in given));
  const left = asksFor().findIndex(({ question }) => question === memory.unfinished?.question);
  for (let index = Math.max(left, 0); ; ) {
    const asks = asksFor();
    const ask = asks[index];
    if (!ask) {
      memory.unfinished = undefined;
      return answers;
    }
    const { question } = ask;
    const outcome = await show(ask, { step: index + 1, total: asks.length, before: answers[question] });
    if ('left' in outcome) {
      // What was typed to find a choice is no answer.
      const isAnswer = (!ask.choices || ask.check) && outcome.typed !== '';
      if (isAnswer) answers = { ...answers, [question]: outcome.typed };
      if (outcome.left === 'closed') {
        memory.unfinished = { answers, question };
        return undefined;
      }
      if (outcome.left === 'restart') answers = given;
      index = outcome.left === 'restart' ? 0 : index - 1;
    } else {
      answers = { ...answers, [ask.question]: outcome.answer };
      index++;
    }
  }
}

function show(ask: Ask, place: Place): Promise<Outcome> {
  return ask.choices ? showChoices(ask, place) : showText(ask, place);
}

interface Item extends QuickPickItem {
  /** Left out: no answer, but what is wrong with the one that is typed. */
  readonly answer?: string;
}

function showChoices(ask: Ask & AskChoice, place: Place): Promise<Outcome> {
  const input = window.createQuickPick<Item>();
  input.placeholder = ask.prompt;
  const items: Item[] = ask.choices.map(choice => ({ ...choice }));
  const typed = items.some(({ answer }) => answer === place.before) ? undefined : place.before;
  input.items = items;
  const { check } = ask;
  return asked(input, place, finish => {
    const look = (text: string) => {
      const wrong = check?.(text);
      const label = wrong ?? l10n.t('Use “{0}”', text);
      input.items =
        text === '' ? items : [...items, { label, alwaysShow: true, ...(!wrong && { answer: text }) }];
    };
    if (check) input.onDidChangeValue(text => look(text.trim()));
    if (typed !== undefined) {
      input.value = typed;
      look(typed);
    }
    const before = input.items.filter(({ answer }) => answer !== undefined && answer === place.before);
    // Without any, the first one is as good as chosen.
    if (before.length > 0) input.activeItems = before;
    input.onDidAccept(() => {
      const answer = input.selectedItems[0]?.answer;
      if (answer !== undefined) finish({ answer });
    });
  });
}

function showText(ask: Ask & AskText, place: Place): Promise<Outcome> {
  const input = window.createInputBox();
  input.prompt = ask.prompt;
  input.placeholder = ask.placeholder;
  input.value = place.before ?? ask.suggestion ?? '';
  return asked(input, place, finish => {
    const look = (text: string) => {
      const wrong = ask.check?.(text.trim());
      const remark = wrong || text.trim() === '' ? undefined : ask.remark?.(text.trim());
      input.validationMessage =
        wrong ?? (remark ? { message: remark, severity: InputBoxValidationSeverity.Info } : undefined);
      return wrong === undefined;
    };
    // Nobody has done anything wrong yet.
    if (input.value !== '') look(input.value);
    input.onDidChangeValue(look);
    input.onDidAccept(() => {
      if (look(input.value)) finish({ answer: input.value.trim() });
    });
  });
}

/** Shows an input until it is answered, sent back or closed. */
function asked(
  input: QuickPick<Item> | InputBox,
  { step, total }: Place,
  listen: (finish: (outcome: Outcome) => void) => void,
): Promise<Outcome> {
  const title = l10n.t('New Partnership Agreement');
  const startOver = l10n.t('Start over');
  return shownUntil(input, { title, step, total, canGoBack: step > 1, startOver }, listen);
}
