import { formatDate, toDate } from '../../calendar/date.ts';
import { nameOfPeriod } from '../../calendar/periods.ts';
import { t } from '../../l10n/message.ts';
import { thingsOf } from '../../recording/named.ts';
import type { Asker } from './asker.ts';
import type { FormChoice, FormQuestion } from './question.ts';
import { partyOf, reviewChoices } from './relationship.ts';

/** More occasions are not offered; another day can be typed. */
const mostOccasions = 12;

/** A planned occasion that was skipped by agreement. */
export function waived(asker: Asker): FormQuestion[] {
  const subject = asker.answer('subject');
  const first = asker.question('subject', 'choice', {
    prompt: t`What was skipped by agreement?`,
    label: t`What`,
    choices: skippable(asker),
  });
  if (subject === undefined) return [first];
  return [
    first,
    ...(subject === 'internal' ? [partyOf(t`Whose review was it?`, asker)] : []),
    asker.question('occurrence', 'choice', {
      prompt: t`Which planned day was skipped? Choose, or type another day`,
      label: t`Planned day`,
      choices: occasionsOf(subject, asker),
      isOpen: true,
    }),
    asker.question('agreedBy', 'many', {
      prompt: t`Who agreed to it? One person of each party concerned`,
      label: t`Agreed by`,
      choices: asker.people(asker.model.forum(subject)?.forum.members ?? [], t`Members`),
      isAboutPeople: true,
    }),
    asker.text('reason', t`Why was it skipped?`, t`Reason`),
    ...asker.proof(),
  ];
}

/** All that is promised again and again. */
function skippable(asker: Asker): FormChoice[] {
  const { model, evidence } = asker;
  const kinds = ['forum', 'report', 'activity', 'sharing', 'proactivity', 'fulfilled'] as const;
  const things = kinds.flatMap(kind =>
    thingsOf(model, kind).map(({ id, names }) => asker.choice(id, names.find(each => each !== id) ?? id)),
  );
  const promised = new Set(evidence.promises.map(({ kind }) => kind));
  const reviews = reviewChoices(asker).filter(({ answer }) => promised.has(`${answer}-review` as never));
  const check = promised.has('health-check') ? [asker.choice('health-check', t`the health check`)] : [];
  return [...things, ...reviews, ...check];
}

/** Its occasions without a record, what is nearest to today first. */
function occasionsOf(subject: string, asker: Asker): FormChoice[] {
  const { evidence } = asker;
  const occasions = evidence.tracks
    .filter(({ promise: { id, kind } }) => id === subject || kind === subject || kind === `${subject}-review`)
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ record, state }) => record === undefined && state !== 'held');
  const near = occasions.toSorted(
    (a, b) => Math.abs(a.planned - evidence.today) - Math.abs(b.planned - evidence.today),
  );
  const days = new Map(near.map(({ planned, period }) => [toDate(planned), period]));
  return [...days]
    .slice(0, mostOccasions)
    .map(([day, period]) =>
      asker.choice(day, formatDate(day), { description: period ? nameOfPeriod(period) : '' }),
    );
}
