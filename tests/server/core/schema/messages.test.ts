import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** The sound agreement with one piece of its text replaced, and the one finding that this gives. */
function finding(before: string, after: string): string {
  expect(soundAgreement).toContain(before);
  const text = soundAgreement.replace(before, after);
  const lines = show(text, check(text));
  expect(lines).toHaveLength(1);
  return (lines[0] ?? '').replace(/^\d+:\d+ error schema\//, '');
}

describe('each mistake of shape is said once, at the key or value that has to change', () => {
  const table: [what: string, before: string, after: string, finding: string][] = [
    [
      'a misspelt key',
      'sector: private',
      'sektor: private',
      'unknown-key «sektor» `sektor` is not a key of a party, so nobody would read what it says. Did you mean `sector`?',
    ],
    [
      'a misspelt key of a section',
      'terminationNotice:',
      'terminatonNotice:',
      'unknown-key «terminatonNotice» `terminatonNotice` is not a key of the `term` section, so nobody would read what it says. Did you mean `terminationNotice`?',
    ],
    [
      'two letters swapped in a short key',
      '- { id: big-news',
      '- { di: big-news',
      'unknown-key «di» `di` is not a key of a first-choice commitment, so nobody would read what it says. Did you mean `id`?',
    ],
    [
      'a misspelt key whose value would not fit the one that was meant',
      'terminationNotice: 180 days',
      'terminatonNotice: [180 days]',
      'unknown-key «terminatonNotice» `terminatonNotice` is not a key of the `term` section, so nobody would read what it says. Did you mean `terminationNotice`?',
    ],
    [
      'a key that the format does not have',
      'version: 1.0.0',
      'version: 1.0.0\ncurrency: EUR',
      'unknown-key «currency» `currency` is not a key of an agreement, so nobody would read what it says. It can hold `apiVersion`, `kind`, `id`, `title`, `version`, `status`, `lifecycleStage`, `language`, `timezone`, `holidays`, `purpose`, `objectives`, `behaviours`, `scope`, `legal`, `term`, …. A key of your own starts with `x-`.',
    ],
    [
      'a key that is a variant of one that is there',
      'starts: 2026-01-01',
      'starts: 2026-01-01\n  start: 2026-02-01',
      'unknown-key «start» `start` is not a key of the `term` section, so nobody would read what it says. `starts` is already there; remove this one or put its content there.',
    ],
    [
      'a missing name',
      'name: Anna Lind, title: CIO, ',
      '',
      "required «{ id: anna-lind, seniority: executive, roles: [executive-sponsor], deputy: nordbank/mika-salo }» `name` is missing (the person's full name), and a person cannot do without it: add `name: …` or `title: …`.",
    ],
    [
      'a missing first key has only one value',
      'apiVersion: partnership/v1\n',
      '',
      'required «# A sound agreement, on which the examples of rules are tried: their keys replace these» `apiVersion` is missing (the version of the format: partnership/v1), and an agreement cannot do without it: add `apiVersion: partnership/v1`.',
    ],
    [
      'a misspelt word',
      'role: vendor',
      'role: vender',
      'enum «vender» `role: vender` is not known here. Did you mean `vendor`? Possible: `customer`, `vendor`, `integrator`, `partner`, `subcontractor`, `affiliate`, `observer`.',
    ],
    [
      'a word of another vocabulary',
      'binding: none, classification: amber }\n    - { id: roadmap',
      'binding: none, classification: secret }\n    - { id: roadmap',
      'enum «secret» `classification: secret` is not known here. Write `clear`, `green`, `amber`, `amber+strict` or `red`.',
    ],
    [
      'a duration in words',
      'notice: 60 days',
      'notice: sixty days',
      'format «sixty days» `notice: sixty days` is not understood: write the number in digits: 60 days.',
    ],
    [
      'a duration without a unit',
      'terminationNotice: 180 days',
      'terminationNotice: 180',
      'type «180» `terminationNotice: 180` is not understood: "180" needs a unit, e.g. days or working days. Did you mean `180 days` or `180 working days`?',
    ],
    [
      'a day that no calendar has',
      'reviewed: 2026-03-01',
      'reviewed: 2026-02-30',
      'format «2026-02-30» `reviewed: 2026-02-30` is not understood: 30 February does not exist: February 2026 has 28 days. Did you mean `2026-02-28`?',
    ],
    [
      'such a day in a list',
      'version: 1.0.0',
      'version: 1.0.0\nholidays: [2026-02-30]',
      'format «2026-02-30» `2026-02-30` is not understood: 30 February does not exist: February 2026 has 28 days. Did you mean `2026-02-28`?',
    ],
    [
      'a cadence with two readings',
      'cadence: weekly',
      'cadence: biweekly',
      'format «biweekly» `cadence: biweekly` is not understood: biweekly can mean every two weeks or twice a week: write fortnightly, or write weekly in two entries, one for each day.',
    ],
    [
      'a part of an exact cadence that does not fit the others',
      'cadence: weekly',
      'cadence: { every: week, on: second tuesday }',
      'format «second tuesday» `on: second tuesday` is not understood: second tuesday is a day of a month, but weekly counts weeks: write a weekday, e.g. tuesday.',
    ],
    [
      'a version with two numbers',
      'version: 1.0.0',
      'version: 1.0',
      'type «1.0» `version: 1.0` cannot be used like this. Write three whole numbers joined by dots, such as 2.1.0. Did you mean `1.0.0`?',
    ],
    [
      'an id with a blank and a capital',
      'id: tough-topics',
      'id: Tough topics',
      'format «Tough topics» `id: Tough topics` cannot be used like this. An id is made of lower-case letters a to z, digits and single hyphens, with at least one letter, such as steering-committee. Did you mean `tough-topics`?',
    ],
    [
      'a person without the party',
      'owner: nordbank/mika-salo',
      'owner: Mika Salo',
      'format «Mika Salo» `owner: Mika Salo` is not an id, so it names nobody for certain. Did you mean `nordbank/mika-salo` (Mika Salo)?',
    ],
    [
      'a misspelt `rotating`',
      'chair: rotating, cadence: weekly',
      'chair: rotatin, cadence: weekly',
      'format «rotatin» `chair: rotatin` is not an id, so it names nobody for certain. Did you mean `rotating`?',
    ],
    [
      'an event in words',
      'events: [new-sourcing,',
      'events: [New sourcing,',
      'format «New sourcing» `New sourcing` cannot be used like this. Write the event in lower-case letters and digits, words joined by single hyphens, such as new-sourcing. Did you mean `new-sourcing`?',
    ],
    [
      'a list that is a sentence',
      'agenda: [Incidents]',
      'agenda: Incidents',
      'type «Incidents» `agenda: Incidents` must be a list: put each entry on a line of its own that starts with `- `.',
    ],
    [
      'a text that is a list',
      'name: Stand-up',
      'name: [Stand-up]',
      'type «name» `name` must be one text, not a list.',
    ],
    [
      'a text that is a number',
      'name: Stand-up',
      'name: 2026',
      'type «2026» `name: 2026` is read as a number, but must be text. Put it in quotes: `"2026"`.',
    ],
    [
      'a section that is a sentence',
      'review: { internal: half-yearly, joint: yearly }',
      'review: every year',
      'type «every year» `review: every year` must hold keys of its own: `internal`, `joint`, `source`.',
    ],
    [
      'yes instead of true',
      'partiesCompete: false',
      'partiesCompete: no',
      'type «no» `partiesCompete: no` must be `true` or `false`, without quotes.',
    ],
    [
      'a list entry that is a word',
      '- { then: mediation }',
      '- mediation',
      'type «mediation» `mediation` must hold keys of its own: `level`, `within`, `owners`, `forum`, `then`, `source`.',
    ],
    [
      'a quorum of nobody',
      'agenda: [Incidents],',
      'agenda: [Incidents], quorum: { eachParty: 0 },',
      'range «0» `eachParty: 0` must be at least 1.',
    ],
  ];
  it.each(table)('%s', (_, before, after, expected) => {
    expect(finding(before, after)).toBe(expected);
  });
});

describe('records are told apart by their type', () => {
  const records = (entry: string) =>
    `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - ${entry}\n`;
  const findings = (entry: string) => {
    const text = records(entry);
    return show(text, check(text, { 'sound.partnership.yaml': soundAgreement }));
  };

  it('a misspelt type is said with the right one', () => {
    expect(findings('{ type: meting, forum: stand-up, date: 2026-02-02 }')).toEqual([
      '5:13 error schema/enum «meting» `meting` is no `type` of a record. Did you mean `meeting`?',
    ]);
  });

  it('a missing one with all that there are', () => {
    expect(findings('{ forum: stand-up, date: 2026-02-02 }')).toEqual([
      '5:5 error schema/required «{ forum: stand-up, date: 2026-02-02 }» `type` is missing, so it is not clear what this entry says. Add `type` with `meeting`, `shared`, `notice`, `benchmark`, `proposal`, `report`, `health-check`, `review`, `fulfilled`, `approval`, `warning`, `escalation`, `measure`, `action` or `waived`.',
    ]);
  });

  it('a misspelt `type:` is read as what was meant, and the rest of the record is checked', () => {
    expect(
      findings('{ tpye: meeting, forum: stand-op, date: 2026-02-02 }').map(line => line.split(' ')[2]),
    ).toEqual(['schema/unknown-key', 'reference/unknown']);
  });

  it('a type that is a list or a mapping is no reason to fail', () => {
    expect(findings('{ type: { a: b }, date: 2026-02-02 }')).toEqual([
      '5:7 error schema/enum «type» The `type` of a record is one word, not a group of keys. Write `meeting`, `shared`, `notice`, `benchmark`, `proposal`, `report`, `health-check`, `review`, `fulfilled`, `approval`, `warning`, `escalation`, `measure`, `action` or `waived`.',
    ]);
  });

  it('an internal review names its party (decision 8)', () => {
    expect(findings('{ type: review, scope: internal, date: 2026-02-02 }')).toEqual([
      '5:5 error schema/required «{ type: review, scope: internal, date: 2026-02-02 }» `party` is missing (the party that held the review), and the record of a review cannot do without it: add `party: …`.',
    ]);
    expect(findings('{ type: review, scope: joint, date: 2026-02-02 }')).toEqual([]);
  });
});

describe('a party is written out or taken from its own file', () => {
  const parties = (entry: string) => soundWith(`parties:\n  - ${entry}\n`);

  it.each([
    [
      'party: cirrus, name: Cirrus Oy, role: vendor',
      '`name` is not a key of a party that is taken from its own file',
    ],
    ['party: cirrus, motto: On time, role: vendor', 'It can hold `party`, `role`, `of`, `roles`. '],
    ['prty: cirrus, role: vendor', 'Did you mean `party`?'],
  ])('{ %s }', (entry, message) => {
    const text = parties(`{ ${entry} }`);
    const found = check(text).filter(({ rule }) => rule.startsWith('schema/'));
    expect(found.map(finding => finding.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe('what a file is', () => {
  it.each([
    ['', '1:1 error schema/required «» This file is empty.'],
    ['# only a comment\n', '1:1 error schema/required «# only a comment» This file is empty.'],
    ['just some words\n', '1:1 error schema/type «just some words» This file has no keys.'],
    [
      'id: a\ntitle: b\n',
      '1:1 error schema/required «id: a» `kind` is missing, so it is not clear what this file holds.',
    ],
    ['kind: Policy\nid: a\n', '1:7 error schema/enum «Policy» `kind: Policy` is not known here.'],
    ['kind: { a: b }\nid: a\n', '1:1 error schema/enum «kind»'],
  ])('%j', (text, start) => {
    const lines = show(text, check(text));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.slice(0, start.length)).toBe(start);
  });

  it.each([
    ['', []],
    ['# nothing is set\n', []],
    ['just some words\n', ['1:1 error schema/type «just some words» This configuration has no keys.']],
    [
      'apiVersion: partnership/v1\nkind: Config\nextends: strict\n',
      [
        '1:1 error schema/unknown-key «apiVersion» A configuration is told by its name, so that it has no `apiVersion` and no `kind`. Take them out.',
      ],
    ],
    [
      'kind: PartnershipConfig\n',
      ['1:1 error schema/unknown-key «kind» A configuration is told by its name, so that it has no `kind`.'],
    ],
    [
      'apiVersion: v1\nrulez: {}\n',
      ['1:1 error schema/unknown-key «apiVersion»', '2:1 error schema/unknown-key «rulez» `rulez`'],
    ],
    ['apiVersion: v1\ndata: {}\n', ['1:1 error schema/type']],
    [
      'apiVersion: partnership/v1\nkind: Party\nid: a\nname: A\npeople: []\n',
      ['2:1 error schema/type «kind» This file has the name of the configuration, but holds something else'],
    ],
    ['kind: Agreement\nextends: strict\nrules: { a/b: off }\n', ['1:1 error schema/type «kind»']],
  ])('a configuration of %j', (text, starts) => {
    const name = 'partnership.config.yaml';
    const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
    const lines = show(text, checker.findings(`file:///${name}`));
    expect(lines.map((line, index) => line.slice(0, starts[index]?.length))).toEqual(starts);
  });
});
