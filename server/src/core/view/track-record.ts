import type { Finding } from '../checking/run-rules.ts';
import { joined, type Text, t } from '../l10n/message.ts';
import type { Adherence, Keeping } from '../status/adherence.ts';
import type { Duty } from '../status/duty.ts';
import type { AgreementStatus } from '../status/status.ts';
import { and, wordsOf } from '../util/lists.ts';
import type { ActionView, CountRow, DueView, TrackRecordView } from './agreement-view.ts';
import { dutyInWords } from './duty-in-words.ts';
import type { Reader } from './reader.ts';

const keeping: Readonly<Record<Keeping, Text>> = {
  kept: t`kept`,
  'mostly kept': t`mostly kept`,
  'partly kept': t`partly kept`,
  'rarely kept': t`rarely kept`,
  uncertain: t`uncertain`,
  'nothing due yet': t`nothing due yet`,
  'on demand': t`on demand`,
};

/** The last twelve months in counts: per forum, and per party of what it owes alone. */
export function trackRecordOf(status: AgreementStatus, reader: Reader): TrackRecordView {
  const { model, audience } = reader;
  const isShown = ({ id, kind, parties, name }: Duty) => {
    if (kind === 'action') return audience.forum(status.actions.find(each => each.name === name)?.forum);
    if (kind === 'internal-review') return audience.ownOf(parties);
    const commitment = model.commitments.find(each => each.id !== undefined && each.id === id);
    return commitment === undefined || audience.commitment(commitment);
  };
  return {
    isRecorded: status.isRecorded,
    forums: status.promises
      .filter(({ kind }) => kind === 'forum')
      .map(({ name, lastYear }) => rowOf(reader.text(name), lastYear, reader)),
    parties: status.parties.map(({ name, promises }) => rowOf(reader.text(name), promises, reader)),
    overdue: status.overdue.filter(isShown).map(dueOf),
    upcoming: status.upcoming.filter(isShown).map(dueOf),
    actions: status.actions
      .filter(({ forum }) => audience.forum(forum))
      .map(
        ({ name, owner, due, isOverdue, agreed, forum }): ActionView => ({
          what: reader.text(name),
          owner: reader.person(owner),
          due: due === undefined ? undefined : reader.day(due),
          isOverdue,
          agreed:
            agreed === undefined
              ? ''
              : reader.text(t`${model.forum(forum)?.name ?? forum ?? ''}, ${reader.day(agreed).short}`),
        }),
      ),
  };

  function dueOf({ kind, name, parties, person, due, times }: Duty): DueView {
    const who = and(parties.map(party => model.nameOf(party)));
    return {
      what: reader.heading(dutyInWords(kind, name)),
      who: reader.text(person === undefined ? who : t`${reader.person(person)} (${who})`),
      day: reader.day(due),
      times,
    };
  }
}

function rowOf(name: string, { keeping: word, ...tally }: Adherence, reader: Reader): CountRow {
  return { name, word: reader.text(keeping[word]), ...tally };
}

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Findings as points to settle: in sentences, the gravest first. */
export function pointsOf(findings: readonly Finding[], reader: Reader) {
  return [...findings]
    .sort((a, b) => gravity[a.severity] - gravity[b.severity])
    .map(({ severity, lines, uri, range }) => ({
      severity,
      sentences: lines.split('\n').map(line => reader.text(inWords(line))),
      place: { uri, start: range.start },
    }));
}

/** A sentence of a finding without the spelling of keys: what stands between backticks is said in words. */
function inWords(sentence: string): Text {
  const parts = sentence.split('`');
  // A backtick of the agreement’s own parts nothing.
  if (parts.length % 2 === 0) return sentence;
  return joined(
    parts.map((part, index) => (index % 2 === 0 ? part : t`“${spelt(part)}”`)),
    '',
  );
}

/** A key as people say it, also with the value that stands behind it. */
function spelt(code: string): Text {
  const [, key, value] = /^([a-z]+(?:[A-Z][a-z]*)*)(: .*)?$/.exec(code) ?? [];
  if (key === undefined) return code;
  return value === undefined ? wordsOf(key) : joined([wordsOf(key), value], '');
}
