import { readFileSync } from 'node:fs';

/**
 * Small files that rest on each other in every way there is, each in several forms: as it should be, with a slip, with
 * another id, of another kind. Random sequences of them are what histories are made of.
 */
const sound = readFileSync(new URL('../fixtures/sound.yaml', import.meta.url), 'utf8');

const active = sound
  .replace('status: draft', 'status: active')
  .replace(
    'review: { internal: half-yearly, joint: yearly }',
    'review: { internal: half-yearly, joint: yearly }\nretired: [old-board]',
  );
const shared = active.replace(/ {2}- id: cirrus[\s\S]*?\n\n/, '  - { party: cirrus, role: vendor }\n\n');

const party = `apiVersion: partnership/v1
kind: Party
id: cirrus
name: Cirrus Oy
people:
  - { id: erik-dahl, name: Erik Dahl, title: CEO, seniority: executive, roles: [executive-sponsor], deputy: cirrus/sara-berg }
  - { id: sara-berg, name: Sara Berg, title: Account Lead, seniority: manager, roles: [relationship-manager], deputy: cirrus/erik-dahl }
`;

const records = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - { type: meeting, forum: service-board, date: 2026-02-03, present: [nordbank/mika-salo, cirrus/sara-berg], decisions: [Go on], actions: [] }
  - { type: shared, commitment: forecast, date: 2026-03-01 }
  - { type: waived, forum: stand-up, date: 2026-03-04, reason: Holiday }
`;

const config = `rules: { reference/unused: warning }
waivers:
  - { finding: f0123456789abcdef, reason: Agreed in the steering committee, approvedBy: nordbank/anna-lind, until: 2027-01-01 }
`;

/** By path: the forms that a file may take. */
export const family: Readonly<Record<string, readonly string[]>> = {
  'a.partnership.yaml': [
    active,
    shared,
    sound,
    active.replace('nordbank/anna-lind, cirrus/erik-dahl', 'nordbank/ana-lind, cirrus/erik-dahl'),
    active.replace('id: service-board', 'id: board'),
    active.replace('exitPlan', 'exit').replace('term:', 'term:\n  exitPlan: plan.md'),
    active.replace('governance:', 'governance'),
    active.replace('proactivity:', 'proactivty:'),
    shared.replace('party: cirrus', 'party: cirus'),
    active.replace('id: nordbank-cirrus', 'id: nordbank-cirus'),
    active.slice(0, active.indexOf('openDialogue:')),
  ],
  'b.partnership.yaml': [
    shared.replace('id: nordbank-cirrus', 'id: second'),
    shared,
    shared.replace('id: nordbank-cirrus', 'id: second').replaceAll('cirrus/erik-dahl', 'cirrus/erik-dal'),
    'kind: Agreement\n',
    'x: "\n',
  ],
  'party.partnership.yaml': [
    party,
    party.replace('id: erik-dahl', 'id: erik'),
    party.replace('id: cirrus\n', 'id: cirus\n'),
    party.replace('people:', 'people'),
    party.replace('kind: Party', 'kind: party'),
  ],
  'other/party.partnership.yaml': [party, party.replace('Cirrus Oy', 'Cirrus AB')],
  'records.partnership.yaml': [
    records,
    records.replace('nordbank-cirrus', 'nordbank-cirus'),
    records.replace('service-board', 'servce-board'),
    records.replace('2026-02-03', '2027-02-03'),
    records.replace('agreement:', 'agrement:'),
    records.replace('service-board', 'old-board'),
  ],
  'more.records.partnership.yaml': [
    records.replace(
      / {2}- [\s\S]*/,
      '  - { type: meeting, forum: steering-committee, date: 2026-04-14, present: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
    ),
    records,
  ],
  'partnership.config.yaml': [
    config,
    'extends: [strict]\n',
    'extends: [base.yaml]\n',
    'extends: [party.partnership.yaml]\n',
    'rules: { governance/no-deputy: off, reference/unused: error }\noverrides: [{ files: [a*], rules: { principle/missing: info } }]\n',
    'required: [sharing]\nasOf: off\n',
    'ignore: [other/, more.records.partnership.yaml]\nextends: [base.yaml]\n',
  ],
  'base.yaml': [config, 'extends: [other/base.yaml]\n', 'rules: { no/rule: off }\n', 'rules\n'],
  'other/base.yaml': ['extends: [../base.yaml]\nrules: { reference/unused: off }\n'],
  'other/partnership.config.yaml': ['rules: { reference/unknown: warning }\n', 'extends: [../base.yaml]\n'],
};
