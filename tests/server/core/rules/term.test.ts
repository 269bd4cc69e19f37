import { describe, expect, it } from 'vitest';
import { check, rulesIn } from '../../../support/check.ts';
import { soundWith } from '../../../support/sound.ts';

const term = (keys: string) => soundWith(`term: { starts: 2026-01-01, ends: 2028-12-31, ${keys} }\n`);
const option = (more: string, id = 'first-option') => `{ id: ${id}, for: 2 years, ${more} }`;
const messages = (text: string) => check(text).map(({ rule, message }) => [rule, String(message)]);

describe('the notice before the end', () => {
  const decision = 'renewalDecisionBy: 2028-04-01';

  it('is the termination notice, unless there is one of its own', () => {
    expect(rulesIn(term(`terminationNotice: 180 days, ${decision}`))).toEqual([]);
    expect(rulesIn(term(`terminationNotice: 12 months, ${decision}`))).toEqual(['agreement/dates']);
    expect(rulesIn(term(`terminationNotice: 12 months, nonRenewalNotice: 6 months, ${decision}`))).toEqual(
      [],
    );
    expect(messages(term(`terminationNotice: 90 days, nonRenewalNotice: 12 months, ${decision}`))).toEqual([
      ['agreement/dates', expect.stringMatching(/Decide earlier, or shorten `nonRenewalNotice`\.$/)],
    ]);
  });
});

describe('extensions', () => {
  const extended = (...options: string[]) => rulesIn(term(`extensions: [${options.join(', ')}]`));

  it('are decided within the term, each within the one that the others before it have extended', () => {
    expect(extended(option('decideBy: 2028-03-31, needs: both'))).toEqual([]);
    expect(extended(option('decideBy: 2025-12-31'))).toEqual(['agreement/dates']);
    expect(
      extended(
        option('decideBy: 2028-03-31'),
        option('decideBy: 2030-03-31, needs: nordbank', 'second-option'),
      ),
    ).toEqual([]);
    expect(extended(option('decideBy: 2028-03-31'), option('decideBy: 2031-01-01', 'second-option'))).toEqual(
      ['agreement/dates'],
    );
    expect(extended(option('decideBy: 2028-03-31'), option('decideBy: 2028-03-30', 'second-option'))).toEqual(
      ['agreement/dates'],
    );
  });

  it('leave time for the notice before the end', () => {
    const late = `nonRenewalNotice: 12 months, extensions: [${option('decideBy: 2028-03-31')}]`;
    expect(rulesIn(term(late))).toEqual(['agreement/dates']);
    expect(rulesIn(term(late.replace('12 months', '9 months')))).toEqual([]);
  });

  it('of an unknown length prove nothing about the one behind', () => {
    const open = '{ id: first-option, decideBy: 2028-03-31 }';
    expect(extended(open, option('decideBy: 2035-01-01', 'second-option'))).toEqual([]);
  });

  it('need a party that exists', () => {
    expect(extended(option('decideBy: 2028-03-31, needs: nordbnk'))).toEqual(['reference/unknown']);
  });
});

describe('an end without a decision about it', () => {
  it('is told, unless the agreement goes on by itself or is over', () => {
    expect(rulesIn(term('terminationNotice: 90 days'))).toEqual(['agreement/no-renewal-decision']);
    expect(rulesIn(term('renews: monthly'))).toEqual([]);
    expect(rulesIn(term('terminationNotice: 90 days').replace(/^status: \w+/m, 'status: ended'))).toEqual([]);
  });

  it('is none where the decision cannot be read', () => {
    expect(rulesIn(term('renewalDecisionBy: next spring'))).toEqual(['schema/format']);
  });
});

describe('an agreement that goes on by itself', () => {
  const past = 'status: active\nterm: { starts: 2024-01-01, ends: 2026-10-31, renews: monthly }\n';

  it('has not expired with its end', () => {
    const text = soundWith(past);
    expect(rulesIn(text)).not.toContain('agreement/expired');
    expect(rulesIn(text.replace(', renews: monthly', ''))).toContain('agreement/expired');
  });
});

describe('when a decision is due', () => {
  const due = (dates: string) =>
    check(soundWith(`status: active\nterm: { starts: 2026-11-23, ends: 2028-12-31, ${dates} }\n`)).filter(
      ({ rule }) => rule === 'agreement/renewal-due',
    );

  it('is told of the earliest one', () => {
    const options = `extensions: [${option('decideBy: 2027-01-31')}]`;
    expect(due(`renewalDecisionBy: 2028-01-31, ${options}`)).toHaveLength(1);
    expect(due('renewalDecisionBy: 2028-01-31')).toEqual([]);
  });
});
