import { formatDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import { adoptionsIn } from '../../config/adopted.ts';
import { type Waiver, waiversIn } from '../../config/waivers.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { list, named, quoted } from '../../review/sentences/quotes.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { type Suppression, suppressionsIn } from '../../suppressions/suppressions.ts';
import { shorten } from '../../util/shorten.ts';
import type { Excused } from './excused.ts';
import type { FilePair } from './files.ts';
import { titleOf } from './settings.ts';

/** UTF-16 code units of a finding that are told. */
const longestMessage = 200;

/** What is known of the things that can be accepted. */
export interface Acceptable {
  /** The sentence of a change that is reviewed here, by its id. */
  readonly change: (id: string) => Text | undefined;
  /** What a person is called, by `party/person`. */
  readonly person: (reference: string) => string | undefined;
  /** The files after that differ, whose findings are looked up. */
  readonly files: readonly FileModel[];
  readonly checker: Checker;
}

/** Waivers that are new, or of which anything differs. */
export function newWaivers({ before, after }: FilePair, known: Acceptable): Excused[] {
  const old = new Set((before ? waiversIn(before) : []).map(written));
  return waiversIn(after)
    .filter(waiver => !old.has(written(waiver)))
    .map(waiver => ({
      kind: 'waiver',
      place: { uri: after.uri, range: after.source.headOf(waiver.entry) },
      sentence: waiverSentence(waiver, known),
      reason: waiver.reason,
    }));
}

/** What is accepted together since agreements were taken over, where that is new, more, or on other terms; less of it excuses nothing. */
export function newAdoptions({ before, after }: FilePair, known: Pick<Acceptable, 'person'>): Excused[] {
  const [was] = before ? adoptionsIn(before) : [];
  return adoptionsIn(after).flatMap(adoption => {
    const { entry, reason, approvedBy, until, findings } = adoption;
    if (until === undefined) return [];
    const come = [...findings].filter(print => !was?.findings.has(print));
    const isSame = was?.reason === reason && was?.approvedBy === approvedBy && was?.until === until;
    if (isSame && come.length === 0) return [];
    const count = isSame ? come.length : findings.size;
    const who =
      approvedBy === undefined ? t`Somebody who is not named` : named(known.person(approvedBy) ?? approvedBy);
    const what = count === 1 ? t`1 finding` : t`${count} findings`;
    return [
      {
        kind: 'adopted' as const,
        place: { uri: after.uri, range: after.source.headOf(entry) },
        sentence: t`${who} accepts until ${formatDate(until)} what was found when agreements were taken over: ${what}`,
        reason,
      },
    ];
  });
}

function written({ entry }: Waiver): string {
  return JSON.stringify(entry);
}

function waiverSentence(waiver: Waiver, known: Acceptable): Text {
  const { approvedBy, until } = waiver;
  const who =
    approvedBy === undefined ? t`Somebody who is not named` : named(known.person(approvedBy) ?? approvedBy);
  const what = accepted(waiver, known);
  return until === undefined
    ? t`${who} accepts for good: ${what}`
    : t`${who} accepts until ${formatDate(until)}: ${what}`;
}

function accepted(
  { change, finding, entry }: Waiver,
  { change: changeOf, files, checker }: Acceptable,
): Text {
  if (change !== undefined) return changeOf(change) ?? t`a change that is not in this review`;
  if (finding === undefined) return t`something that is not named`;
  for (const { uri } of files) {
    const found = checker.accepted(uri).find(({ by }) => 'entry' in by && by.entry === entry);
    if (found) return firstSentence(found.finding.message);
  }
  return t`a finding in a file that is not in this review`;
}

/** Comments that accept findings, and were not there before. Without a reason they accept nothing. */
export function newComments(
  { before, after }: FilePair,
  { checker }: Pick<Acceptable, 'checker'>,
): Excused[] {
  const old = (before ? suppressionsIn(before) : []).map(commentKey);
  return suppressionsIn(after).flatMap(comment => {
    const known = old.indexOf(commentKey(comment));
    if (known >= 0) {
      old.splice(known, 1);
      return [];
    }
    if (comment.reason === undefined) return [];
    const found = checker.accepted(after.uri).filter(({ by }) => by === comment);
    const messages = found.map(({ finding }) => firstSentence(finding.message));
    const what = messages.length > 0 ? list(messages, 3) : list(titlesOf(comment), 3);
    return [
      {
        kind: 'comment' as const,
        place: { uri: after.uri, range: comment.range },
        sentence:
          comment.scope === 'file'
            ? t`A comment accepts in the whole file: ${what}`
            : t`A comment accepts: ${what}`,
        reason: comment.reason,
      },
    ];
  });
}

/** What is wrong, without why it matters and what to do: that is for who puts it right. */
function firstSentence(message: string): string {
  const [first = message] = /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(message) ?? [];
  return shorten(first.replace(/\.$/, ''), longestMessage);
}

function commentKey({ scope, rules, reason }: Suppression): string {
  return JSON.stringify([scope, rules.map(({ id }) => id).sort(), reason]);
}

function titlesOf({ rules }: Suppression): Text[] {
  return rules.map(({ id }) => {
    const rule = catalogue.find(each => each.id === id);
    return rule ? titleOf(rule) : quoted(id);
  });
}
