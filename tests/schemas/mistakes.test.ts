import { describe, expect, test } from 'vitest';
import { errorsOf, fixture } from './load.ts';

type Path = (string | number)[];
const absent = Symbol('absent');

/** One mistake in an otherwise right document: the value at `path` becomes `value`. */
function withMistake(file: string, path: Path, value: unknown): unknown {
  const data = fixture(file);
  const last = path.at(-1) as string;
  const owner = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, data as never);
  if (value === absent) delete owner[last];
  else owner[last] = value;
  return data;
}

function mistakes(kind: string, file: string, table: [what: string, Path, unknown, error: string][]): void {
  describe(kind, () => {
    test.each(table)('%s', (_, path, value, error) => {
      expect(errorsOf(kind, withMistake(file, path, value))).toEqual([error]);
    });
  });
}

const forum = ['governance', 'strategic', 'forums', 0];
const forumAt = '/governance/strategic/forums/0';
const shared = ['sharing', 'commitments', 0];
const sharedAt = '/sharing/commitments/0';

mistakes('Agreement', 'agreement.yaml', [
  ['unknown key at the top', ['sharring'], {}, 'additionalProperties sharring'],
  ['unknown key in a forum', [...forum, 'frequency'], 'x', `${forumAt} additionalProperties frequency`],
  [
    'unknown key in a person',
    ['parties', 0, 'people', 0, 'mail'],
    'x',
    '/parties/0/people/0 additionalProperties mail',
  ],
  [
    'unknown key in an exact cadence',
    [...forum, 'cadence', 'each'],
    'x',
    `${forumAt}/cadence additionalProperties each`,
  ],
  [
    'unknown key in a binding',
    [...shared, 'binding', 'firm'],
    1,
    `${sharedAt}/binding additionalProperties firm`,
  ],
  ['another version of the format', ['apiVersion'], 'partnership/v2', '/apiVersion enum'],
  ['another kind', ['kind'], 'Treaty', '/kind enum'],
  ['version that is a number', ['version'], 2.1, '/version type'],
  ['version of two numbers', ['version'], '2.1', '/version pattern'],
  ['status not in the list', ['status'], 'signed', '/status enum'],
  ['status that is a number', ['status'], 5, '/status enum'],
  ['status that is a list', ['status'], ['active'], '/status enum'],
  ['stage not in the list', ['lifecycleStage'], 'together', '/lifecycleStage enum'],
  ['time zone by its offset', ['timezone'], '+02:00', '/timezone pattern'],
  ['date in the order of days', ['holidays', 0], '24.12.2026', '/holidays/0 pattern'],
  ['one holiday instead of a list', ['holidays'], '2026-12-24', '/holidays type'],
  ['duration without a unit', ['term', 'terminationNotice'], '180', '/term/terminationNotice pattern'],
  ['duration that is a number', ['term', 'terminationNotice'], 180, '/term/terminationNotice type'],
  [
    'duration beyond all bounds',
    ['term', 'terminationNotice'],
    '999999 years',
    '/term/terminationNotice pattern',
  ],
  ['duration with a fraction', ['term', 'terminationNotice'], '1.5 years', '/term/terminationNotice pattern'],
  ['horizon of nothing', [...shared, 'horizon'], '0 months', `${sharedAt}/horizon pattern`],
  ['no role', ['parties', 1, 'role'], absent, '/parties/1 required role'],
  ['neither id nor party', ['parties', 0, 'id'], absent, '/parties/0 required id'],
  ['party with both id and party', ['parties', 1, 'id'], 'cirrus', '/parties/1 additionalProperties id'],
  [
    'party with a name beside party',
    ['parties', 1, 'name'],
    'Cirrus',
    '/parties/1 additionalProperties name',
  ],
  ['party that is a text', ['parties', 0], 'nordbank', '/parties/0 type'],
  [
    'person without a name or title',
    ['parties', 0, 'people', 0],
    { id: 'cio' },
    '/parties/0/people/0 required name',
  ],
  [
    'address that is a list',
    ['parties', 0, 'people', 0, 'email'],
    ['a@b.example'],
    '/parties/0/people/0/email type',
  ],
  ['nobody in a seat', ['parties', 0, 'people', 0, 'seats'], 0, '/parties/0/people/0/seats minimum'],
  ['id in capitals', ['parties', 0, 'people', 0, 'id'], 'Anna', '/parties/0/people/0/id pattern'],
  ['id of digits only', ['retired', 0], '2026', '/retired/0 pattern'],
  ['id with a letter beyond a to z', ['retired', 0], 'möte', '/retired/0 pattern'],
  [
    'deputy without a party',
    ['parties', 0, 'people', 0, 'deputy'],
    'mika-salo',
    '/parties/0/people/0/deputy pattern',
  ],
  ['cadence that has two meanings', ['review', 'internal'], 'biweekly', '/review/internal pattern'],
  ['cadence of zero', ['review', 'internal'], 'every 0 weeks', '/review/internal pattern'],
  ['cadence that is a number', ['review', 'internal'], 2, '/review/internal type'],
  ['cadence that is a list', ['review', 'internal'], ['monthly'], '/review/internal type'],
  ['exact cadence without every', ['review', 'joint', 'every'], absent, '/review/joint required every'],
  [
    'exact cadence with a short one in every',
    ['review', 'joint', 'every'],
    'yearly',
    '/review/joint/every pattern',
  ],
  [
    'every that fits nothing, beside on',
    [...forum, 'cadence', 'every'],
    'fortnight',
    `${forumAt}/cadence/every pattern`,
  ],
  ['no such day', [...forum, 'cadence', 'on'], 'fifth tuesday', `${forumAt}/cadence/on pattern`],
  ['day 32', [...forum, 'cadence', 'on'], 'day 32', `${forumAt}/cadence/on pattern`],
  ['weekday with a quarter', [...forum, 'cadence', 'on'], 'tuesday', `${forumAt}/cadence/on pattern`],
  ['second tuesday of a week', [...forum, 'cadence', 'every'], '2 weeks', `${forumAt}/cadence/on pattern`],
  ['weekday with days', [...forum, 'cadence', 'every'], '3 days', `${forumAt}/cadence/on pattern`],
  ['time with one digit', [...forum, 'cadence', 'at'], '9:00', `${forumAt}/cadence/at pattern`],
  ['time that is no time', [...forum, 'cadence', 'at'], '24:00', `${forumAt}/cadence/at pattern`],
  ['nobody else than a person or rotating', [...forum, 'chair'], 'Anna', `${forumAt}/chair pattern`],
  ['quorum of nobody', [...forum, 'quorum', 'eachParty'], 0, `${forumAt}/quorum/eachParty minimum`],
  ['quorum beyond all bounds', [...forum, 'quorum', 'eachParty'], 1e9, `${forumAt}/quorum/eachParty maximum`],
  ['quorum in words', [...forum, 'quorum', 'eachParty'], 'one', `${forumAt}/quorum/eachParty type`],
  ['quorum as a bare number', [...forum, 'quorum'], 2, `${forumAt}/quorum type`],
  ['forum without a name', [...forum, 'name'], absent, `${forumAt} required name`],
  ['forums without their key', ['governance', 'strategic'], [], '/governance/strategic type'],
  [
    'last step not in the list',
    ['governance', 'escalation', 3, 'then'],
    'duel',
    '/governance/escalation/3/then enum',
  ],
  ['commitment without an id', [...shared, 'id'], absent, `${sharedAt} required id`],
  ['type not in the list', [...shared, 'type'], 'budget', `${sharedAt}/type enum`],
  ['binding in other words', [...shared, 'binding'], 'firm', `${sharedAt}/binding pattern`],
  ['binding as yes or no', [...shared, 'binding'], true, `${sharedAt}/binding type`],
  [
    'tolerance without a percent sign',
    [...shared, 'binding', 'tolerance'],
    '20',
    `${sharedAt}/binding/tolerance pattern`,
  ],
  ['tolerance as a number', [...shared, 'binding', 'tolerance'], 0.2, `${sharedAt}/binding/tolerance type`],
  ['by a list with a name', [...shared, 'by'], ['nordbank', 'Cirrus'], `${sharedAt}/by/1 pattern`],
  ['to a mapping', [...shared, 'to'], {}, `${sharedAt}/to type`],
  ['to a name', [...shared, 'to'], 'Cirrus', `${sharedAt}/to pattern`],
  ['to a list with a name', [...shared, 'to'], ['nordbank', 'Cirrus'], `${sharedAt}/to/1 pattern`],
  [
    'classification not of the TLP',
    [...shared, 'classification'],
    'confidential',
    `${sharedAt}/classification enum`,
  ],
  [
    'event with spaces',
    ['firstChoice', 'commitments', 0, 'events', 0],
    'New sourcing',
    '/firstChoice/commitments/0/events/0 pattern',
  ],
  [
    'parties compete, in words',
    ['benchmarking', 'partiesCompete'],
    'no',
    '/benchmarking/partiesCompete type',
  ],
  [
    'topic not in the list',
    ['benchmarking', 'activities', 0, 'topics', 0],
    'people',
    '/benchmarking/activities/0/topics/0 enum',
  ],
  ['retired without a list', ['retired'], 'old-forecast', '/retired type'],
]);

mistakes('Party', 'party.yaml', [
  ['role in a Party file', ['role'], 'vendor', 'additionalProperties role'],
  ['no id', ['id'], absent, 'required id'],
  ['sector not in the list', ['sector'], 'state', '/sector enum'],
  ['role of a person not in the list', ['people', 0, 'roles', 0], 'boss', '/people/0/roles/0 enum'],
]);

mistakes('Records', 'records.yaml', [
  ['no agreement', ['agreement'], absent, 'required agreement'],
  ['record without a type', ['records', 0, 'type'], absent, '/records/0 discriminator type'],
  ['type not in the list', ['records', 0, 'type'], 'party', '/records/0 discriminator type'],
  ['type that is a number', ['records', 0, 'type'], 1, '/records/0 discriminator type'],
  ['record that is a text', ['records', 0], 'met', '/records/0 type'],
  ['record that is a list', ['records', 0], [], '/records/0 type'],
  ['unknown key', ['records', 0, 'place'], 'Espoo', '/records/0 additionalProperties place'],
  ['no date', ['records', 1, 'date'], absent, '/records/1 required date'],
  ['no commitment', ['records', 1, 'commitment'], absent, '/records/1 required commitment'],
  ['date that is none', ['records', 1, 'date'], 'yesterday', '/records/1/date pattern'],
  [
    'status of an action',
    ['records', 0, 'actions', 0, 'status'],
    'doing',
    '/records/0/actions/0/status enum',
  ],
  ['outcome not in the list', ['records', 4, 'outcome'], 'maybe', '/records/4/outcome enum'],
  ['internal review of nobody', ['records', 7, 'party'], absent, '/records/7 required party'],
  ['scope not in the list', ['records', 7, 'scope'], 'inside', '/records/7/scope enum'],
  ['waived nothing in particular', ['records', 8, 'forum'], absent, '/records/8 required forum'],
  ['waived without its day', ['records', 8, 'occurrence'], absent, '/records/8 required occurrence'],
]);

mistakes('Config', 'config.yaml', [
  ['unknown key', ['skip'], [], 'additionalProperties skip'],
  ['ignored path that is none', ['ignore'], 7, '/ignore type'],
  ['rule without its principle', ['rules', 'overloaded'], 'off', '/rules additionalProperties overloaded'],
  [
    'severity not in the list',
    ['rules', 'governance/overloaded'],
    'fatal',
    '/rules/governance~1overloaded pattern',
  ],
  [
    'severity in a mapping',
    ['rules', 'governance/overloaded', 'severity'],
    'fatal',
    '/rules/governance~1overloaded/severity enum',
  ],
  ['severity as a number', ['rules', 'governance/overloaded'], 0, '/rules/governance~1overloaded type'],
  ['principle not in the list', ['required', 0], 'trust', '/required/0 enum'],
  ['switch in other words', ['asOf'], 'never', '/asOf enum'],
  ['waiver of nothing', ['waivers', 0, 'finding'], absent, '/waivers/0 required finding'],
  ['waiver without end', ['waivers', 0, 'until'], 'forever', '/waivers/0/until pattern'],
  ['author of no party', ['authors', 'nordbank.example'], 'Nordbank', '/authors/nordbank.example pattern'],
  ['one file pattern without a list', ['overrides', 0, 'files'], 'drafts/**', '/overrides/0/files type'],
]);

test.each([[null], [undefined], ['text'], [[]], [1]])('%j is no document', data => {
  for (const kind of ['Agreement', 'Party', 'Records', 'Config']) {
    expect(errorsOf(kind, data)).toEqual(['type']);
  }
});
