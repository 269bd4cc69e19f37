import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { both, changes, review } from '../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';

const full = readFileSync(new URL('./full.yaml', import.meta.url), 'utf8');

describe('who gains and who loses', () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      'less often',
      /(?<=horizon: 12 months, cadence: )monthly/,
      'quarterly',
      'changed sharing.commitments[forecast].cadence: monthly → quarterly {cirrus weakened}',
    ],
    [
      'a shorter horizon',
      'horizon: 36 months',
      'horizon: 24 months',
      'changed sharing.commitments[roadmap].horizon: 36 months → 24 months {nordbank weakened}',
    ],
    [
      'a longer notice, by both',
      'notice: 60 days',
      'notice: 90 days',
      `changed firstChoice.commitments[big-news].notice: 60 days → 90 days ${both('strengthened')}`,
    ],
    [
      'less time to answer for the one who is told',
      'response: 20 working days',
      'response: 10 working days',
      `changed firstChoice.commitments[big-news].response: 20 working days → 10 working days ${both('weakened')}`,
    ],
    [
      'a stronger right',
      'mechanism: inform',
      'mechanism: first-refusal',
      `changed firstChoice.commitments[big-news].mechanism: inform → first-refusal ${both('strengthened')}`,
    ],
    [
      'fewer events',
      'events: [new-sourcing, new-offering]',
      'events: [new-offering]',
      `changed firstChoice.commitments[big-news].events: new-sourcing, new-offering → new-offering ${both('weakened')}`,
    ],
    [
      'a narrower audience',
      /classification: amber/,
      'classification: amber+strict',
      'changed sharing.commitments[forecast].classification: amber → amber+strict {cirrus weakened}',
    ],
    [
      'binding or not is no matter of direction',
      /binding: none/,
      'binding: { window: 3 months }',
      `changed sharing.commitments[forecast].binding: none → window: 3 months ${both('undetermined')}`,
    ],
    [
      'a commitment that goes',
      /.*id: roadmap,.*\n/,
      '',
      'removed sharing.commitments[roadmap]: what: Roadmap of the services; type: roadmap; by: Cirrus Oy; to: Nordbank Abp; owner: Erik Dahl; horizon: 36 months; cadence: yearly; forum: Steering Committee; binding: none; classification: amber → – {nordbank weakened}',
    ],
    [
      'a slower step of the ladder',
      'within: 2 working days, owners',
      'within: 4 working days, owners',
      `changed governance.escalation[operational].within: 2 working days → 4 working days ${both('weakened')}`,
    ],
    [
      'another end of the ladder',
      'then: mediation',
      'then: courts',
      `changed governance.escalation[then].then: mediation → courts ${both('undetermined')}`,
    ],
    [
      'an agreement that ends earlier',
      'ends: 2028-12-31',
      'ends: 2027-12-31',
      `changed term.ends: 2028-12-31 → 2027-12-31 ${both('weakened')}`,
    ],
    [
      'an end that is no longer declared',
      /.*ends: 2028-12-31.*\n/,
      '',
      `removed term.ends: 2028-12-31 → – ${both('undetermined')}`,
    ],
    [
      'an exit plan',
      'renewalDecisionBy:',
      'exitPlan: exit.md\n  renewalDecisionBy:',
      `added term.exitPlan: – → exit.md ${both('strengthened')}`,
    ],
    [
      'papers later',
      /papers: 5 working days/,
      'papers: 2 working days',
      `changed governance.strategic.forums[steering-committee].papers: 5 working days → 2 working days ${both('weakened')}`,
    ],
    [
      'minutes sooner',
      /minutes: 5 working days/,
      'minutes: 2 working days',
      `changed governance.strategic.forums[steering-committee].minutes: 5 working days → 2 working days ${both('strengthened')}`,
    ],
    [
      'another adviser of the same party',
      'person: cirrus/erik-dahl, advises',
      'person: cirrus/sara-berg, advises',
      'changed trustedAdviser.advisers[cirrus/sara-berg nordbank].person: Erik Dahl → Sara Berg {nordbank reworded}',
    ],
    [
      'a disclosure',
      'on: [banking regulation]',
      'on: [banking regulation], discloses: [none]',
      'added trustedAdviser.advisers[nordbank/anna-lind cirrus].discloses: – → none {cirrus strengthened}',
    ],
    [
      'only words',
      'what: Demand by month',
      'what: Demand each month',
      'changed sharing.commitments[forecast].what: Demand by month → Demand each month {cirrus reworded}',
    ],
    [
      'another owner',
      'owner: nordbank/mika-salo',
      'owner: nordbank/anna-lind',
      'changed sharing.commitments[forecast].owner: Mika Salo → Anna Lind {cirrus reworded}',
    ],
    [
      'another day',
      'joint: yearly',
      'joint: { every: year, on: first monday }',
      `changed review.joint: yearly → every: year; on: first monday ${both('reworded')}`,
    ],
    [
      'the agenda in another order',
      'agenda: [Services, Forecast]',
      'agenda: [Forecast, Services]',
      `changed governance.tactical.forums[service-board].agenda: Services, Forecast → Forecast, Services ${both('reworded')}`,
    ],
    [
      'a promise of both that one of them drops',
      'id: ideas, by: both',
      'id: ideas, by: cirrus',
      'changed proactivity.commitments[ideas].by: both → Cirrus Oy {cirrus weakened}',
    ],
    [
      'a whole level',
      / {2}tactical:\n.*\n.*\n/,
      '',
      `removed governance.tactical: forums: (name: Service Board; purpose: Services; chair: rotating; cadence: monthly; duration: 1 hour; agenda: Services, Forecast; members: Mika Salo, Sara Berg; papers: 5 working days; minutes: 5 working days) → – ${both('weakened')}`,
    ],
  ])('%s', (_name, from, to, expected) => {
    expect(changes(sound, changed([from, to]))).toEqual([expected]);
  });

  test('advice of another party, or to another one, is other advice', () => {
    const meant = (from: string, to: string) =>
      review(sound, changed([from, to])).changes.map(({ kind, effects }) => [kind, effects]);
    expect(
      meant('person: cirrus/erik-dahl, advises: nordbank', 'person: nordbank/mika-salo, advises: cirrus'),
    ).toEqual([
      ['removed', { nordbank: 'weakened', cirrus: 'unaffected' }],
      ['added', { nordbank: 'unaffected', cirrus: 'strengthened' }],
    ]);
  });

  test('the answer to a proposal is owed to the one who proposes (decision 62)', () => {
    const proposals = changed(['id: ideas, by: both', 'id: ideas, by: cirrus, to: nordbank']);
    const slower = changedIn(proposals, ['answer: 20 working days', 'answer: 30 working days']);
    expect(changes(proposals, slower)).toEqual([
      'changed proactivity.commitments[ideas].answer: 20 working days → 30 working days {cirrus weakened}',
    ]);
  });

  test('figures that are held more firmly: the receiver gains what the giver loses', () => {
    expect(changes(full, changedIn(full, ['tolerance: 20%', 'tolerance: 10%']))).toEqual([
      'changed sharing.commitments[forecast].binding.tolerance: 20% → 10% {nordbank weakened, cirrus strengthened}',
    ]);
    // What figures are held to without a tolerance is not in the text.
    expect(changes(full, changedIn(full, [', tolerance: 20%', '']))).toEqual([
      `removed sharing.commitments[forecast].binding.tolerance: 20% → – ${both('undetermined')}`,
    ]);
  });
});
