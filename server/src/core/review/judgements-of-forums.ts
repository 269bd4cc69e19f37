import { oftener } from './comparisons/cadences.ts';
import { earlier, later } from './comparisons/dates.ts';
import { longer, shorter } from './comparisons/durations.ts';
import { sameItemsReworded, wider } from './comparisons/sets.ts';
import type { Judgement } from './judgement.ts';
import {
  arrangement,
  former,
  good,
  identity,
  open,
  openForAll,
  part,
  steps,
  text,
} from './judgement-words.ts';

/** Of the table of judgements what forums and escalation paths are about. */
export const forumJudgements: Readonly<Record<string, Readonly<Record<string, Judgement>>>> = {
  GovernanceLevel: {
    source: arrangement,
    coveredBy: open,
    forums: { how: 'things', presence: 'better', interests: 'forum' },
  },
  EscalationPath: { coveredBy: open },
  Reporting: { coveredBy: open },
  Forum: {
    id: identity,
    name: text,
    purpose: text,
    // Without them there is a forum for the whole term.
    from: { ...good(earlier), presence: 'worse' },
    until: { ...good(later), presence: 'worse' },
    cadence: good(oftener),
    duration: open,
    chair: { how: 'part', word: openForAll },
    viceChair: openForAll,
    secretary: arrangement,
    members: good(wider),
    observers: arrangement,
    reportsTo: open,
    quorum: part,
    authority: part,
    agenda: { ...open, judge: sameItemsReworded, ordered: true },
    // Papers go out so long before the meeting, minutes come so long after it: sooner is better (decision 64).
    papers: good(longer),
    minutes: good(shorter),
    source: arrangement,
    formerly: former,
  },
  ChairTurns: { rotates: openForAll, from: arrangement, first: openForAll },
  Authority: {
    decides: openForAll,
    recommends: openForAll,
    how: openForAll,
    votes: openForAll,
    finalSay: openForAll,
    mayChangeContract: openForAll,
  },
  Quorum: { eachParty: open, members: open },
  Ladder: { id: identity, for: text, between: open, steps, source: arrangement, formerly: former },
  EscalationStep: {
    level: open,
    within: good(shorter),
    owners: arrangement,
    forum: open,
    // biome-ignore lint/suspicious/noThenProperty: it is a key of the format; nobody awaits this table.
    then: open,
    source: arrangement,
  },
};
