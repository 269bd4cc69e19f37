import { describe, expect, it } from 'vitest';
import { signOffOf } from '../../../../server/src/core/evidence/sign-off.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { textFingerprint } from '../../../../server/src/core/model/text-fingerprint.ts';
import { workspaceOf } from '../../../support/check.ts';
import { agreement, evidenceOf, forum } from './support.ts';

const approval = (party: string, more = '', date = '2026-02-01') =>
  `type: approval, version: 1.0.0, party: ${party}, date: ${date}${more && `, ${more}`}`;

/** `bank approved, cirrus missing` */
function states(...records: readonly string[]): string | undefined {
  const evidence = evidenceOf({ records: [records] });
  const signOff = signOffOf(
    evidence.model,
    { records: evidence.written, doubts: evidence.doubts },
    evidence.today,
  );
  return signOff?.parties.map(({ party, state }) => `${party.id} ${state}`).join(', ');
}

describe('signing a version off', () => {
  it('is nobody’s duty where nobody has ever done it', () => {
    expect(states('type: health-check, date: 2026-02-01')).toBeUndefined();
  });

  it.each([
    ['the very version', [approval('bank'), approval('cirrus')], 'bank approved, cirrus approved'],
    ['another version', [approval('bank').replace('1.0.0', '1.0.0-rc.1')], 'bank missing, cirrus missing'],
    ['a refusal', [approval('bank', 'refused: true')], 'bank refused, cirrus missing'],
    [
      'the last word',
      [approval('bank', '', '2026-03-01'), approval('bank', 'refused: true')],
      'bank approved, cirrus missing',
    ],
    [
      'a day to come',
      [approval('bank', '', '2027-02-01'), approval('cirrus')],
      'bank missing, cirrus approved',
    ],
    ['its own person', [approval('bank', 'by: bank/anna')], 'bank approved, cirrus missing'],
    ['somebody of another party', [approval('bank', 'by: cirrus/erik')], 'bank missing, cirrus missing'],
    ['somebody unknown', [approval('bank', 'by: bank/ana')], 'bank unclear, cirrus missing'],
    [
      'a version that cannot be read',
      [approval('bank').replace('1.0.0', '1')],
      'bank unclear, cirrus missing',
    ],
    [
      'a day that cannot be read',
      [approval('bank', '', 'soon'), approval('cirrus')],
      'bank unclear, cirrus approved',
    ],
    ['an unknown party', [approval('bnk'), approval('cirrus')], 'bank unclear, cirrus approved'],
  ])('rests on %s', (_, records, expected) => {
    expect(states(...records)).toBe(expected);
  });
});

describe('the fingerprint of a text', () => {
  const people = '[{ id: anna, name: Anna }]';
  const print = (change: (text: string) => string = text => text) => {
    const text = change(
      agreement({
        more: `${forum('quarterly')}  escalation:\n    - { level: tactical, within: 2 days }\n    - { level: strategic, within: 1 week }\n`,
      }),
    );
    const file = workspaceOf({ 'a.yaml': text }).file('file:///a.yaml') as FileModel;
    return textFingerprint(file);
  };
  const replace = (before: string, after: string) => (text: string) => {
    expect(text).toContain(before);
    return text.replace(before, after);
  };

  it('has the form that the schema asks for, and stays the same in later versions of the program', () => {
    expect(print()).toMatch(/^f[0-9a-f]{16}$/);
    expect(print()).toBe('f77b7a6e5634e7861');
  });

  it.each([
    ['a comment', 'governance:', '# Ours.\ngovernance:'],
    ['an empty line', 'governance:', '\ngovernance:'],
    ['a key of one’s own', 'title: A', 'title: A\nx-cost-centre: 1'],
    ['the order of a list', '[bank/anna, cirrus/erik]', '[cirrus/erik, bank/anna]'],
    ['the status', 'status: active', 'status: draft'],
    ['the version', 'version: 1.0.0', 'version: 1.1.0'],
    ['who fills a seat', people, '[{ id: anna, name: Beata }]'],
  ])('is no other for %s', (_, before, after) => {
    expect(print(replace(before, after))).toBe(print());
  });

  it.each([
    ['a promise', 'cadence: quarterly', 'cadence: yearly'],
    ['other words', 'cadence: quarterly', 'cadence: every 3 months'],
    ['a person', people, '[{ id: beata, name: Beata }]'],
    ['a role', people, '[{ id: anna, name: Anna, roles: [executive-sponsor] }]'],
    ['the term', 'ends: 2027', 'ends: 2028'],
    [
      'the order of a ladder',
      '    - { level: tactical, within: 2 days }\n    - { level: strategic, within: 1 week }',
      '    - { level: strategic, within: 1 week }\n    - { level: tactical, within: 2 days }',
    ],
  ])('is another one for %s', (_, before, after) => {
    expect(print(replace(before, after))).not.toBe(print());
  });

  it('is none where a part is not understood, and of other files', () => {
    expect(print(replace('cadence: quarterly', 'cadence: often'))).toBeUndefined();
    expect(print(replace('title: A', 'title: [A'))).toBeUndefined();
    expect(print(replace('kind: Agreement', 'kind: Party'))).toBeUndefined();
  });
});
