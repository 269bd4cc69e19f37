import { describe, expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from './act.ts';

/** The sound agreement with something else in one place. */
function changed(from: string, to: string): string {
  expect(soundAgreement).toContain(from);
  return soundAgreement.replace(from, to);
}

const titles = (text: string, piece: string) =>
  actionsAt(text, piece, 'quickfix').map(({ title }) => String(title));

describe('a comma in a text inside braces', () => {
  it.each([
    ['purpose: Services,', 'purpose: Services, plans and trust,', 'plans and', '"Services, plans and trust"'],
    [
      'purpose: Services,',
      'purpose: Services, plans, trust, costs,',
      'plans',
      '"Services, plans, trust, costs"',
    ],
    ['purpose: Services,', 'purpose: "Services", Timetables,', 'Timetables', '"Services, Timetables"'],
    ['purpose: Services,', 'purpose: Tjänster, även nattetid,', 'även', '"Tjänster, även nattetid"'],
    [
      'what: Demand by month,',
      'what: Demand, e.g. staff: by month,',
      'e.g.',
      '"Demand, e.g. staff: by month"',
    ],
    ['method: Two-sided survey,', 'method: A survey, in writing,', 'in writing', '"A survey, in writing"'],
  ])('%s → %s', (from, to, place, quoted) => {
    const text = changed(from, to);
    const findings = check(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/a comma ends a text inside braces/i);
    const fixed = done(text, actionsAt(text, place, 'quickfix'), 'Put');
    expect(fixed).toBe(changed(from, `${from.slice(0, from.indexOf(':'))}: ${quoted},`));
    expect(check(fixed)).toEqual([]);
  });

  it('before a key that lacks its colon is no part of the text', () => {
    const text = changed('chair: rotating, cadence: monthly', 'chair: rotating, cadence monthly');
    expect(titles(text, 'cadence monthly')).toEqual(['Add the colon after “cadence”']);
    expect(done(text, actionsAt(text, 'cadence monthly', 'quickfix'))).toBe(soundAgreement);
  });

  it('before a key of the format without a value is not for quotes', () => {
    expect(titles(changed('duration: 1 hour, ', 'duration, '), 'duration,')).toEqual([]);
  });

  it('is certain where the words are no key, and not where they may become one', () => {
    const isSure = (to: string, place: string) =>
      actionsAt(changed('purpose: Services,', to), place, 'quickfix')[0]?.preferred;
    expect(isSure('purpose: Services, plans and trust,', 'plans')).toBe(true);
    expect(isSure('purpose: Services, plans,', 'plans')).toBe(false);
  });
});

describe('a colon in a text of a list', () => {
  it.each([
    ['agenda: [Direction]', 'agenda: [Plans: the year ahead]', ['Put “Plans: the year ahead” in quotes']],
    [
      'agenda: [Services, Forecast]',
      'agenda: [Services, plans and costs: both]',
      ['Put “plans and costs: both” in quotes', 'Put “Services, plans and costs: both” in quotes'],
    ],
  ])('%s → %s', (from, to, fixes) => {
    const text = changed(from, to);
    expect(check(text)[0]?.message).toContain('the colon in it makes a key');
    const place = to.slice(to.lastIndexOf(':') - 3);
    expect(titles(text, place)).toEqual(fixes);
    expect(check(done(text, actionsAt(text, place, 'quickfix')))).toEqual([]);
  });
});

it('brackets in a text inside braces are for quotes, with the words behind them', () => {
  const text = changed('what: Demand by month,', 'what: Demand {draft} by month,');
  expect(check(text).map(({ message }) => message)).toEqual([
    '`Demand {draft} by month` has a bracket in it, and inside braces that begins a list or group of its own. Put the whole text in quotes.',
  ]);
  expect(check(done(text, actionsAt(text, 'Demand', 'quickfix'), 'Put'))).toEqual([]);
});

it('one entry without its dash becomes a list', () => {
  const text = changed('    - { by: both, triggers', '    { by: both, triggers');
  expect(done(text, actionsAt(text, 'earlyWarning', 'quickfix'), 'Add the dash')).toBe(soundAgreement);
});
