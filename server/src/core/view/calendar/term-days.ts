import { readDay } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import { plainWords } from '../../model/vocabulary.ts';
import { entryOf, fact, lastingId, type MadeEntry, type Making } from './entry.ts';

/** The roles whose people decide whether an agreement goes on. */
const deciding: readonly string[] = ['executive-sponsor', 'relationship-manager', 'contract-manager'];

/** When it is decided whether the agreement goes on, and when it ends. */
export function termDays(making: Making): MadeEntry[] {
  const { model, ends } = making.evidence;
  const { term } = model.agreement;
  if (!term) return [];
  const parties = model.parties.map(({ id }) => id);
  const people = model.parties.flatMap(party =>
    party.people
      .filter(({ roles }) => roles.some(role => deciding.includes(role)))
      .map(({ reference }) => reference),
  );
  const notice = term.nonRenewalNotice ?? term.terminationNotice;
  const entry = (key: readonly string[], day: Day | undefined, summary: Text, lines: readonly Text[]) =>
    day === undefined
      ? []
      : [
          entryOf(
            { key: ['term', ...key], kind: 'term', day, summary, lines, alarmDays: 30, people, parties },
            making,
          ),
        ];
  const end = readDay(term.ends);
  const lines = [
    fact(t`Notice`, notice === undefined ? undefined : describeWritten(notice)),
    term.renews === undefined ? '' : t`It goes on by itself after its end, until a party gives notice.`,
  ];
  return [
    ...entry(['renewal-decision'], readDay(term.renewalDecisionBy), t`Decide about renewal`, lines),
    ...(term.extensions ?? []).flatMap(extension => {
      const { id, decideBy, needs } = extension;
      if (id === undefined) return [];
      return entry(
        ['extension', lastingId(id, extension)],
        readDay(decideBy),
        t`Decide about the extension: ${plainWords(id)}`,
        [
          fact(t`For`, extension.for === undefined ? undefined : describeWritten(extension.for)),
          fact(t`Who has to agree`, needs === undefined ? undefined : whoAgrees(needs, making)),
        ],
      );
    }),
    ...entry(['end'], ends, t`The agreement ends`, lines),
    // Where it goes on by itself, its end is the day to look at it again.
    ...(ends === undefined && term.renews !== undefined
      ? entry(['end'], end, t`The agreement goes on by itself`, lines)
      : []),
  ];
}

function whoAgrees(needs: string, { evidence: { model } }: Making): Text {
  return needs === 'both' ? t`both parties` : model.nameOf(needs);
}
