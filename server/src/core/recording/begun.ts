import type { IsoDate } from '../calendar/date.ts';
import type { Duty } from '../status/duty.ts';

/** What is known of a record before anybody is asked, by the names of the answers to its form. */
export type BegunRecord = Readonly<Record<string, string>>;

/**
 * The record that settles a duty. Nothing settles the papers of a meeting or a decision about renewal; a meeting can be
 * recorded from its day on, and a thing only where it has an id.
 *
 * @param today the day as of which the duty is due
 */
export function recordFor(duty: Duty, today: IsoDate): BegunRecord | undefined {
  const { kind, id, parties, due, written } = duty;
  const [by] = parties.length === 1 ? parties : [];
  const about = (name: string): BegunRecord | undefined =>
    id === undefined ? undefined : { kind: name, subject: id };
  const given = (name: string): BegunRecord | undefined => {
    const record = about(name);
    return record && by !== undefined ? { ...record, by } : record;
  };
  const review = (scope: string): BegunRecord => ({ kind: 'review', subject: scope });
  switch (kind) {
    case 'forum':
      return due <= today ? about('meeting') : undefined;
    case 'sharing':
      return given('shared');
    case 'proactivity':
      return given('proposal');
    case 'commitment':
      return given('fulfilled');
    case 'report':
      return given('report');
    case 'benchmark':
      return about('benchmark');
    case 'action':
      return about('action');
    case 'answer': {
      const { date } = written.owner as { date?: unknown };
      const record = about('answer');
      return record && typeof date === 'string' ? { ...record, asked: date } : record;
    }
    case 'health-check':
      return { kind: 'health-check' };
    case 'internal-review':
      return by === undefined ? review('internal') : { ...review('internal'), party: by };
    case 'joint-review':
      return review('joint');
    case 'exit-review':
      return review('exit');
    case 'governance-review':
      return review('governance');
    case 'papers':
    case 'renewal':
      return undefined;
  }
}
