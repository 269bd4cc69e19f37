import { generateAgreement } from '../../../bench/generate.ts';
import {
  day,
  forum,
  forumAnchor,
  type Inputs,
  lines,
  main,
  marks,
  person,
  recorded,
  sharing,
  sharingAnchor,
  sound,
  within,
} from './parts.ts';

/** Agreements and records with long lists, right and wrong. */
export const longLists: Inputs = {
  sound: n => main(generateAgreement(n * 500)),
  'minified JSON': n => {
    const commitments = Array.from({ length: n }, (_, i) => ({
      id: `plan-${i}`,
      what: `Plan ${i}`,
      type: 'forecast',
      by: 'nordbank',
      to: 'cirrus',
      owner: 'nordbank/mika-salo',
      horizon: '12 months',
      cadence: 'monthly',
      forum: 'service-board',
    }));
    return main(
      JSON.stringify({
        apiVersion: 'partnership/v1',
        kind: 'Agreement',
        id: 'x',
        title: 'T',
        version: '1.0.0',
        status: 'draft',
        sharing: { commitments },
      }),
    );
  },
  'pretty JSON': n => {
    const commitments = Array.from({ length: n }, (_, i) => ({
      id: `plan-${i}`,
      what: `Plan ${i}`,
      by: 'nordbank',
      to: 'cirrus',
      members: ['a', 'b'],
    }));
    return main(
      JSON.stringify(
        { apiVersion: 'partnership/v1', kind: 'Agreement', id: 'x', sharing: { commitments } },
        null,
        4,
      ),
    );
  },
  people: n => within(marks, lines(n, person)),
  'people of the same id': n =>
    within(
      marks,
      lines(n, () => person(1)),
    ),
  'people with a mistake elsewhere': n =>
    main(`${within(marks, lines(n, person))['a.partnership.yaml'] as string}oops: 1\nfoo bar\n`),
  'people with deputies': n =>
    within(
      marks,
      lines(n, i => person(i).replace(' }', `, deputy: nordbank/person-${(i + 1) % n} }`)),
    ),
  'people in charge without deputies': n =>
    within(
      marks,
      lines(n, i => person(i).replace(' }', ', roles: [executive-sponsor] }')),
    ),
  'people with unknown deputies': n =>
    within(
      marks,
      lines(n, i => person(i).replace(' }', `, deputy: nordbank/persn-${(i + 1) % n} }`)),
    ),
  sharing: n => within(sharingAnchor, lines(n, sharing)),
  'sharing of the same id': n =>
    within(
      sharingAnchor,
      lines(n, () => sharing(1)),
    ),
  'sharing incomplete': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - { id: plan-${i}, by: nordbank }\n`),
    ),
  'sharing empty': n =>
    within(
      sharingAnchor,
      lines(n, () => `    - {}\n`),
    ),
  'sharing of unknown owners': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('nordbank/mika-salo', `nordbank/nobody-${i}`)),
    ),
  'sharing of unknown parties': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('by: nordbank', `by: company-${i}`)),
    ),
  'sharing of wrong cadences': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('monthly', `monthli${i}`)),
    ),
  'sharing misspelt': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('cadence', `cadance`)),
    ),
  'sharing one letter off': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('binding', `bindin${i}`)),
    ),
  'sharing in block style': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - id: plan-${i}\n      what: Plan ${i}\n      by: nordbank\n      to: cirrus\n`),
    ),
  'sharing with wide gaps': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replaceAll(': ', ':    ')),
    ),
  'sharing with comments': n =>
    within(
      sharingAnchor,
      lines(n, i => `    # about ${i}\n${sharing(i)}`),
    ),
  'sharing with anchors': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('{', `&a${i} {`)),
    ),
  'sharing with aliases': n =>
    within(sharingAnchor, sharing(0).replace('{', `&a {`) + lines(n, () => '    - *a\n')),
  'sharing with merge keys': n =>
    within(
      sharingAnchor,
      sharing(0).replace('{', `&a {`) + lines(n, i => `    - { <<: *a, id: plan-${i} }\n`),
    ),
  'sharing with suppressions': n =>
    within(
      sharingAnchor,
      lines(
        n,
        i =>
          `    # partnership-ignore sharing/incomplete -- because ${i}\n    - { id: plan-${i}, by: nordbank }\n`,
      ),
    ),
  'sharing with idle suppressions': n =>
    within(
      sharingAnchor,
      lines(n, i => `    # partnership-ignore sharing/incomplete -- because ${i}\n${sharing(i)}`),
    ),
  'sharing with duplicate keys': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('{', '{ id: first,')),
    ),
  'forums that meet rarely': n =>
    within(
      forumAnchor,
      lines(n, i => forum(i).replace('cadence: monthly', 'cadence: yearly')),
    ),
  forums: n => within(forumAnchor, lines(n, forum)),
  'forums of one letter': n =>
    within(
      forumAnchor,
      lines(n, i => forum(i).replace('monthly', 'weekly').replace('Services', '')),
    ),
  'forums without members': n =>
    within(
      forumAnchor,
      lines(n, i => forum(i).replace(/members: \[.*?\], /, '')),
    ),
  'forum members': n =>
    within(
      forumAnchor,
      forum(1).replace('members: [', `members: [${lines(n, i => `nordbank/nobody-${i}, `)}`),
    ),
  'escalation steps': n =>
    within(
      '  escalation:\n',
      lines(
        n,
        () =>
          '    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }\n',
      ),
    ),
  advisers: n =>
    within(
      '  advisers:\n',
      lines(
        n,
        () =>
          '    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n',
      ),
    ),
  'early warnings': n =>
    within(
      '  earlyWarning:\n',
      lines(
        n,
        () => '    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
      ),
    ),
  parties: n =>
    within(
      'parties:\n',
      lines(n, i => `  - { id: party-${i}, name: Party ${i}, role: vendor, people: [] }\n`),
    ),
  'shared parties': n =>
    within(
      'parties:\n',
      lines(n, i => `  - { party: party-${i}, role: vendor }\n`),
    ),
  'unknown keys at the top': n => main(sound + lines(n, i => `key${i}: 1\n`)),
  'the same key at the top': n => main(sound + 'title: T\n'.repeat(n)),
  'extension keys': n => main(sound + lines(n, i => `x-key${i}: 1\n`)),
  records: n =>
    recorded(
      lines(
        n,
        i =>
          `  - { type: meeting, forum: stand-up, date: ${day(i)}, attendees: [nordbank/mika-salo, cirrus/sara-berg] }\n`,
      ),
    ),
  'records of sharing': n =>
    recorded(lines(n, i => `  - { type: shared, commitment: forecast, date: ${day(i)} }\n`)),
  'records of unknown forums': n =>
    recorded(lines(n, i => `  - { type: meeting, forum: board-${i}, date: ${day(i)} }\n`)),
  'records of unknown types': n =>
    recorded(lines(n, i => `  - { type: meating, forum: stand-up, date: ${day(i)} }\n`)),
  'the same record': n =>
    recorded(lines(n, () => `  - { type: meeting, forum: stand-up, date: 2026-03-02 }\n`)),
  'records of many promises': n =>
    recorded(
      lines(n, i => `  - { type: shared, commitment: plan-${i}, date: ${day(i)} }\n`),
      within(sharingAnchor, lines(n, sharing))['a.partnership.yaml'],
    ),
  'actions of a record': n =>
    recorded(
      `  - { type: meeting, forum: stand-up, date: 2026-03-02, actions: [${lines(n, i => `{ id: act-${i}, what: Act ${i}, owner: nordbank/mika-salo, due: 2026-03-09 }, `)}] }\n`,
    ),
  'a records file as such': n =>
    main(
      `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${lines(n, i => `  - { type: meeting, forum: stand-up, date: ${day(i)}, attendees: [nordbank/mika-salo, cirrus/sara-berg] }\n`)}`,
      { 'b.partnership.yaml': sound },
    ),
};
