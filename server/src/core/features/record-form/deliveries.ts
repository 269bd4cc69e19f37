import { formatDate, isIsoDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import { directionOf } from '../../model/commitments.ts';
import { phraseOf } from '../../model/vocabulary.ts';
import type { Asker } from './asker.ts';
import type { FormQuestion } from './question.ts';

/** What one party hands over or does for the other, as it promised. */

export function report(asker: Asker): FormQuestion[] {
  const id = asker.answer('subject');
  const first = asker.subject('report', t`Which report was sent?`, t`Report`, each => `report ${each}`);
  const model = asker.model.reports.find(each => each.id === id);
  if (id === undefined) return [first];
  return [
    first,
    ...asker.by(t`Who sent it?`, model?.direction.by),
    ...period(id, asker),
    asker.pastDay(t`On which day was it sent? Choose, or type another day`),
    ...asker.proof(),
  ];
}

/** What it covers, where more than one period is open. */
function period(id: string, asker: Asker): FormQuestion[] {
  const open = asker.openOf(`report ${id}`, asker.answer('by')).flatMap(({ period }) => period ?? []);
  const periods = [...new Set(open)];
  if (periods.length < 2 && asker.answer('period') === undefined) return [];
  return [
    asker.question('period', 'choice', {
      prompt: t`Which period does it cover? Choose, or type another one such as 2026-01, 2026-Q1 or 2026`,
      label: t`Period`,
      choices: periods.map(each => asker.choice(each, each, { description: t`open` })),
      isOpen: true,
    }),
  ];
}

export function shared(asker: Asker): FormQuestion[] {
  const first = asker.subject('sharing', t`What was shared?`, t`What`, id => `commitment ${id}`);
  return [first, ...given(asker, t`On which day was it shared? Choose, or type another day`)];
}

export function fulfilled(asker: Asker): FormQuestion[] {
  const first = asker.subject('fulfilled', t`Which promise was kept?`, t`Promise`, id => `commitment ${id}`);
  return [first, ...given(asker, t`On which day was it kept? Choose, or type another day`)];
}

function given(asker: Asker, when: Parameters<Asker['pastDay']>[0]): FormQuestion[] {
  const id = asker.answer('subject');
  if (id === undefined) return [];
  return [...asker.by(t`Which party was it?`, giversOf(id, asker)), asker.pastDay(when), ...asker.proof()];
}

export function notice(asker: Asker): FormQuestion[] {
  const id = asker.answer('subject');
  const first = asker.subject('first-choice', t`Which promise was the notice about?`, t`Promise`, nothing);
  if (id === undefined) return [first];
  const { firstChoice } = asker.model.agreement;
  const events = firstChoice?.commitments?.find(each => each.id === id)?.events ?? [];
  return [
    first,
    asker.question('event', 'choice', {
      prompt: t`What is going to happen?`,
      label: t`Event`,
      choices: events.map(event => asker.choice(event, phraseOf('BusinessEvent', event))),
      isOpen: events.length === 0,
      isOptional: true,
    }),
    ...asker.by(t`Which party gave it?`, giversOf(id, asker)),
    asker.pastDay(t`On which day was it given? Choose, or type another day`),
    asker.day(
      'eventDate',
      t`On which day is it going to happen, if that is known?`,
      t`Day of the event`,
      false,
    ),
    asker.day('answered', t`On which day was it answered?`, t`Answered`),
    ...asker.proof(),
  ];
}

export function proposal(asker: Asker): FormQuestion[] {
  const id = asker.answer('subject');
  const first = asker.subject(
    'proactivity',
    t`Under which promise was it proposed?`,
    t`Promise`,
    each => `commitment ${each}`,
  );
  if (id === undefined) return [first];
  return [
    first,
    asker.text('what', t`What was proposed, in a sentence?`, t`Proposal`),
    ...asker.by(t`Which party proposed it?`, giversOf(id, asker)),
    asker.pastDay(t`On which day was it proposed? Choose, or type another day`),
    asker.day('answered', t`On which day was it answered?`, t`Answered`),
    outcome(asker, true),
    ...asker.proof(),
  ];
}

function outcome(asker: Asker, isExtra: boolean): FormQuestion {
  return asker.question('outcome', 'choice', {
    prompt: t`What was the answer?`,
    label: t`Answer`,
    choices: [
      asker.choice('accepted', t`accepted`),
      asker.choice('declined', t`declined`),
      asker.choice('deferred', t`put off`),
    ],
    isExtra,
    isOptional: isExtra,
  });
}

/** What waits for an answer: of several that go by one name also when it was made. */
export function answer(asker: Asker): FormQuestion[] {
  const id = asker.answer('subject');
  const asked = asker.answer('asked');
  const waiting = waitingIn(asker);
  const named = new Map(waiting.map(each => [each.record.commitment ?? '', each]));
  const first = asker.question('subject', 'choice', {
    prompt: t`What was answered?`,
    label: t`What`,
    choices: [...named].map(([commitment, { type, record, date }]) =>
      asker.choice(commitment, record.what ?? record.event ?? commitment, {
        description:
          type === 'notice' ? t`notice of ${formatDate(date)}` : t`proposal of ${formatDate(date)}`,
      }),
    ),
  });
  if (id === undefined) return [first];
  const same = waiting.filter(({ record }) => record.commitment === id);
  const meant = same.filter(({ date }) => asked === undefined || date === asked);
  const when = asker.question('asked', 'choice', {
    prompt: t`There are several. Which one was answered?`,
    label: t`Made`,
    choices: same
      .toReversed()
      .map(({ date, record }) =>
        asker.choice(date, formatDate(date), { description: record.what ?? record.event ?? '' }),
      ),
  });
  return [
    first,
    ...(same.length > 1 || asked !== undefined ? [when] : []),
    ...(meant.some(({ type }) => type === 'proposal') ? [outcome(asker, false)] : []),
    asker.pastDay(t`On which day was it answered? Choose, or type another day`),
  ];
}

/** The notices and proposals that wait for an answer. */
export function waitingIn({ evidence }: Pick<Asker, 'evidence'>) {
  return evidence.written.filter(
    ({ type, record, date }) =>
      (type === 'notice' || type === 'proposal') &&
      record.commitment !== undefined &&
      record.answered === undefined &&
      record.outcome === undefined &&
      isIsoDate(date),
  );
}

export function benchmark(asker: Asker): FormQuestion[] {
  const first = asker.subject(
    'activity',
    t`Which benchmark was presented?`,
    t`Benchmark`,
    id => `activity ${id}`,
  );
  if (asker.answer('subject') === undefined) return [first];
  return [
    first,
    asker.pastDay(t`On which day was it presented? Choose, or type another day`),
    forumOf(t`Which forum looked at the findings?`, asker),
    ...asker.proof(),
  ];
}

/** A forum that has to do with it, if somebody wants to say. */
export function forumOf(prompt: Parameters<Asker['pastDay']>[0], asker: Asker): FormQuestion {
  return asker.question('forum', 'choice', {
    prompt,
    label: t`Forum`,
    choices: asker.model.forums.flatMap(({ id, name }) => (id === undefined ? [] : [asker.choice(id, name)])),
    isExtra: true,
    isOptional: true,
  });
}

/** Those who may have done it, by what the commitment says. */
function giversOf(id: string, { model }: Asker): readonly string[] {
  const found = model.commitments.find(({ commitment }) => commitment.id === id);
  return found ? directionOf(found.commitment, model).by : model.parties.map(each => each.id);
}

const nothing = () => '';
