import { expect, test } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import {
  type Approval,
  approvalOf,
  approvalsIn,
  spokesperson,
} from '../../../../server/src/core/review/approvals.ts';
import { partyOfAuthor, weakensOwnPromise } from '../../../../server/src/core/review/authors.ts';
import type { Change } from '../../../../server/src/core/review/change.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { review } from '../../../support/review.ts';
import { soundAgreement as sound } from '../../../support/sound.ts';

const weaker = review(sound, sound.replace('notice: 60 days', 'notice: 30 days'));
const change = weaker.changes[0] as Change;
const approval = (more: Partial<Approval> = {}): Approval => ({
  change: change.id,
  reason: 'Agreed',
  approvedBy: 'cirrus/sara-berg',
  until: undefined,
  ...more,
});
const judge = (...approvals: Approval[]) => approvalOf(change, weaker, approvals, today);

test('each party that loses speaks for itself', () => {
  expect(judge()).toEqual({ by: [], missing: ['nordbank', 'cirrus'], rejected: [] });
  expect(judge(approval())).toEqual({
    by: [{ party: 'cirrus', person: 'cirrus/sara-berg' }],
    missing: ['nordbank'],
    rejected: [],
  });
  expect(judge(approval(), approval({ approvedBy: 'nordbank/anna-lind' })).missing).toEqual([]);
});

test.each<[string, Partial<Approval>, string | undefined]>([
  ['until today', { until: today }, undefined],
  ['until yesterday', { until: '2026-11-22' as IsoDate }, 'expired'],
  ['until a day that cannot be read', { isUntilUnclear: true }, 'unclear-until'],
  ['without a reason', { reason: undefined }, 'no-reason'],
  ['by nobody', { approvedBy: undefined }, 'unknown-person'],
  ['by somebody who is not in the agreement', { approvedBy: 'cirrus/nobody' }, 'unknown-person'],
])('%s', (_name, more, why) => {
  expect(judge(approval(more)).rejected.map(each => each.why)).toEqual(why === undefined ? [] : [why]);
});

test('a person of a party that does not lose accepts nothing', () => {
  const one = review(sound, sound.replace('horizon: 36 months', 'horizon: 24 months'));
  const [change] = one.changes as [Change];
  const judged = approvalOf(change, one, [approval({ change: change.id })], today);
  expect(judged).toMatchObject({ missing: ['nordbank'], rejected: [{ why: 'wrong-party' }] });
});

test('an approval is for these values and no others', () => {
  const more = review(sound, sound.replace('notice: 60 days', 'notice: 10 days'));
  expect(more.changes[0]?.path).toBe(change.path);
  expect(more.changes[0]?.id).not.toBe(change.id);
});

test('an approval of what comes or goes is for what it says', () => {
  const added = (horizon: string, before?: string) => {
    const promise = `    - { id: outlook, what: Outlook, type: plan, by: cirrus, to: nordbank, horizon: ${horizon} }\n`;
    const text = sound.replace(/(?= {4}- { id: roadmap,)/, promise);
    return before === undefined ? review(sound, text) : review(text, before);
  };
  const id = (one: typeof weaker) => one.changes.map(({ id }) => id).join();
  expect(id(added('12 months'))).toBe(id(added('4 quarters')));
  expect(id(added('12 months'))).not.toBe(id(added('6 months')));
  expect(id(added('12 months', sound))).not.toBe(id(added('6 months', sound)));
  const level = (text: string) => review(text, text.replace(/ {2}tactical:\n.*\n.*\n/, ''));
  expect(id(level(sound))).not.toBe(id(level(sound.replace('purpose: Services', 'purpose: All'))));
  const agreement = (text: string) => id(review(text, undefined));
  expect(agreement(sound)).not.toBe(agreement(sound.replace('notice: 60 days', 'notice: 10 days')));
});

test('approvals are read from configurations; a placeholder is no reason', () => {
  const config = `waivers:\n  - { change: ${change.id}, reason: "<why>", approvedBy: cirrus/sara-berg, until: 2027-01-01 }\n  - { finding: f1, reason: x }\n`;
  const file = workspaceOf({ 'partnership.config.yaml': config }).file('file:///partnership.config.yaml');
  expect(file && approvalsIn([file])).toMatchObject([
    approval({ reason: undefined, until: '2027-01-01' as IsoDate }),
  ]);
});

test('a last day that cannot be read does not become for ever', () => {
  const config = `waivers:\n  - { change: ${change.id}, reason: Agreed, approvedBy: cirrus/sara-berg, until: soon }\n`;
  const file = workspaceOf({ 'partnership.config.yaml': config }).file('file:///partnership.config.yaml');
  expect(file && judge(...approvalsIn([file]))).toMatchObject({
    by: [],
    rejected: [{ why: 'unclear-until' }],
  });
});

test('who would usually speak for a party', () => {
  expect(spokesperson('cirrus', weaker)).toBe('cirrus/sara-berg');
  expect(spokesperson('nobody', weaker)).toBeUndefined();
});

test('whom an author works for: the address, then the domain, then one above it', () => {
  const authors = {
    'nordbank.example': 'nordbank',
    '@cirrus.example': 'cirrus',
    'eve@nordbank.example': 'cirrus',
  };
  expect(
    [
      'Anna@Nordbank.example',
      'a@it.nordbank.example',
      'eve@nordbank.example',
      'x@cirrus.example',
      'x@evilnordbank.example',
      '',
    ].map(email => partyOfAuthor(email, authors)),
  ).toEqual(['nordbank', 'nordbank', 'cirrus', 'cirrus', undefined, undefined]);
});

test('a party that weakens its own promise, also where both promise it (decision 70)', () => {
  expect(weakensOwnPromise(change, ['cirrus'])).toEqual(['cirrus']);
  const roadmap = review(sound, sound.replace('horizon: 36 months', 'horizon: 24 months'))
    .changes[0] as Change;
  expect(weakensOwnPromise(roadmap, ['cirrus'])).toEqual(['cirrus']);
  expect(weakensOwnPromise(roadmap, ['nordbank'])).toEqual([]);
});
