import type { IsoDate } from '../../calendar/date.ts';
import { isIsoDate } from '../../calendar/date.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { dayNamed } from '../../recording/day-named.ts';
import { actionParts } from '../../recording/kinds/action-parts.ts';
import { personNamed } from '../../recording/named.ts';
import type { Reader } from '../../view/reader.ts';
import type { Answers, FormQuestion } from './question.ts';

/** The questions that ask for a day; of those that may be still to come also as a time from today on. */
const days: Readonly<Record<string, 'past' | 'ahead'>> = {
  date: 'past',
  asked: 'past',
  answered: 'past',
  noticed: 'past',
  closed: 'past',
  settled: 'past',
  occurrence: 'past',
  eventDate: 'ahead',
  due: 'ahead',
};

/**
 * Answers so that they mean the same tomorrow: `yesterday` as a day, people by their ids. What cannot be understood stays as it
 * is.
 */
export function lasting(answers: Answers, model: AgreementModel, today: IsoDate): Answers {
  const holidays = new Set(model.agreement.holidays);
  const day = (written: string, from?: IsoDate) => {
    const found = dayNamed(written, today, from, holidays);
    return found.ok ? found.value : written;
  };
  const met = dayOf(answers, day) ?? today;
  const all = Object.entries(answers).map(([name, answer]) => {
    const kind = Object.hasOwn(days, name) ? days[name] : undefined;
    if (typeof answer === 'string')
      return [name, kind && answer !== '' ? day(answer, kind === 'ahead' ? today : undefined) : answer];
    return [name, name === 'action' ? answer.map(each => lastingAction(each, day, met, model)) : answer];
  });
  return Object.fromEntries(all) as Answers;
}

/** The day of the meeting, from which it is counted by when something is to be done. */
function dayOf({ date }: Answers, day: (written: string) => string): IsoDate | undefined {
  const found = typeof date === 'string' ? day(date) : undefined;
  return isIsoDate(found) ? found : undefined;
}

function lastingAction(
  text: string,
  day: (written: string, from?: IsoDate) => string,
  met: IsoDate,
  model: AgreementModel,
): string {
  const { what, owner, due } = actionParts(text);
  const person = owner === '' ? undefined : personNamed(model, owner);
  return [what, person?.ok ? person.value : owner, due === '' ? '' : day(due, met)].join('; ');
}

/** An action as it was written, for people. */
export function actionInWords(text: string, reader: Reader): Text {
  const { model } = reader;
  const { what, owner, due } = actionParts(text);
  const who = model.person(owner) ? reader.person(owner) : owner;
  const when = isIsoDate(due) ? reader.day(due).short : due;
  const more = [who, when].filter(each => each !== '').join(', ');
  return more === '' ? what : t`${what} (${more})`;
}

/** Whether a question asks for a day. */
export function asksForDay({ name }: Pick<FormQuestion, 'name'>): boolean {
  return Object.hasOwn(days, name);
}
