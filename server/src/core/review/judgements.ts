import { firmer } from './comparisons/bindings.ts';
import { oftener } from './comparisons/cadences.ts';
import { earlier, later } from './comparisons/dates.ts';
import { longer, shorter } from './comparisons/durations.ts';
import { tighter } from './comparisons/percentages.ts';
import { openness, upwards } from './comparisons/ranks.ts';
import { moreTold, sameItemsReworded, wider } from './comparisons/sets.ts';
import { demanding } from './comparisons/targets.ts';
import { reworded, undecided } from './comparisons/words.ts';
import type {
  Benefit,
  DirectionJudgement,
  FormerJudgement,
  IdentityJudgement,
  Judgement,
  LevelJudgement,
  PartJudgement,
  ThingsJudgement,
  ValueJudgement,
} from './judgement.ts';
import type { SidedJudge } from './verdict.ts';

// The words of the table.

/** A change has a direction: more of it is better for somebody, and so is having it at all. */
function good(judge: SidedJudge, benefit: Benefit = 'receivers'): ValueJudgement {
  return { how: 'value', judge, benefit, presence: 'better' };
}

/** More of it is better for somebody; what it means that none is declared is not in the text. */
function limit(judge: SidedJudge, benefit: Benefit = 'receivers'): ValueJudgement {
  return { ...good(judge, benefit), presence: 'undetermined' };
}

/** Each item is promised by itself: one that goes is a loss, whatever comes in its place. */
const promised: ValueJudgement = { ...good(wider), itemByItem: true };

const text: ValueJudgement = {
  how: 'value',
  judge: reworded,
  benefit: 'receivers',
  presence: 'reworded',
  isText: true,
};
/** Who does it, or when in the calendar (decision 64). */
const arrangement: ValueJudgement = {
  how: 'value',
  judge: reworded,
  benefit: 'receivers',
  presence: 'reworded',
};
/** What it means is not in the text (decision 64: “the rest”). */
const open: ValueJudgement = {
  how: 'value',
  judge: undecided,
  benefit: 'receivers',
  presence: 'undetermined',
};
const part: PartJudgement = { how: 'part' };
const identity: IdentityJudgement = { how: 'identity' };
const former: FormerJudgement = { how: 'former' };
const direction: DirectionJudgement = { how: 'direction' };
const level: LevelJudgement = { how: 'level' };
const promises: ThingsJudgement = { how: 'things', presence: 'better', interests: 'promise' };

/** What all promises have. */
const promise = { id: identity, by: direction, to: direction, formerly: former };

/**
 * How every property of the format is judged: by schema definition, then by key. What is in no row here cannot be
 * in an agreement; a test walks the schema and says what is missing. See decisions 61 to 68.
 */
export const judgements: Readonly<Record<string, Readonly<Record<string, Judgement>>>> = {
  Agreement: {
    apiVersion: open,
    kind: open,
    id: identity,
    title: text,
    version: arrangement,
    status: open,
    lifecycleStage: open,
    language: arrangement,
    timezone: arrangement,
    holidays: arrangement,
    legal: part,
    term: part,
    review: part,
    parties: { how: 'things', presence: 'undetermined', sameName: true, interests: 'all' },
    firstChoice: part,
    sharing: part,
    governance: part,
    benchmarking: part,
    trustedAdviser: part,
    proactivity: part,
    openDialogue: part,
    additionalPrinciples: { how: 'things', interests: 'all' },
    retired: former,
    scorecard: { how: 'things', presence: 'undetermined', interests: 'all' },
  },
  Legal: { effect: open, contract: open, precedence: open },
  AgreementTerm: {
    starts: open,
    ends: limit(later),
    terminationNotice: good(longer),
    renewalDecisionBy: arrangement,
    exitPlan: good(reworded),
  },
  Review: { internal: good(oftener), joint: good(oftener) },
  InlineParty: {
    id: identity,
    name: text,
    role: open,
    of: open,
    sector: open,
    people: { how: 'things', presence: 'reworded', sameName: true, interests: 'all' },
  },
  // Who holds which role here is compared with the people, wherever it is written.
  SharedParty: { party: identity, role: open, of: open, roles: arrangement },
  Person: {
    id: identity,
    name: text,
    title: text,
    since: arrangement,
    seats: open,
    seniority: arrangement,
    roles: arrangement,
    deputy: arrangement,
    email: arrangement,
    keyPerson: part,
    formerly: former,
  },
  KeyPerson: { lockIn: open, notice: open, handover: open, vacancy: open, replacementApprovedBy: open },
  FirstChoice: { intent: text, commitments: promises },
  FirstChoiceCommitment: {
    ...promise,
    events: promised,
    notice: good(longer),
    with: promised,
    response: good(longer),
    mechanism: good(upwards('inform', 'first-negotiation', 'first-offer', 'first-refusal')),
    negotiate: good(longer),
    terms: open,
  },
  Sharing: { intent: text, commitments: promises },
  SharingCommitment: {
    ...promise,
    what: text,
    type: open,
    owner: arrangement,
    horizon: good(longer),
    cadence: good(oftener),
    forum: open,
    binding: { how: 'part', word: { ...open, judge: firmer, benefit: 'receivers-from-givers' } },
    updateWhen: good(tighter),
    classification: limit(upwards(...openness)),
    audience: good(wider),
    // What keeps it from competitors protects both; how well, is not in the text.
    safeguard: { ...open, benefit: 'all', presence: 'better' },
  },
  // A firm window is tighter when it is longer (decision 63).
  FirmBinding: {
    window: good(longer, 'receivers-from-givers'),
    tolerance: limit(tighter, 'receivers-from-givers'),
  },
  FirmTier: { window: open, tolerance: open },
  Governance: {
    intent: text,
    reviewed: arrangement,
    strategic: level,
    tactical: level,
    operational: level,
    escalation: { how: 'things', presence: 'better', key: ['level', 'then'], interests: 'all' },
  },
  GovernanceLevel: { forums: { how: 'things', presence: 'better', interests: 'forum' } },
  Forum: {
    id: identity,
    name: text,
    purpose: text,
    // Without them there is a forum for the whole term.
    from: { ...good(earlier), presence: 'worse' },
    until: { ...good(later), presence: 'worse' },
    cadence: good(oftener),
    duration: open,
    chair: arrangement,
    members: good(wider),
    quorum: part,
    agenda: { ...open, judge: sameItemsReworded, ordered: true },
    // Papers go out so long before the meeting, minutes come so long after it: sooner is better (decision 64).
    papers: good(longer),
    minutes: good(shorter),
    formerly: former,
  },
  Quorum: { eachParty: open, members: open },
  // biome-ignore lint/suspicious/noThenProperty: it is a key of the format; nobody awaits this table.
  EscalationStep: { level: open, within: good(shorter), owners: arrangement, then: open },
  Benchmarking: {
    intent: text,
    partiesCompete: open,
    activities: { how: 'things', presence: 'better', interests: 'all' },
  },
  BenchmarkingActivity: {
    id: identity,
    type: open,
    topics: promised,
    handling: open,
    by: open,
    cadence: good(oftener),
    forum: open,
    basedOn: open,
    benchmarker: text,
    costSplit: open,
    method: text,
    consequence: open,
    formerly: former,
  },
  TrustedAdviser: {
    intent: text,
    advisers: { how: 'things', presence: 'better', key: ['person', 'advises'], interests: 'adviser' },
  },
  Adviser: { person: arrangement, advises: open, on: promised, discloses: { ...promised, judge: moreTold } },
  Proactivity: {
    intent: text,
    commitments: promises,
    earlyWarning: { ...promises, key: ['by', 'to'] },
  },
  ProactivityCommitment: {
    ...promise,
    what: text,
    cadence: good(oftener),
    answer: good(shorter, 'givers'),
    basedOn: open,
  },
  EarlyWarning: {
    id: identity,
    formerly: former,
    by: direction,
    to: direction,
    triggers: promised,
    channel: text,
    within: good(shorter),
  },
  OpenDialogue: { intent: text, commitments: promises, healthCheck: { how: 'part', presence: 'better' } },
  DialogueCommitment: { ...promise, what: text, cadence: good(oftener), forum: open },
  HealthCheck: { cadence: good(oftener), from: arrangement, method: text, followUp: text },
  AdditionalPrinciple: { id: identity, name: text, intent: text, commitments: promises },
  AdditionalCommitment: { ...promise, what: text, owner: arrangement, cadence: good(oftener), forum: open },
  Measure: {
    id: identity,
    what: text,
    target: { ...open, judge: demanding },
    better: open,
    unit: open,
    measuredFrom: arrangement,
    cadence: open,
    owner: arrangement,
    forum: open,
    formerly: former,
  },
};
