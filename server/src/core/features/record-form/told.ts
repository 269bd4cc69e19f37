import type { Told } from '../../recording/kinds/scribe.ts';
import { newMatter } from './matters.ts';
import type { Answers, FormQuestion } from './question.ts';

/** What is to be recorded, as `partnership record …` would be told it. */
export interface ToldRecord {
  readonly kind: string;
  readonly subject: string | undefined;
  readonly told: Told;
}

/** What was answered to the questions of a form. Answers to questions that are not asked any more do not count. */
export function toldIn(answers: Answers, questions: readonly FormQuestion[]): ToldRecord {
  const asked = new Set(questions.map(({ name }) => name));
  const counting = Object.entries(answers).filter(([name, answer]) => asked.has(name) && answer !== '');
  const { subject, became, vote, ...told } = Object.fromEntries(counting);
  const isKnown = typeof subject === 'string' && subject !== newMatter;
  return {
    kind: typeof answers.kind === 'string' ? answers.kind : '',
    subject: isKnown ? subject : undefined,
    told: {
      ...told,
      ...(typeof became === 'string' && closing.has(became) && { [became]: true }),
      ...(vote === 'refuse' && { refuse: true }),
    },
  };
}

/** What an action has become, where that is a word of its own and no other day or owner. */
const closing: ReadonlySet<string> = new Set(['done', 'cancelled', 'open']);
