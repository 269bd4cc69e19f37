import { formatDate } from '../../calendar/date.ts';
import { type Text, t } from '../../l10n/message.ts';
import { openActionsOf } from '../../status/open-actions.ts';
import type { Asker } from './asker.ts';
import type { FormQuestion } from './question.ts';

/** What tells how the relationship itself is doing: reviews, measures, actions, approvals. */

export function healthCheck(asker: Asker): FormQuestion[] {
  return [
    asker.pastDay(t`On which day was the health check done? Choose, or type another day`),
    asker.text('actionPlan', t`Which file holds what follows from it?`, t`Action plan`, {
      isExtra: true,
      isOptional: true,
    }),
    ...asker.proof(),
  ];
}

/** The reviews that there can be. */
export function reviewChoices(asker: Asker) {
  return [
    asker.choice('joint', t`the joint review of the partnership`),
    asker.choice('internal', t`the internal review of one party`),
    asker.choice('exit', t`the review of the exit plan`),
    asker.choice('governance', t`the review of the governance model`),
  ];
}

export function review(asker: Asker): FormQuestion[] {
  const scope = asker.answer('subject');
  const first = asker.question('subject', 'choice', {
    prompt: t`What was reviewed?`,
    label: t`Review`,
    choices: reviewChoices(asker),
  });
  if (scope === undefined) return [first];
  return [
    first,
    ...(scope === 'internal' ? [partyOf(t`Whose review was it?`, asker)] : []),
    asker.pastDay(t`On which day was the review held? Choose, or type another day`),
    ...asker.proof(),
  ];
}

export function partyOf(prompt: Text, asker: Asker): FormQuestion {
  return asker.question('party', 'choice', {
    prompt,
    label: t`Party`,
    choices: asker.model.parties.map(({ id, name }) => asker.choice(id, name)),
  });
}

export function approval(asker: Asker): FormQuestion[] {
  const { version = '' } = asker.model.agreement;
  return [
    asker.question('vote', 'choice', {
      prompt: t`What does the party say to version ${version}?`,
      label: t`Approval`,
      choices: [
        asker.choice('approve', t`it approves this version`),
        asker.choice('refuse', t`it refuses to approve this version`),
      ],
    }),
    asker.question('by', 'choice', {
      prompt: t`Who said so, for which party?`,
      label: t`By`,
      choices: asker.people(sponsorsIn(asker), t`Sponsors and relationship managers`),
      isAboutPeople: true,
    }),
    asker.pastDay(t`On which day? Choose, or type another day`),
    ...asker.proof(),
  ];
}

function sponsorsIn({ model }: Asker): string[] {
  const all = model.parties.flatMap(({ people }) => people);
  return ['executive-sponsor', 'relationship-manager'].flatMap(role =>
    all.filter(({ roles }) => roles.some(each => each === role)).map(({ reference }) => reference),
  );
}

export function measure(asker: Asker): FormQuestion[] {
  const first = asker.subject('measure', t`Which measure?`, t`Measure`, () => '');
  if (asker.answer('subject') === undefined) return [first];
  return [
    first,
    asker.text('value', t`What did it come to, with its unit, such as 87 %?`, t`Value`),
    asker.pastDay(t`For which day? Choose, or type another day`),
    ...asker.proof(),
  ];
}

/** What has become of an action of the minutes. */
export function action(asker: Asker): FormQuestion[] {
  const open = openActionsOf(asker.evidence).filter(({ id }) => id !== undefined);
  const first = asker.question('subject', 'choice', {
    prompt: t`Which action?`,
    label: t`Action`,
    choices: open.map(({ id, name, owner, due }) =>
      asker.choice(id as string, name, {
        description: [asker.reader.person(owner), due === undefined ? '' : formatDate(due, 'short')]
          .map(each => asker.reader.text(each))
          .filter(each => each !== '')
          .join(', '),
      }),
    ),
  });
  if (asker.answer('subject') === undefined) return [first];
  const became = asker.answer('became');
  return [
    first,
    asker.question('became', 'choice', {
      prompt: t`What has become of it?`,
      label: t`Now`,
      choices: [
        asker.choice('done', t`it is done`),
        asker.choice('put-off', t`it is put off to a later day`),
        asker.choice('passed-on', t`somebody else does it now`),
        asker.choice('cancelled', t`it is dropped by agreement`),
        ...(open.some(({ id }) => id === asker.answer('subject'))
          ? []
          : [asker.choice('open', t`it is open again`)]),
      ],
    }),
    ...(became === 'put-off'
      ? [
          asker.question('due', 'choice', {
            prompt: t`By when is it to be done now? Type a day, or how long it takes, such as 2 weeks`,
            label: t`By when`,
            isOpen: true,
          }),
        ]
      : []),
    ...(became === 'passed-on'
      ? [
          asker.question('owner', 'choice', {
            prompt: t`Who does it now?`,
            label: t`Who`,
            choices: asker.people(),
            isAboutPeople: true,
          }),
        ]
      : []),
    asker.pastDay(t`On which day? Choose, or type another day`),
    ...asker.proof(),
  ];
}
