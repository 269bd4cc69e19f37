import { dayAfter, dayBefore } from '../../calendar/add-duration.ts';
import { regularPart } from '../../calendar/cadence.ts';
import { formatDay } from '../../calendar/date.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { ForumModel } from '../../model/agreement.ts';
import { chairInWords } from '../../model/chairs.ts';
import { chairOf, guestsOf, observersInWords } from '../../model/forum-people.ts';
import { partyOf } from '../../model/parties.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { FactView } from '../basics.ts';
import { rightsOf } from '../decision-rights.ts';
import type { Reader } from '../reader.ts';
import type { Occasion } from './occasion.ts';
import type { ExpectedView } from './pack-view.ts';

/** When and for how long, who chairs and writes, when papers and minutes are due and from whom, and what makes a quorum. */
export function factsOf(
  { forum }: ForumModel,
  { day, planned }: Occasion,
  { model, free }: Evidence,
  reader: Reader,
): FactView[] {
  const cadence = plannedCadence(forum as PlainMapping, 'cadence', model.file);
  const at = cadence && regularPart(cadence)?.at;
  const when = at === undefined || planned !== day ? formatDay(day) : t`${formatDay(day)}, ${at}`;
  const chair = chairOf(forum);
  const chairs = chair === undefined ? chairInWords(model, forum.chair) : reader.person(chair);
  const papers = parseDuration(forum.papers ?? '');
  const minutes = parseDuration(forum.minutes ?? '');
  const sender = senderOf(forum, chairs, reader);
  const facts: readonly (readonly [Text, Text])[] = [
    [
      t`When`,
      planned === undefined || planned === day ? when : t`${when}, planned for ${formatDay(planned)}`,
    ],
    [t`How long`, forum.duration === undefined ? '' : describeWritten(forum.duration)],
    [t`Chair`, chairs],
    [t`Secretary`, reader.person(forum.secretary)],
    [
      t`Agenda and papers`,
      papers.ok ? t`by ${formatDay(dayBefore(day, papers.value, free))}, from ${sender}` : '',
    ],
    [t`Minutes`, minutes.ok ? t`by ${formatDay(dayAfter(day, minutes.value, free))}, from ${sender}` : ''],
  ];
  return [
    ...facts
      .filter(([, text]) => text !== '')
      .map(([label, text]) => ({ label: reader.text(label), text: reader.heading(text) })),
    ...rightsOf(forum, reader),
  ];
}

/** Who sends papers and minutes: where no secretary is named, the chair. */
function senderOf({ secretary }: ForumModel['forum'], chairs: Text, reader: Reader): Text {
  if (secretary !== undefined) return reader.person(secretary);
  if (chairs === '') return t`nobody who is named`;
  return t`the chair, since no secretary is named (${chairs})`;
}

/** The members, and who else is to be there. */
export function expectedOf({ forum }: ForumModel, reader: Reader): ExpectedView[] {
  const { members = [], viceChair, secretary, observers = [] } = forum;
  const chair = chairOf(forum);
  const known = new Set([...(chair === undefined ? [] : [chair]), ...members, ...guestsOf(forum)]);
  const roleOf = (id: string): Text => {
    if (id === chair) return t`chair`;
    if (id === viceChair) return t`vice chair`;
    if (id === secretary) return t`secretary`;
    return members.includes(id) ? t`member` : observers.includes(id) ? t`observer` : t`guest`;
  };
  const people = [...members, ...[...known].filter(id => !members.includes(id))].map(id => {
    const person = reader.model.person(id);
    return {
      id,
      name: reader.person(id),
      party: reader.party(partyOf(id)),
      position: reader.text(person?.isVacant ? '' : person?.person.title),
      deputy: reader.person(person?.person.deputy),
      as: reader.text(roleOf(id)),
    };
  });
  const told = observersInWords(forum).map(words => ({
    id: undefined,
    name: reader.text(words),
    party: '',
    position: '',
    deputy: '',
    as: reader.text(t`observer`),
  }));
  return [...people, ...told];
}
