import type { Answers, FormQuestion, RecordForm } from '../../../server/src/core/index.ts';
import type { NoAnswer, Place } from '../dialogue/shown.ts';
import { askActions } from './askActions.ts';
import { askChoice } from './askChoice.ts';
import type { Answer, Asking, Checked, Outcome } from './asked.ts';
import { listIn } from './asked.ts';
import { askMany } from './askMany.ts';
import { askText } from './askText.ts';
import { askTexts } from './askTexts.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Recorder } from './recorder.ts';
import { showSummary } from './summary.ts';

/** What a dialogue works with. */
export interface Means {
  readonly recorder: Recorder;
  readonly drafts: Drafts;
  /** Adds somebody to the people of a party; gives `party/person`, or undefined where that was not wanted after all. */
  readonly add: (uri: string, name: string) => Promise<string | undefined>;
  /** Writes it. @returns whether it is written */
  readonly write: (uri: string, answers: Answers) => Promise<boolean>;
}

/** What became of a dialogue: `unknown` where the server cannot say what to ask. */
export type End = 'recorded' | 'closed' | 'discarded' | 'back' | 'unknown';

/** Where a dialogue stands: at a question, behind one, at the first without an answer, or at its end. */
type Spot = { readonly at: string } | { readonly behind: string } | 'first' | 'end';

/**
 * Asks what is needed for one record, with a way back to each question, and shows what will be written before it is. What was
 * answered is kept as a draft all the time, until it is recorded.
 */
export class FormDialogue {
  readonly #means: Means;
  readonly #uri: string;
  /** What came with the command; what kind of record it is is not asked then. */
  readonly #given: Answers;
  readonly #canGoBack: boolean;
  #answers: Answers;
  #spot: Spot;
  /** What was typed without being answered, by the question. */
  #typed: Readonly<Record<string, string>>;
  #wrong: string | undefined;
  /** Whether a single question is asked, since somebody wants to change its answer. */
  #isAlone = false;

  /**
   * @param uri of the agreement
   * @param given what is answered already
   * @param draft what is gone on with
   * @param canGoBack whether something was chosen before, so that one can go back to it
   */
  constructor(uri: string, given: Answers, draft: Draft | undefined, canGoBack: boolean, means: Means) {
    this.#uri = uri;
    this.#given = given;
    this.#canGoBack = canGoBack;
    this.#means = means;
    this.#answers = draft?.answers ?? given;
    this.#spot = !draft ? 'first' : draft.at === undefined ? 'end' : { at: draft.at };
    this.#typed = draft?.typed === undefined ? {} : { [draft.at ?? '']: draft.typed };
  }

  async run(): Promise<End> {
    for (;;) {
      const form = await this.#means.recorder.recordForm({ uri: this.#uri, answers: this.#answers });
      if (!form) return 'unknown';
      this.#answers = form.answers;
      const asked = form.questions.filter(each => !each.isExtra && !this.#isGiven(each));
      const question = questionAt(this.#spot, asked, form);
      await this.#keep(form, question?.name);
      const end = question ? await this.#ask(question, asked, form) : await this.#finish(asked, form);
      if (end) return end;
    }
  }

  #isGiven({ name }: FormQuestion): boolean {
    return name === 'kind' && 'kind' in this.#given;
  }

  async #ask(
    question: FormQuestion,
    asked: readonly FormQuestion[],
    form: RecordForm,
  ): Promise<End | undefined> {
    const { name } = question;
    const index = asked.indexOf(question);
    const isFirst = index === 0 && !this.#isAlone;
    const total = asked.length + 1;
    const place: Place = {
      title: form.title,
      step: index < 0 ? total : index + 1,
      total,
      canGoBack: !isFirst || this.#canGoBack,
    };
    const { [name]: typed, ...others } = this.#typed;
    const wrong = this.#wrong;
    this.#typed = others;
    this.#wrong = undefined;
    const check = (answer: Answer) => this.#check(name, answer);
    const before = this.#answers[name];
    const outcome = await this.#show({ question, place, before, typed, wrong, check });
    if ('left' in outcome) {
      this.#saidSoFar(question, outcome);
      if (outcome.left === 'closed' || isFirst) {
        await this.#keep(form, name);
        return outcome.left === 'closed' ? 'closed' : 'back';
      }
      const previous = asked[index - 1];
      this.#spot = this.#isAlone || !previous ? 'end' : { at: previous.name };
      this.#isAlone = false;
      return undefined;
    }
    if ('missing' in outcome) return this.#addMissing(question, outcome);
    const checked = await check(outcome.answer);
    this.#spot = { at: name };
    if (checked.wrong === undefined) return this.#answered(name, checked.answer);
    this.#wrong = checked.wrong;
    if (typeof outcome.answer === 'string') this.#typed = { ...this.#typed, [name]: outcome.answer };
    else this.#answers = { ...this.#answers, [name]: outcome.answer };
    return undefined;
  }

  #show(asking: Asking): Promise<Outcome> {
    switch (asking.question.ask) {
      case 'choice':
        return askChoice(asking);
      case 'many':
        return askMany(asking);
      case 'text':
        return askText(asking);
      case 'texts':
        return askTexts(asking) as Promise<Outcome>;
      case 'actions':
        return askActions(asking, name => this.#means.add(this.#uri, name));
    }
  }

  #answered(name: string, answer: Answer): undefined {
    this.#answers = { ...this.#answers, [name]: answer };
    this.#spot = this.#isAlone ? 'end' : { behind: name };
    this.#isAlone = false;
  }

  /** Somebody who was not in the agreement is recorded once they are; else the question is asked again. */
  async #addMissing(
    { name, ask }: FormQuestion,
    { missing, soFar = [] }: Extract<Outcome, { missing: string }>,
  ): Promise<undefined> {
    this.#spot = { at: name };
    const person = await this.#means.add(this.#uri, missing);
    if (ask === 'many')
      this.#answers = { ...this.#answers, [name]: person === undefined ? soFar : [...soFar, person] };
    else if (person !== undefined) this.#answered(name, person);
  }

  /** Holds on to what was said of a question that is left without an answer, backwards or for good. */
  #saidSoFar({ name, ask, isOpen }: FormQuestion, { typed, soFar }: NoAnswer): void {
    const isNews = soFar !== undefined && (soFar.length > 0 || name in this.#answers);
    if (isNews) this.#answers = { ...this.#answers, [name]: soFar };
    // What was typed to find a choice is no answer.
    const isAnswer = ask === 'text' || ask === 'texts' || ask === 'actions' || (ask === 'choice' && isOpen);
    if (isAnswer && typed !== '') this.#typed = { ...this.#typed, [name]: typed };
  }

  async #finish(asked: readonly FormQuestion[], form: RecordForm): Promise<End | undefined> {
    const { recorder, drafts, write } = this.#means;
    const [uri, answers] = [this.#uri, this.#answers];
    const total = asked.length + 1;
    const place = { title: form.title, step: total, total, canGoBack: true };
    const chosen = await showSummary(form, asked, place, await recorder.record({ uri, answers }));
    if (chosen === 'closed') return 'closed';
    if (chosen === 'record') {
      if (!(await write(uri, answers))) return 'closed';
      await drafts.discard({ uri, answers });
      return 'recorded';
    }
    if (chosen === 'discard') {
      await drafts.discard({ uri, answers });
      return 'discarded';
    }
    const last = asked.at(-1);
    this.#isAlone = chosen !== 'back';
    this.#spot = chosen !== 'back' ? { at: chosen.name } : last ? { at: last.name } : 'end';
    return undefined;
  }

  async #check(name: string, answer: Answer): Promise<Checked> {
    const answers = { ...this.#answers, [name]: answer };
    const form = await this.#means.recorder.recordForm({ uri: this.#uri, answers });
    const problem = form?.problem?.name === name ? form.problem : undefined;
    return {
      answer: form?.answers[name] ?? answer,
      inWords: form?.questions.find(each => each.name === name)?.inWords ?? listIn(answer),
      wrong: problem?.message,
      part: problem?.part,
    };
  }

  /** Keeps what was answered, once somebody has answered anything. */
  async #keep({ agreement, title, questions }: RecordForm, at: string | undefined): Promise<void> {
    const answers = this.#answers;
    const typed = at === undefined ? undefined : this.#typed[at];
    const isNew = Object.keys(answers).every(name => name in this.#given || name === 'kind');
    if (isNew && typed === undefined) return;
    const about = questions.find(({ name }) => name === 'subject')?.inWords.join(', ') ?? '';
    await this.#means.drafts.keep({ uri: this.#uri, agreement, title, about, answers, at, typed });
  }
}

function questionAt(spot: Spot, asked: readonly FormQuestion[], { questions, answers }: RecordForm) {
  if (spot === 'end') return undefined;
  if (spot === 'first') return asked.find(({ name }) => !(name in answers));
  if ('at' in spot) return questions.find(({ name }) => name === spot.at);
  const index = asked.findIndex(({ name }) => name === spot.behind);
  return index < 0 ? undefined : asked[index + 1];
}
