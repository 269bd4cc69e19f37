import { escalationsIn } from '../../evidence/escalation.ts';
import { warningsIn } from '../../evidence/warning.ts';
import { type Text, t } from '../../l10n/message.ts';
import { phraseOf } from '../../model/vocabulary.ts';
import { thingsOf } from '../../recording/named.ts';
import type { Asker } from './asker.ts';
import { forumOf } from './deliveries.ts';
import type { FormQuestion } from './question.ts';

/** Matters that are carried on from record to record: early warnings and escalations. */

/** What is chosen for a matter that is not on record yet. */
export const newMatter = '+';

/** A new warning or escalation, or one that is carried on. */
function matterOf(
  prompt: Text,
  label: Text,
  fresh: Text,
  open: readonly { id: string; name: Text }[],
  asker: Asker,
) {
  return asker.question('subject', 'choice', {
    prompt,
    label,
    choices: [
      asker.choice(newMatter, fresh),
      ...open.map(({ id, name }) => asker.choice(id, name, { description: id })),
    ],
  });
}

export function warning(asker: Asker): FormQuestion[] {
  const { evidence, model } = asker;
  const open = warningsIn(model, evidence).filter(({ closed }) => closed === undefined);
  const first = matterOf(
    t`Is it new, or news of an earlier warning?`,
    t`Warning`,
    t`a new warning`,
    open,
    asker,
  );
  const subject = asker.answer('subject');
  if (subject === undefined) return [first];
  const triggers = [
    ...new Set((model.agreement.proactivity?.earlyWarning ?? []).flatMap(each => each.triggers ?? [])),
  ];
  const isNew = subject === newMatter;
  return [
    first,
    ...(isNew ? asker.by(t`Which party warned?`) : []),
    asker.text(
      'about',
      isNew
        ? t`What may happen, in a sentence?`
        : t`What is there to say of it now? Leave it empty if nothing`,
      t`About`,
      { isOptional: !isNew },
    ),
    asker.pastDay(t`On which day? Choose, or type another day`),
    asker.day('closed', t`On which day was the matter over?`, t`Over`, isNew),
    asker.day('noticed', t`On which day was it noticed?`, t`Noticed`),
    asker.question('trigger', 'choice', {
      prompt: t`What kind of thing is it?`,
      label: t`Kind`,
      choices: triggers.map(each => asker.choice(each, phraseOf('Trigger', each))),
      isOpen: triggers.length === 0,
      isExtra: true,
      isOptional: true,
    }),
    asker.question('commitment', 'choice', {
      prompt: t`Which early warning was promised?`,
      label: t`Promise`,
      choices: thingsOf(model, 'early-warning').map(({ id }) => asker.choice(id, id)),
      isExtra: true,
      isOptional: true,
    }),
    ...asker.proof(),
  ];
}

export function escalation(asker: Asker): FormQuestion[] {
  const { evidence, model } = asker;
  const open = escalationsIn(model, evidence).filter(({ settled }) => settled === undefined);
  const first = matterOf(
    t`Is it new, or news of an escalation?`,
    t`Escalation`,
    t`a new escalation`,
    open,
    asker,
  );
  const subject = asker.answer('subject');
  if (subject === undefined) return [first];
  const isNew = subject === newMatter;
  return [
    first,
    ...(isNew ? [asker.text('about', t`What is it about, in a sentence?`, t`About`)] : []),
    asker.question('level', 'choice', {
      prompt: isNew
        ? t`On which level is it dealt with?`
        : t`To which level has it gone? Choose nothing if it is settled`,
      label: t`Level`,
      choices: [
        ...(isNew ? [] : [asker.choice('', t`nothing new`)]),
        asker.choice('operational', phraseOf('Level', 'operational')),
        asker.choice('tactical', phraseOf('Level', 'tactical')),
        asker.choice('strategic', phraseOf('Level', 'strategic')),
      ],
      isOptional: true,
    }),
    asker.pastDay(t`On which day? Choose, or type another day`),
    asker.day('settled', t`On which day was it settled?`, t`Settled`, isNew),
    asker.text('outcome', t`What was settled, in a sentence?`, t`Outcome`, {
      isExtra: asker.answer('settled') === undefined,
      isOptional: true,
    }),
    forumOf(t`Which forum deals with it?`, asker),
    asker.question('ladder', 'choice', {
      prompt: t`Which escalation path does it follow?`,
      label: t`Ladder`,
      choices: thingsOf(model, 'ladder').map(({ id, names }) =>
        asker.choice(id, names.find(each => each !== id) ?? id),
      ),
      isExtra: true,
      isOptional: true,
    }),
    asker.question('then', 'choice', {
      prompt: t`What has it come to at the end?`,
      label: t`At the end`,
      choices: [
        asker.choice('mediation', t`mediation`),
        asker.choice('arbitration', t`arbitration`),
        asker.choice('expert-determination', t`expert determination`),
        asker.choice('courts', t`the courts`),
      ],
      isExtra: true,
      isOptional: true,
    }),
    ...asker.proof(),
  ];
}
