import { toDate } from '../../calendar/date.ts';
import type { Day } from '../../calendar/day.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { fingerprint } from '../../util/fingerprint.ts';
import type { Reader } from '../reader.ts';
import type { Addresses } from './attendees.ts';
import type { CalendarEntry, CalendarKind } from './calendar-view.ts';

/** What all entries of one agreement are made from. */
export interface Making {
  readonly evidence: Evidence;
  readonly reader: Reader;
  readonly addresses: Addresses;
}

/** An entry with whether it is settled: then it is not shown, but was not taken back either. */
export type MadeEntry = CalendarEntry & { readonly isSettled: boolean };

/** What differs from entry to entry. */
export interface Said {
  /** What tells it from all others of its agreement. */
  readonly key: readonly (string | undefined)[];
  readonly kind: CalendarKind;
  readonly day: Day;
  readonly summary: Text;
  readonly lines: readonly Text[];
  readonly alarmDays?: number | undefined;
  readonly forum?: string | undefined;
  readonly people?: readonly string[];
  readonly parties: readonly string[];
  readonly isSettled?: boolean;
}

/** An entry for a whole day. */
export function entryOf(said: Said, { evidence: { model }, reader }: Making): MadeEntry {
  const { key, kind, day, summary, lines, alarmDays, forum, people = [], parties, isSettled = false } = said;
  const { agreement } = model;
  const title = agreement.title ?? agreement.id ?? '';
  return {
    uid: `${key.filter(part => part !== undefined).join('.')}@${nameOf(model)}.partnership`,
    sequence: sequenceOf(agreement.version),
    status: agreement.status === 'active' ? 'confirmed' : 'tentative',
    kind,
    // Who works with several partners has several boards of the same name.
    summary: reader.heading(title === '' ? summary : joined([summary, title], ' – ')),
    description: [title, ...lines]
      .map(line => reader.text(line))
      .filter(line => line !== '')
      .join('\n'),
    start: toDate(day),
    time: undefined,
    zone: undefined,
    minutes: undefined,
    recurrence: undefined,
    alarmDays,
    attendees: [],
    forum,
    people: [...new Set(people)],
    parties: [...new Set(parties)],
    isSettled,
  };
}

/** The id, which should not change; where none can be read, what tells the file from others. */
function nameOf({ agreement: { id }, file }: AgreementModel): string {
  return id ?? fingerprint('calendar', file.uri);
}

/** The first id that something had: what a calendar knows it by. */
export function lastingId(id: string, thing: { readonly formerly?: unknown }): string {
  const [first] = [thing.formerly ?? []].flat();
  return typeof first === 'string' ? first : id;
}

/** A number that grows with the version: `2.1.0` is 2001000. */
function sequenceOf(version: string | undefined): number {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version ?? '');
  if (!parts) return 0;
  const [major, minor, patch] = parts.slice(1).map(Number) as [number, number, number];
  return Math.min(major, 2000) * 1_000_000 + Math.min(minor, 999) * 1000 + Math.min(patch, 999);
}

/** `Chair: Anna Lind`; nothing where there is nobody. */
export function fact(label: Text, value: Text | undefined): Text {
  return value === undefined || value === '' ? '' : t`${label}: ${value}`;
}
