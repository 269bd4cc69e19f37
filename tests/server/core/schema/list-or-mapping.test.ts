import { describe, expect, it } from 'vitest';
import { check, show } from '../../../support/check.ts';
import { type Change, changed } from '../../../support/sound.ts';
import { actionsAt, done } from '../fixes/act.ts';

const escalation = (written: string): Change => [
  / {2}escalation:\n(?: {4}- .*\n)+/,
  `  escalation:${written}\n`,
];
const binding = (written: string): Change => ['binding: none', `binding: ${written}`];

const findings = (text: string) => show(text, check(text));

const mustBeList = 'must be a list: put each entry on a line of its own that starts with `- `.';

describe('a mapping where a list or a mapping may stand is one of the two', () => {
  it.each<[what: string, change: Change, key: string, keys: string]>([
    ['one entry', escalation(' { then: mediation }'), 'escalation', '`coveredBy`'],
    [
      'entries with names',
      escalation('\n    first: { then: courts }\n    last: { then: courts }'),
      'escalation',
      '`coveredBy`',
    ],
    ['a key that neither has', escalation(' { document: Schedule 8.1 }'), 'escalation', '`coveredBy`'],
    [
      'numbered entries in braces',
      binding('{ 1: { window: 1 month, tolerance: 5% } }'),
      'binding',
      '`window`, `tolerance`',
    ],
  ])('%s: the list, and the mapping is named', (_, change, key, keys) => {
    expect(findings(changed(change))).toEqual([
      expect.stringContaining(`schema/type «${key}» \`${key}\` ${mustBeList} Or let it hold ${keys}.`),
    ]);
  });

  it('a text: the same', () => {
    expect(findings(changed(escalation(' Schedule 8.1')))).toEqual([
      expect.stringContaining(`${mustBeList} Or let it hold \`coveredBy\`.`),
    ]);
  });

  it.each<[what: string, change: Change, finding: string]>([
    ['a misspelt key of it', escalation(' { coverdBy: Schedule 8.1 }'), 'Did you mean `coveredBy`?'],
    [
      'a key beside its own',
      escalation(' { coveredBy: Schedule 8.1, then: mediation }'),
      '`then` is not a key of an escalation path',
    ],
    ['half of its keys', binding('{ windo: 3 months, tolerance: 20% }'), 'Did you mean `window`?'],
  ])('%s: the mapping', (_, change, finding) => {
    expect(findings(changed(change))).toEqual([expect.stringContaining(`schema/unknown-key`)]);
    expect(findings(changed(change))[0]).toContain(finding);
  });

  it('is sound with the keys of the mapping', () => {
    expect(findings(changed(escalation(' { coveredBy: Schedule 8.1 }')))).toEqual([]);
    expect(findings(changed(binding('{ window: 3 months, tolerance: 20% }')))).toEqual([]);
  });
});

it('an entry in braces that lacks the brackets of its list gets them', () => {
  const owners = '[nordbank/mika-salo, cirrus/sara-berg]';
  const text = changed(escalation(` { level: operational, within: 2 working days, owners: ${owners} }`));
  const actions = actionsAt(text, 'escalation: |{', 'quickfix');
  expect(actions.map(({ title }) => String(title))).toEqual(['Make it a list with this one entry']);
  expect(done(text, actions)).toContain(
    `escalation: [{ level: operational, within: 2 working days, owners: ${owners} }]`,
  );
});

const report = ['id: service-report', 'what: Service levels', 'by: cirrus'];

it.each([
  ['escalation', changed(escalation('\n    then: mediation')), '|then: mediation'],
  [
    'reporting',
    changed(['  escalation:\n', `  reporting:\n    ${report.join('\n    ')}\n  escalation:\n`]),
    '|id: service-report',
  ],
])('an entry without its dash, in %s, is one finding of reading, which its fix ends', (_, text, place) => {
  const ofShape = (lines: string[]) => lines.filter(line => /yaml|schema/.test(line));
  const said = expect.stringContaining('stands among the entries of a list');
  expect(ofShape(findings(text))).toEqual([said]);
  const fixed = done(text, actionsAt(text, place, 'quickfix'), 'Add the dash');
  expect(ofShape(findings(fixed))).toEqual([]);
});
