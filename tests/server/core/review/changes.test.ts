import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changes, line, review } from '../../../support/review.ts';
import { soundAgreement as sound } from '../../../support/sound.ts';

const full = readFileSync(new URL('./full.yaml', import.meta.url), 'utf8');

/** The sound agreement with one text put in place of another, which has to be there. */
function edited(from: string | RegExp, to: string, text = sound): string {
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return after;
}

const both = (effect: string) => `{nordbank ${effect}, cirrus ${effect}}`;

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
      'other events',
      'events: [new-sourcing, new-offering]',
      'events: [new-offering, insourcing]',
      `changed firstChoice.commitments[big-news].events: new-sourcing, new-offering → new-offering, insourcing ${both('undetermined')}`,
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
    expect(changes(sound, edited(from, to))).toEqual([expected]);
  });

  test('advice of another party, or to another one, is other advice', () => {
    const meant = (from: string, to: string) =>
      review(sound, edited(from, to)).changes.map(({ kind, effects }) => [kind, effects]);
    expect(
      meant('person: cirrus/erik-dahl, advises: nordbank', 'person: nordbank/mika-salo, advises: cirrus'),
    ).toEqual([
      ['removed', { nordbank: 'weakened', cirrus: 'unaffected' }],
      ['added', { nordbank: 'unaffected', cirrus: 'strengthened' }],
    ]);
  });

  test('the answer to a proposal is owed to the one who proposes (decision 62)', () => {
    const proposals = edited('id: ideas, by: both', 'id: ideas, by: cirrus, to: nordbank');
    const slower = edited('answer: 20 working days', 'answer: 30 working days', proposals);
    expect(changes(proposals, slower)).toEqual([
      'changed proactivity.commitments[ideas].answer: 20 working days → 30 working days {cirrus weakened}',
    ]);
  });

  test('figures that are held more firmly: the receiver gains what the giver loses', () => {
    expect(changes(full, edited('tolerance: 20%', 'tolerance: 10%', full))).toEqual([
      'changed sharing.commitments[forecast].binding.tolerance: 20% → 10% {nordbank weakened, cirrus strengthened}',
    ]);
    // What figures are held to without a tolerance is not in the text.
    expect(changes(full, edited(', tolerance: 20%', '', full))).toEqual([
      `removed sharing.commitments[forecast].binding.tolerance: 20% → – ${both('undetermined')}`,
    ]);
  });
});

describe('equal in other words (decision 68)', () => {
  test.each<[string, string | RegExp, string]>([
    ['months and quarters', 'horizon: 12 months', 'horizon: 4 quarters'],
    ['a word and a number', /cadence: quarterly/, 'cadence: every 3 months'],
    ['a word and a mapping', /cadence: quarterly/, 'cadence: { every: quarter }'],
    ['`to` left out between two', 'by: nordbank, to: cirrus', 'by: nordbank'],
    ['keys of our own', 'review: {', 'x-note: 1\nreview: { x-why: y,'],
    [
      'a text over several lines',
      'intent: Each of us hears it from the other first.',
      'intent: >-\n    Each of us hears\n    it from the other first.',
    ],
  ])('%s', (_name, from, to) => {
    expect(changes(sound, edited(from, to))).toEqual([]);
  });

  test('a party is the same in the agreement and in a file of its own', () => {
    const people = /people:\n(?: {6}.*\n)*/.exec(sound.slice(sound.indexOf('id: cirrus')))?.[0] ?? '';
    const shared = edited(/ {2}- id: cirrus\n[\s\S]*?\n\n/, '  - { party: cirrus, role: vendor }\n\n');
    const file = `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\n${people}`;
    expect(review(sound, shared, { 'cirrus.partnership.yaml': file }).changes.map(line)).toEqual([]);
    expect(
      review(shared, edited('Erik Dahl', 'Erik Dale'), { 'cirrus.partnership.yaml': file }).changes.map(line),
    ).toEqual([`changed parties[cirrus].people[erik-dahl].name: Erik Dahl → Erik Dale ${both('reworded')}`]);
  });
});

describe('renamed and moved (decision 65)', () => {
  test('a renamed forum is one change, and what refers to it is none', () => {
    expect(changes(sound, sound.replaceAll('service-board', 'service-council'))).toEqual([
      `renamed governance.tactical.forums[service-council]: service-board → service-council ${both('reworded')}`,
    ]);
  });

  test('a renamed party takes all its references along', () => {
    const after = sound.replaceAll(/(?<![\w-])nordbank(?![\w-])/g, 'bank');
    expect(changes(sound, after)).toEqual([
      'renamed parties[bank]: nordbank → bank {bank reworded, cirrus reworded}',
    ]);
  });

  test('renamed with other content is another thing, unless it says that it was this one', () => {
    const other = edited(
      'id: roadmap, what: Roadmap of the services, type: roadmap',
      'id: outlook, what: Outlook, type: plan',
    );
    expect(review(sound, other).changes.map(({ kind }) => kind)).toEqual(['added', 'removed'].reverse());
    const said = edited('id: outlook,', 'id: outlook, formerly: [roadmap],', other);
    expect(review(sound, said).changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'renamed sharing.commitments[outlook]',
      'changed sharing.commitments[outlook].what',
      'changed sharing.commitments[outlook].type',
    ]);
  });

  test('a forum on another level has moved', () => {
    const forum = /.*id: stand-up.*\n/.exec(sound)?.[0] ?? '';
    const after = edited(
      /( {2}tactical:\n {4}forums:\n)/,
      `$1${forum}`,
      edited(/ {2}operational:\n.*\n.*\n/, ''),
    );
    expect(changes(sound, after)).toEqual([
      `moved governance.tactical.forums[stand-up]: operational → tactical ${both('undetermined')}`,
    ]);
  });

  test('what is retired with the thing that went is part of that', () => {
    const gone = edited(
      /.*id: tough-topics.*\n/,
      '    - { id: other, by: cirrus, what: Other, forum: stand-up }\n',
    );
    const kinds = review(sound, `${gone}retired: [tough-topics]\n`).changes.map(({ path }) => path);
    expect(kinds).toEqual(['openDialogue.commitments[tough-topics]', 'openDialogue.commitments[other]']);
  });
});

describe('texts with mistakes', () => {
  test('what cannot be read is not taken for gone', () => {
    const broken = edited('sharing:', 'sharing: [');
    const { changes, incomplete } = review(sound, broken);
    expect(changes).toEqual([]);
    expect(incomplete.length).toBeGreaterThan(0);
    expect(incomplete.every(({ state }) => state === 'after')).toBe(true);
  });

  test('a value that means nothing is not judged, and the review says so', () => {
    const { changes, incomplete } = review(sound, edited('notice: 60 days', 'notice: soon'));
    expect(changes).toEqual([]);
    expect(incomplete).toHaveLength(1);
  });

  test('duplicates, aliases and empty files come to an end', () => {
    expect(review('', sound).incomplete).toEqual([]);
    const twice = edited(/( {4}- { id: forecast,.*\n)/, '$1$1');
    const ids = review(sound, twice).changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('an agreement that comes or goes is one change, with what all its promises mean', () => {
  expect(review(sound, undefined).changes.map(({ kind, effects }) => [kind, effects])).toEqual([
    ['removed', { nordbank: 'weakened', cirrus: 'weakened' }],
  ]);
  expect(review(undefined, sound).changes.map(({ kind, effects }) => [kind, effects])).toEqual([
    ['added', { nordbank: 'strengthened', cirrus: 'strengthened' }],
  ]);
});

test('reciprocity before and after', () => {
  const { reciprocity } = review(sound, edited(/.*id: roadmap,.*\n/, ''));
  expect(reciprocity.before?.total).toEqual({
    nordbank: { gives: 6, receives: 6 },
    cirrus: { gives: 6, receives: 6 },
  });
  expect(reciprocity.after?.byPrinciple.sharing).toEqual({
    nordbank: { gives: 1, receives: 0 },
    cirrus: { gives: 0, receives: 1 },
  });
});
