/** What can be recorded, as it is typed: names, arguments and options. What is made of them is loaded when it is wanted. */
export interface RecordKind {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
  readonly argument?: { readonly name: string; readonly description: string };
  readonly options: readonly KindOption[];
  /** Whether it goes into a record that is there, so that nothing says where to write it. */
  readonly isInPlace?: true;
  /** How it is used, without `partnership record`. */
  readonly examples: readonly string[];
}

interface KindOption {
  readonly flags: string;
  readonly description: string;
  /** Whether it may be given several times. */
  readonly repeats?: true;
}

const by = { flags: '--by <party>', description: 'the party that acted, by id or name' };
const about = { flags: '--about <text>', description: 'what it is about, in a sentence' };
const answered = { flags: '--answered <date>', description: 'the day on which it was answered' };

export const recordKinds: readonly RecordKind[] = [
  {
    name: 'meeting',
    summary: 'a meeting that was held',
    argument: { name: 'forum', description: 'the forum that met, by id or name' },
    options: [
      {
        flags: '--present <people>',
        description: 'who was there, with commas between; "all" for all members',
        repeats: true,
      },
      { flags: '--apologies <people>', description: 'who had said that they could not come', repeats: true },
      { flags: '--decision <text>', description: 'what was decided; once for each', repeats: true },
      {
        flags: '--action <text>',
        description: 'what is to be done; who; by when; once for each',
        repeats: true,
      },
      { flags: '--done <action>', description: 'an action of earlier minutes that is done', repeats: true },
    ],
    examples: [
      'meeting steering-committee --date 2026-01-14 --present all',
      'meeting service-board --action "Send it; Anna Lind; 2 weeks"',
    ],
  },
  {
    name: 'report',
    summary: 'a report that was sent',
    argument: { name: 'report', description: 'the report, by its id' },
    options: [
      { flags: '--period <period>', description: 'what it covers, such as 2026-01, 2026-Q1 or 2026' },
      by,
    ],
    examples: ['report service-report --period 2026-01 --date 2026-02-05'],
  },
  {
    name: 'shared',
    summary: 'a plan, forecast or roadmap that was shared',
    argument: { name: 'commitment', description: 'the sharing commitment, by its id' },
    options: [by],
    examples: ['shared demand-forecast', 'shared demand-forecast --date 2026-02-03 --by nordbank'],
  },
  {
    name: 'fulfilled',
    summary: 'a promise of open dialogue, or of a principle of your own, that was kept',
    argument: { name: 'commitment', description: 'the commitment, by its id' },
    options: [by],
    examples: ['fulfilled tough-topics --date yesterday'],
  },
  {
    name: 'notice',
    summary: 'a first-choice notice that was given',
    argument: { name: 'commitment', description: 'the first-choice commitment, by its id' },
    options: [
      { flags: '--event <event>', description: 'which of its events it is about' },
      { flags: '--event-date <date>', description: 'the day of the event itself' },
      answered,
      by,
    ],
    examples: ['notice new-sourcing --event new-sourcing --event-date 2027-03-01'],
  },
  {
    name: 'proposal',
    summary: 'an improvement that was proposed',
    argument: { name: 'commitment', description: 'the proactivity commitment, by its id' },
    options: [
      { flags: '--what <text>', description: 'what was proposed, in a sentence' },
      { flags: '--outcome <outcome>', description: 'accepted, declined or deferred' },
      answered,
      by,
    ],
    examples: ['proposal ideas --what "Retire the old printing service" --by cirrus'],
  },
  {
    name: 'answer',
    isInPlace: true,
    summary: 'the answer to a notice or proposal that is on record',
    argument: { name: 'commitment', description: 'the commitment, by its id, or what was proposed' },
    options: [
      { flags: '--outcome <outcome>', description: 'of a proposal: accepted, declined or deferred' },
      { flags: '--asked <date>', description: 'when it was made, where several wait for an answer' },
    ],
    examples: ['answer ideas --outcome accepted', 'answer new-sourcing --date 2026-11-18'],
  },
  {
    name: 'benchmark',
    summary: 'a benchmark or market update that was presented',
    argument: { name: 'activity', description: 'the benchmarking activity, by its id' },
    options: [{ flags: '--forum <forum>', description: 'the forum that looked at the findings' }],
    examples: ['benchmark market-update --forum steering-committee'],
  },
  {
    name: 'health-check',
    summary: 'a health check of the relationship',
    options: [{ flags: '--action-plan <file>', description: 'the file with what follows from it' }],
    examples: ['health-check --date 2026-11-12 --action-plan docs/health-2026.md'],
  },
  {
    name: 'review',
    summary: 'a review of the partnership, of the exit plan or of the governance model',
    argument: { name: 'scope', description: 'joint, internal, exit or governance' },
    options: [{ flags: '--party <party>', description: 'whose internal review it was' }],
    examples: ['review joint', 'review internal --party nordbank'],
  },
  {
    name: 'approval',
    alias: 'approve',
    summary: 'that a party approves this version of the agreement, or refuses to',
    options: [
      { flags: '--by <person>', description: 'who approved it, by id or name' },
      { flags: '--party <party>', description: 'for which party (default: that of the person)' },
      { flags: '--of <version>', description: 'which version (default: the one that the agreement has)' },
      { flags: '--refuse', description: 'that the party said no' },
    ],
    examples: ['approve --by "Anna Lind"'],
  },
  {
    name: 'warning',
    summary: 'an early warning, or what became of it',
    argument: { name: 'id', description: 'an earlier warning that this carries on' },
    options: [
      by,
      about,
      { flags: '--trigger <trigger>', description: 'what kind of thing it is, such as delivery-risk' },
      { flags: '--commitment <id>', description: 'the early warning that was promised, by its id' },
      { flags: '--noticed <date>', description: 'the day on which it was noticed' },
      { flags: '--closed <date>', description: 'the day on which the matter was over' },
    ],
    examples: [
      'warning --by cirrus --about "Release 26.4 may be late"',
      'warning 2026-11-02-cirrus-release-26-4-may-be-late --closed today',
    ],
  },
  {
    name: 'escalation',
    summary: 'a step of an escalation, or that it is settled',
    argument: { name: 'id', description: 'an earlier escalation that this carries on' },
    options: [
      about,
      { flags: '--level <level>', description: 'operational, tactical or strategic' },
      { flags: '--forum <forum>', description: 'the forum that deals with it' },
      { flags: '--ladder <id>', description: 'the ladder that it goes up' },
      { flags: '--then <step>', description: 'what it has come to at the end, such as mediation' },
      { flags: '--settled <date>', description: 'the day on which it was settled' },
      { flags: '--outcome <text>', description: 'what was settled, in a sentence' },
    ],
    examples: [
      'escalation --about "Fixes come too late" --level tactical',
      'escalation 2026-11-02-fixes-come-too-late --settled today',
    ],
  },
  {
    name: 'measure',
    summary: 'a value of the scorecard',
    argument: { name: 'measure', description: 'the measure, by its id' },
    options: [{ flags: '--value <value>', description: 'what it came to, with its unit' }],
    examples: ['measure forecast-accuracy --value "87 %" --date 2026-10-31'],
  },
  {
    name: 'action',
    summary: 'that an action is done, dropped, put off or passed on',
    argument: { name: 'action', description: 'the action, by its id or its words' },
    options: [
      { flags: '--done', description: 'it is done' },
      { flags: '--cancelled', description: 'it is dropped by agreement' },
      { flags: '--open', description: 'it is open again' },
      { flags: '--due <date>', description: 'its new due date' },
      { flags: '--owner <person>', description: 'who sees to it now' },
    ],
    examples: [
      'action 2026-01-14-service-board-send-the-plan --done',
      'action "Send the plan" --due 2026-03-01',
    ],
  },
  {
    name: 'waived',
    alias: 'waive',
    summary: 'that a planned occasion was skipped by agreement',
    argument: {
      name: 'occasion',
      description:
        'the forum, commitment, activity or report; or joint, exit, governance, internal, health-check',
    },
    options: [
      { flags: '--occurrence <date>', description: 'the planned day, or of a report any day of its period' },
      {
        flags: '--agreed-by <people>',
        description: 'one person of each party, with commas between',
        repeats: true,
      },
      { flags: '--reason <text>', description: 'why it was skipped' },
      { flags: '--party <party>', description: 'whose internal review is skipped' },
    ],
    examples: ['waived service-board --occurrence 2026-07-16 --agreed-by a-lind,k-aho'],
  },
];

/** What every kind takes. A waiver has no day of its own. */
export const commonOptions = {
  date: {
    flags: '--date <date>',
    description: 'the day: 2026-01-14, today, yesterday, or a weekday that has been',
  },
  /** Of a record that is new. */
  ofNew: [
    { flags: '--evidence <place>', description: 'what proves it: a file, or an address with https://' },
    { flags: '--note <text>', description: 'anything else worth knowing' },
    {
      flags: '-o, --output <place>',
      description: 'the folder or file to write to, instead of the usual one',
    },
  ],
  ofAll: [
    {
      flags: '--agreement <agreement>',
      description: 'which agreement, by id or file, where there are several',
    },
    { flags: '--dry-run', description: 'write nothing; print what would be written' },
  ],
} as const;
