import { addDays, formatDate, isIsoDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import { chairOf, guestsOf } from '../../model/forum-people.ts';
import { openActionsOf } from '../../status/open-actions.ts';
import type { Asker } from './asker.ts';
import type { FormChoice, FormQuestion } from './question.ts';

/** More planned days are not offered; another one can be typed. */
const mostDays = 8;

/** A meeting: which forum, when, who was there, what was decided, who does what. */
export function meeting(asker: Asker): FormQuestion[] {
  const forum = asker.answer('subject');
  const first = asker.subject('forum', t`Which forum met?`, t`Forum`, id => `forum ${id}`);
  if (forum === undefined) return [first];
  return [
    first,
    dateOf(forum, asker),
    ...attendance(forum, asker),
    ...business(forum, asker),
    ...asker.proof(),
  ];
}

/** The nearest planned day first of which nothing is on record. */
function dateOf(forum: string, asker: Asker): FormQuestion {
  const days = asker.openOf(`forum ${forum}`).filter(({ isPlanned }) => isPlanned);
  const planned = days
    .slice(0, mostDays)
    .map(({ planned }) => asker.choice(planned, formatDate(planned), { description: t`as planned` }));
  return asker.pastDay(t`On which day did it meet? Choose, or type another day such as 2026-01-14`, planned);
}

/**
 * Who was there, and who of the others had said that they could not come. Nobody is ticked beforehand: that somebody was
 * expected proves nothing.
 */
function attendance(forum: string, asker: Asker): FormQuestion[] {
  const model = asker.model.forum(forum)?.forum ?? {};
  const members = (model.members ?? []).filter(member => asker.model.person(member)?.isVacant === false);
  const expected = [...new Set([...members, ...[chairOf(model) ?? []].flat(), ...guestsOf(model)])].filter(
    person => asker.model.person(person)?.isVacant === false,
  );
  const present = asker.list('present');
  const absent = expected.filter(person => !present.includes(person));
  const all = {
    label: asker.reader.text(members.length === 2 ? t`Both members` : t`All ${members.length} members`),
    answers: members,
  };
  return [
    asker.question('present', 'many', {
      prompt: t`Who was there? Tick those who were; nobody counts as present otherwise`,
      label: t`Present`,
      choices: asker.people(expected, t`Expected`),
      isAboutPeople: true,
      isOptional: true,
      ...(members.length > 1 && { all }),
    }),
    ...(absent.length > 0 || asker.list('apologies').length > 0
      ? [
          asker.question('apologies', 'many', {
            prompt: t`Who of the others had said that they could not come?`,
            label: t`Apologies`,
            choices: asker.people(absent).filter(({ answer }) => absent.includes(answer)),
            isOptional: true,
          }),
        ]
      : []),
  ];
}

function business(forum: string, asker: Asker): FormQuestion[] {
  const { evidence } = asker;
  const open = openActionsOf(evidence).filter(({ id, forum: by }) => id !== undefined && by === forum);
  const earlier = open.map(({ id, name, owner, due }) =>
    asker.choice(id as string, name, {
      description: [asker.reader.person(owner), due === undefined ? '' : asker.reader.day(due).short]
        .filter(each => each !== '')
        .join(', '),
    }),
  );
  return [
    ...(earlier.length > 0
      ? [
          asker.question('done', 'many', {
            prompt: t`Which actions of earlier meetings are done?`,
            label: t`Done`,
            choices: earlier,
            isOptional: true,
          }),
        ]
      : []),
    asker.question('decision', 'texts', {
      prompt: t`What was decided? One decision at a time; Enter without any goes on`,
      label: t`Decisions`,
      isOptional: true,
    }),
    asker.question('action', 'actions', {
      prompt: t`What is to be done? Write what; who; by when, or only what. Enter without any goes on`,
      label: t`Actions`,
      isOptional: true,
      parts: { owner: ownerOf(forum, asker), due: dueOf(asker) },
    }),
  ];
}

/** Those who were there first: they have heard of it. */
function ownerOf(forum: string, asker: Asker): FormQuestion {
  const members = asker.model.forum(forum)?.forum.members ?? [];
  return asker.question('owner', 'choice', {
    prompt: t`Who does it?`,
    label: t`Who`,
    choices: [
      ...asker.people([...asker.list('present'), ...members], t`In the meeting`),
      asker.choice('', t`Not said`),
    ],
    isAboutPeople: true,
    isOptional: true,
  });
}

function dueOf(asker: Asker): FormQuestion {
  const date = asker.answer('date');
  const met = isIsoDate(date) ? date : asker.today;
  const days = (count: number): FormChoice => {
    const day = addDays(met, count);
    return asker.choice(day, count === 7 ? t`in a week` : t`in ${count / 7} weeks`, {
      description: formatDate(day),
    });
  };
  return asker.question('due', 'choice', {
    prompt: t`By when? Choose, or type a day or how long it takes, such as 10 working days`,
    label: t`By when`,
    choices: [days(14), days(7), days(28), asker.choice('', t`Not said`)],
    isOpen: true,
    isOptional: true,
  });
}
