import { describe, expect, it } from 'vitest';
import { translate } from '../../../../../server/src/core/l10n/message.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { planOf, textsAfter, toldOf } from './support.ts';

const agreement = (people = '', more = '') => `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-12-31 }
# Anna Lind leads it; see bank/anna.
parties:
  - id: bank
    name: Bank
    role: customer
    people:
      - { id: anna, name: Anna Lind, title: CIO, roles: [executive-sponsor], deputy: bank/mika }
      - { id: mika, name: Mika Salo }${people}
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, purpose: Anna Lind presides, chair: bank/anna, members: [bank/anna, cirrus/erik] }
${more}`;

const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - type: meeting
    forum: board
    date: 2026-10-05
    present: [bank/anna, cirrus/erik]
    actions:
      - { id: plan, what: Send the plan, owner: bank/anna, due: 2026-12-10 }
      - { id: done, what: Close the books, owner: bank/anna, due: 2026-10-10, status: done }
      - { id: handed, what: Ask, owner: bank/anna, due: 2026-12-10 }
      - { what: Think it over, owner: bank/anna, due: 2026-12-10 }
  - { type: action, action: handed, date: 2026-10-08, owner: cirrus/erik }
  - { type: approval, version: 1.0.0, party: bank, by: bank/anna, date: 2026-01-02 }
`;

const files = {
  'a.partnership.yaml': agreement(),
  'r.partnership.yaml': records,
  'partnership.config.yaml':
    'waivers:\n  - { finding: f0123456789abcdef, reason: Later, approvedBy: bank/anna, until: 2027-01-31 }\n',
};
interface Written {
  readonly parties: readonly { readonly people: readonly object[] }[];
}

const toMika = { old: 'bank/anna', successor: { id: 'mika' } };

describe('what is on record', () => {
  it('stays, and open actions pass by a record of their own', () => {
    const after = textsAfter(files, toMika);
    expect(after['r.partnership.yaml']).toBe(records);
    const added = Object.entries(after).filter(([name]) => !(name in files));
    expect(added).toEqual([
      [
        'records/2026-11-30-action-plan-bank-mika.partnership.yaml',
        `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - type: action
    action: plan
    date: 2026-11-30
    owner: bank/mika
`,
      ],
    ]);
  });

  it('is listed with the reason, and so is an action that no record can name', () => {
    const { left, changed, isRemovable } = planOf(workspaceOf(files), toMika);
    const told = toldOf(left);
    for (const expected of [
      'r.partnership.yaml:8 meeting board 2026-10-05, present: what is on record stays as it was',
      'r.partnership.yaml:15 approval bank 2026-01-02, by: what is on record stays as it was',
      'r.partnership.yaml:13 open action: Think it over: it has no id by which a record could name it; give it one',
      'partnership.config.yaml:2 waivers, f0123456789abcdef, approved by: who approved it stays as it was',
    ])
      expect(told.join('\n')).toContain(expected);
    expect(toldOf(changed)).toContain('r.partnership.yaml:10 open action: Send the plan (by a new record)');
    expect(isRemovable).toBe(false);
  });

  it('goes on in the one file that somebody keeps', () => {
    const after = textsAfter(
      { ...files, 'partnership.config.yaml': 'records: r.partnership.yaml\n' },
      toMika,
    );
    expect(after['r.partnership.yaml']).toBe(
      `${records}  - type: action\n    action: plan\n    date: 2026-11-30\n    owner: bank/mika\n`,
    );
  });
});

describe('texts and comments', () => {
  it('stay, and are listed where they have the name', () => {
    const told = toldOf(planOf(workspaceOf(files), toMika).left).filter(each => each.includes('the words'));
    expect(told).toEqual([
      'a.partnership.yaml:8 the words “Anna Lind”: only its readers know what a text means',
      'a.partnership.yaml:8 the words “bank/anna”: only its readers know what a text means',
      'a.partnership.yaml:20 the words “Anna Lind”: only its readers know what a text means',
    ]);
  });
});

describe('who hands over', () => {
  const alone = { 'a.partnership.yaml': agreement() };

  it('stays among the people unless it is asked otherwise', () => {
    const text = textsAfter(alone, toMika)['a.partnership.yaml'] ?? '';
    expect(text).toContain('- { id: anna, name: Anna Lind, title: CIO }\n');
    expect(text).toContain('- { id: mika, name: Mika Salo, roles: [executive-sponsor] }\n');
    expect(text).toContain('chair: bank/mika, members: [bank/mika, cirrus/erik] }');
  });

  it('goes where nothing names them, and not where records do', () => {
    const text = textsAfter(alone, { ...toMika, removes: true })['a.partnership.yaml'] ?? '';
    expect(text).not.toContain('id: anna');
    const kept = textsAfter(files, { ...toMika, removes: true })['a.partnership.yaml'] ?? '';
    expect(kept).toContain('id: anna');
  });

  it.each([
    [
      'in braces',
      '      - { id: anna, name: Anna Lind, title: CIO, roles: [executive-sponsor], deputy: bank/mika }\n',
    ],
    [
      'in lines',
      '      - id: anna\n        name: Anna Lind\n        roles: [executive-sponsor]\n        deputy: bank/mika\n',
    ],
  ])('makes room for somebody new, %s', (_how, entry) => {
    const text = agreement().replace(/ {6}- \{ id: anna.*\n/, entry);
    const successor = { id: 'sara-berg', name: 'Sara Berg', title: 'CIO' };
    for (const removes of [true, false]) {
      const after = textsAfter({ 'a.partnership.yaml': text }, { old: 'bank/anna', successor, removes });
      const value = workspaceOf(after).file('file:///a.partnership.yaml')?.value as Written | undefined;
      const people = value?.parties[0]?.people;
      expect(people).toEqual([
        {
          id: 'sara-berg',
          name: 'Sara Berg',
          title: 'CIO',
          roles: ['executive-sponsor'],
          deputy: 'bank/mika',
        },
        ...(removes ? [] : [expect.objectContaining({ id: 'anna', name: 'Anna Lind' })]),
        { id: 'mika', name: 'Mika Salo' },
      ]);
    }
  });
});

describe('what is worth knowing', () => {
  it('says who approves the successor of a key person', () => {
    const text = agreement().replace(
      'deputy: bank/mika }',
      'keyPerson: { handover: 4 weeks, replacementApprovedBy: cirrus } }',
    );
    const { notes } = planOf(workspaceOf({ 'a.partnership.yaml': text }), toMika);
    const told = notes.map(note => translate(note));
    expect(told).toContain(
      'Anna Lind is a key person, and Cirrus approves who takes over: have that approved.',
    );
    expect(told).toContain('Anna Lind is a key person with a handover of 4 weeks.');
  });

  it('says what a check finds afterwards', () => {
    const more = `  escalation:
    - { level: operational, within: 1 day, owners: [bank/mika] }
    - { level: strategic, within: 2 days, owners: [bank/anna, cirrus/erik] }
`;
    const { notes } = planOf(workspaceOf({ 'a.partnership.yaml': agreement('', more) }), toMika);
    expect(notes.map(note => translate(note)).join('\n')).toContain('Mika Salo');
  });
});
