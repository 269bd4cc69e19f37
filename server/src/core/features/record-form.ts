import type { IsoDate } from '../calendar/date.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Say, type Text, t } from '../l10n/message.ts';
import type { Misunderstood } from '../recording/kinds/scribe.ts';
import { understood } from '../recording/kinds/understood.ts';
import { titleOf } from '../view/due.ts';
import { Asker } from './record-form/asker.ts';
import { formKinds } from './record-form/kinds.ts';
import { lasting } from './record-form/lasting.ts';
import type { Answers, FormProblem, FormQuestion, RecordForm } from './record-form/question.ts';
import { type ToldRecord, toldIn } from './record-form/told.ts';

/**
 * What is to be asked so that something can be recorded in an agreement. The first question is what it is, then each kind of
 * record has its own; the more is answered, the more is known of what is left to ask.
 *
 * @param given the answers so far
 * @param say puts texts into the language of whoever is asked
 */
export function recordForm(evidence: Evidence, given: Answers, today: IsoDate, say: Say): RecordForm {
  const answers = lasting(given, evidence.model, today);
  const asker = new Asker(evidence, answers, today, say);
  const kind = formKinds.get(asker.answer('kind') ?? '');
  const questions = [kindQuestion(asker), ...(kind?.questions(asker) ?? [])];
  const problem = kind && problemIn(toldIn(answers, questions), answers, asker);
  return {
    agreement: titleOf(asker.reader),
    title: asker.reader.text(kind ? t`Record ${kind.label}` : t`Record something`),
    questions,
    answers,
    ...(problem && { problem }),
  };
}

function kindQuestion(asker: Asker): FormQuestion {
  return asker.question('kind', 'choice', {
    prompt: t`What is to be recorded?`,
    label: t`What`,
    choices: [...formKinds].flatMap(([name, { label, isPossible }]) =>
      isPossible(asker) ? [asker.choice(name, label)] : [],
    ),
  });
}

/** What is wrong with what was answered; what is not answered yet is no problem. */
function problemIn(
  { kind, subject, told }: ToldRecord,
  answers: Answers,
  asker: Asker,
): FormProblem | undefined {
  const found = understood(kind, subject, told, asker.evidence, asker.today);
  if (found.ok) return undefined;
  const first = found.all.find(({ about }) => nameOf(about) in answers && answers[nameOf(about)] !== '');
  if (!first) return undefined;
  const [name = '', part] = first.about.split('.');
  return { name, ...(part !== undefined && { part }), message: asker.reader.text(inWords(first)) };
}

const nameOf = (about: string) => about.split('.')[0] ?? about;

/** What is wrong, and what to do where that is no option of the command line. */
export function inWords({ wrong, remedy, isForCommandLine }: Misunderstood): Text {
  return isForCommandLine ? wrong : t`${wrong} ${remedy}`;
}
