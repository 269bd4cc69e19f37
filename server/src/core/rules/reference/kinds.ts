import { type Message, t } from '../../l10n/message.ts';
import type { DefinitionKind, ReferenceKind } from '../../model/references.ts';

type Kind = DefinitionKind | ReferenceKind;

/** What a kind of thing is called in a sentence. */
export function articled(kind: Kind): Message {
  return called[kind];
}

/** That there is no such thing, and what follows from it. */
export function thereIsNone(kind: Exclude<ReferenceKind, 'person'>, name: string): Message {
  return absent[kind](name);
}

const called: Readonly<Record<Kind, Message>> = {
  agreement: t`an agreement`,
  party: t`a party`,
  person: t`a person`,
  forum: t`a forum`,
  commitment: t`a commitment`,
  'first-choice': t`a first-choice commitment`,
  sharing: t`a shared plan or forecast`,
  proactivity: t`a proactivity commitment`,
  fulfilled: t`a commitment of open dialogue or of a principle of your own`,
  activity: t`a benchmarking activity`,
  report: t`a report`,
  extension: t`an extension`,
  objective: t`an objective`,
  measure: t`a measure`,
  principle: t`a principle`,
  ladder: t`a ladder`,
  'early-warning': t`an early warning`,
  warning: t`a warning`,
  escalation: t`an escalation`,
  action: t`an action`,
  file: t`a file`,
};

const absent: Readonly<Record<Exclude<ReferenceKind, 'person'>, (name: string) => Message>> = {
  agreement: name => t`There is no agreement \`${name}\`, so this leads nowhere.`,
  party: name => t`There is no party \`${name}\`, so this names nobody.`,
  forum: name => t`There is no forum \`${name}\`, so this names no meeting.`,
  commitment: name => t`There is no commitment \`${name}\`, so this leads nowhere.`,
  'first-choice': name => t`There is no first-choice commitment \`${name}\`, so this leads nowhere.`,
  sharing: name => t`There is no shared plan or forecast \`${name}\`, so this leads nowhere.`,
  proactivity: name => t`There is no proactivity commitment \`${name}\`, so this leads nowhere.`,
  fulfilled: name =>
    t`There is no commitment \`${name}\` of open dialogue or of a principle of your own, so this leads nowhere.`,
  activity: name => t`There is no benchmarking activity \`${name}\`, so this leads nowhere.`,
  report: name => t`There is no report \`${name}\`, so this leads nowhere.`,
  ladder: name => t`There is no ladder \`${name}\`, so this leads nowhere.`,
  measure: name => t`There is no measure \`${name}\` in the scorecard, so this leads nowhere.`,
  'early-warning': name => t`There is no early warning \`${name}\`, so this leads nowhere.`,
  action: name => t`No minutes have an action \`${name}\`, so this leads nowhere.`,
  file: name => t`There is no file \`${name}\`, so this leads nowhere.`,
};
