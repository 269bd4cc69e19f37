import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { type CompletionOptions, type Offered, offered } from '../../../support/complete.ts';
import { cursorIn } from '../../../support/cursor.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** Replaces the first such piece of the sound agreement by one with the cursor in it. */
function at(piece: string, marked: string, options?: CompletionOptions): Offered {
  if (!soundAgreement.includes(piece)) throw new Error(`Not in the agreement: ${piece}`);
  return offered(
    soundAgreement.replace(piece, () => marked),
    options,
  );
}

describe('words', () => {
  it('of an enum, with what they mean', () => {
    const found = at('status: draft', 'status: |');
    expect(found.labels).toEqual(['draft', 'proposed', 'active', 'suspended', 'ended']);
    expect(found.item('active').detail).toMatch(/^In force/);
    expect(found.accepted('proposed')).toContain('\nstatus: proposed\n');
  });

  it('true and false', () => {
    expect(at('partiesCompete: false', 'partiesCompete: |').labels).toEqual(['false', 'true']);
  });

  it('of an open vocabulary, without those that are listed', () => {
    const found = at('events: [new-sourcing, new-offering]', 'events: [new-sourcing, |]');
    expect(found.labels).not.toContain('new-sourcing');
    expect(found.labels[0]).toBe('contract-renewal');
    expect(found.accepted('merger-or-acquisition')).toContain(
      'events: [new-sourcing, merger-or-acquisition],',
    );
  });

  it('as a whole list behind its key', () => {
    expect(at('events: [new-sourcing, new-offering]', 'events: |').accepted('insourcing')).toContain(
      'events: [insourcing],',
    );
  });

  it('kind: all three; version: what comes next; numbers', () => {
    expect(at('kind: Agreement', 'kind: |').labels).toEqual(['Agreement', 'Party', 'Records']);
    expect(at('version: 1.0.0', 'version: 1.0.0|').details).toEqual([
      '1.0.1 (wording only)',
      '1.1.0 (a promise is added)',
      '2.0.0 (a promise is weakened or removed)',
    ]);
    expect(
      at('chair: rotating, cadence: weekly', 'quorum: { eachParty: | }, cadence: weekly').labels,
    ).toEqual(['1', '2', '3']);
  });

  it('of free text nothing', () => {
    const intent = 'intent: Three levels, mirrored on both sides.';
    expect(at(intent, 'intent: |').labels).toEqual([]);
    expect(at(intent, 'intent: Three|').labels).toEqual([]);
  });
});

describe('cadences', () => {
  it('the usual ones of the place first, each with its reading', () => {
    expect(at('cadence: quarterly', 'cadence: |').details).toEqual([
      'quarterly (every quarter, 4 a year; usual)',
      'half-yearly (every half-year, 2 a year; usual)',
      'daily (every day, 365 a year)',
      'weekly (every week, 52 a year)',
      'fortnightly (every 2 weeks, 26 a year)',
      'monthly (every month, 12 a year)',
      'yearly (every year, 1 a year)',
      'every 2 weeks (every 2 weeks, 26 a year)',
      'every 4 months (every 4 months, 3 a year)',
      '{ every: quarter, on: second tuesday, … } (exact: day, start and time)',
      '{ atLeast: yearly } (a minimum: more often is as good)',
      '{ phases: [ … ] } (several rhythms in turn)',
      '{ onDemand: … } (on demand: nothing is ever missed)',
    ]);
    expect(at('cadence: weekly', 'cadence: |').labels.slice(0, 3)).toEqual([
      'weekly',
      'fortnightly',
      'monthly',
    ]);
  });

  it('of a number, with each unit', () => {
    const found = at('cadence: quarterly', 'cadence: every 5|');
    expect(found.labels.slice(0, 5)).toEqual([
      'every 5 days',
      'every 5 weeks',
      'every 5 months',
      'every 5 quarters',
      'every 5 years',
    ]);
    expect(found.incomplete).toBe(true);
    expect(found.accepted('every 5 weeks')).toContain('cadence: every 5 weeks, duration');
  });

  it('exactly, the time of day in quotes', () => {
    const label = '{ every: quarter, on: second tuesday, … }';
    expect(at('internal: half-yearly', 'internal: |').shown(label)).toContain(
      'internal: { every: ${1|quarter,month,half-year,year|}, on: ${2|second tuesday,first wednesday,last working day,first working day,day 15|}, from: ${3:2026-01-01}, at: "${4:09:00}" \\}',
    );
    expect(at('joint: yearly', 'joint: { every: year, at: | }').accepted('"09:00"')).toContain(
      'at: "09:00" }',
    );
    expect(at('joint: yearly', 'joint: { every: year, at: "|" }').accepted('"09:00"')).toContain(
      'at: "09:00" }',
    );
  });

  it('the keys of the exact writing, and their words', () => {
    expect(at('joint: yearly', 'joint: { | }').labels).toEqual([
      'every',
      'atLeast',
      'phases',
      'onDemand',
      'on',
      'from',
      'at',
      'window',
    ]);
    expect(at('joint: yearly', 'joint: { every: quarter, on: | }').labels).toContain('second tuesday');
  });

  it('next dates are in the documentation', () => {
    const { documentation } = at('cadence: quarterly', 'cadence: |').item('half-yearly');
    expect(render(documentation?.() ?? [], 'plaintext')).toMatch(/^every half-year; next: /);
  });
});

describe('durations', () => {
  it('what is usual for the key', () => {
    const found = at('terminationNotice: 180 days', 'terminationNotice: |');
    expect(found.details).toEqual(['180 days (usual)', '90 days (usual)', '6 months (usual)']);
    expect(render(found.item('90 days').documentation?.() ?? [], 'plaintext')).toMatch(
      /^A usual value, not a rule/,
    );
    expect(at('papers: 5 working days', 'papers: |').labels[0]).toBe('5 working days');
    expect(at('duration: 2 hours', 'duration: |').labels).toContain('90 minutes');
  });

  it('of a number, with each unit; the whole of it is replaced', () => {
    const found = at('notice: 60 days', 'notice: 45 |');
    expect(found.labels).toContain('45 working days');
    expect(found.accepted('45 working days')).toContain('notice: 45 working days, response');
    expect(at('notice: 60 days', 'notice: 6|0 days').accepted('6 weeks')).toContain(
      'notice: 6 weeks, response',
    );
  });
});

describe('dates', () => {
  it('today, and those that make sense', () => {
    expect(at('reviewed: 2026-03-01', 'reviewed: |').details).toEqual([
      '2026-11-23 (Monday, 23 November 2026: today)',
      '2026-01-01 (Thursday, 1 January 2026: the start of the term)',
    ]);
    expect(at('ends: 2028-12-31', 'ends: |').details.slice(0, 2)).toEqual([
      '2028-12-31 (Sunday, 31 December 2028: a term of 3 years)',
      '2027-12-31 (Friday, 31 December 2027: a term of 2 years)',
    ]);
  });

  it('a renewal decision that leaves time for the notice', () => {
    const found = at('renewalDecisionBy: 2028-04-01', 'renewalDecisionBy: |');
    expect(found.details[1]).toBe(
      '2028-07-04 (Tuesday, 4 July 2028: the last day on which notice can be given)',
    );
  });

  it('the planned meetings of a forum that is to be skipped', () => {
    const found = offered(
      'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: waived, forum: steering-committee, occurrence: | }',
      { others: { 'b.partnership.yaml': soundAgreement } },
    );
    expect(found.details[0]).toBe(
      '2027-01-01 (Friday, 1 January 2027: planned meeting of Steering Committee)',
    );
  });
});

describe('names', () => {
  it('people with name and title, those of the party that promises first', () => {
    expect(at('owner: nordbank/mika-salo', 'owner: |').details).toEqual([
      'nordbank/anna-lind (Anna Lind, CIO)',
      'nordbank/mika-salo (Mika Salo, Vendor Manager)',
      'cirrus/erik-dahl (Erik Dahl, CEO)',
      'cirrus/sara-berg (Sara Berg, Account Lead)',
    ]);
    expect(at('owner: cirrus/erik-dahl', 'owner: |').labels[0]).toBe('cirrus/erik-dahl');
  });

  it('behind party/ only that party’s people', () => {
    const found = at('owner: nordbank/mika-salo', 'owner: cirrus/|');
    expect(found.labels).toEqual(['cirrus/erik-dahl', 'cirrus/sara-berg']);
    expect(found.accepted('cirrus/sara-berg')).toContain('owner: cirrus/sara-berg, horizon');
  });

  it('people who are not in the list yet; nobody deputises for himself', () => {
    expect(
      at('members: [nordbank/anna-lind, cirrus/erik-dahl]', 'members: [nordbank/anna-lind, |]').labels,
    ).toEqual(['nordbank/mika-salo', 'cirrus/erik-dahl', 'cirrus/sara-berg']);
    expect(at('deputy: nordbank/mika-salo', 'deputy: |').labels).toEqual([
      'nordbank/mika-salo',
      'cirrus/erik-dahl',
      'cirrus/sara-berg',
    ]);
  });

  it('rotating, where a person chairs', () => {
    const chairs = at('chair: rotating, cadence: weekly', 'chair: |, cadence: weekly').labels;
    expect(chairs.slice(-2)).toEqual(['rotating', '{ rotates, from, first }']);
  });

  it('parties, and both; not to oneself', () => {
    expect(at('by: both, what: Improvement', 'by: |, what: Improvement').details).toEqual([
      'nordbank (Nordbank Abp, customer)',
      'cirrus (Cirrus Oy, vendor)',
      'both (Each party, to the other. With more than two parties: each to every other.)',
    ]);
    expect(at('to: cirrus, owner', 'to: |, owner').labels).toEqual(['cirrus']);
    expect(at('advises: nordbank', 'advises: |').labels).toEqual(['nordbank']);
  });

  it('forums with level and cadence', () => {
    expect(at('forum: service-board', 'forum: |').details).toEqual([
      'steering-committee (Steering Committee: strategic, every quarter)',
      'service-board (Service Board: tactical, every month)',
      'stand-up (Stand-up: operational, every week)',
    ]);
  });

  it('what is shared, for what rests on it', () => {
    expect(at('basedOn: [forecast]', 'basedOn: [|]').details).toEqual([
      'forecast (Demand by month, every month)',
      'roadmap (Roadmap of the services, every year)',
    ]);
  });

  it('in records: the agreement, and the commitments that fit the type', () => {
    const others = { 'b.partnership.yaml': soundAgreement };
    const records = (rest: string) =>
      offered(`apiVersion: partnership/v1\nkind: Records\n${rest}`, { others });
    expect(records('agreement: |').details).toEqual([
      'nordbank-cirrus (Partnership for application services)',
    ]);
    const entry = (rest: string) => records(`agreement: nordbank-cirrus\nrecords:\n  - { ${rest} }`);
    expect(entry('type: notice, commitment: |').labels).toEqual(['big-news']);
    expect(entry('type: shared, commitment: |').labels).toEqual(['forecast', 'roadmap']);
    expect(entry('type: proposal, commitment: |').labels).toEqual(['ideas']);
    expect(entry('type: benchmark, activity: |').labels).toEqual(['market-update']);
    expect(entry('type: meeting, present: [|]').labels).toHaveLength(4);
  });

  it('party: from the Party files of the workspace', () => {
    const others = {
      'p.partnership.yaml': 'apiVersion: partnership/v1\nkind: Party\nid: aurora\nname: Aurora AS\n',
    };
    const text = soundAgreement.replace('\nfirstChoice:', '  - party: \n\nfirstChoice:');
    expect(offered(cursorIn(text, '- party: |\n'), { others }).details).toEqual(['aurora (Aurora AS)']);
  });

  it('ids: what something refers to already, and what the name makes', () => {
    const text = soundAgreement.replace(
      'id: service-board, name: Service Board',
      'id: , name: Service Board Äö',
    );
    expect(offered(cursorIn(text, '{ id: |, name: Service')).details).toEqual([
      'service-board (referred to already)',
      'service-board-ao (from its name)',
    ]);
    expect(offered(cursorIn(soundWith('id: x'), '\nid: |x')).labels).toContain('nordbank-cirrus');
    const begun = text.replace('{ id: , name: Service', '{ id: service-board-, name: Service');
    expect(offered(cursorIn(begun, '{ id: service-board-|, name: Service')).labels).toEqual([]);
  });

  it('works while other lines cannot be read', () => {
    const text = soundAgreement.replace(
      '  intent: We learn the market together.',
      '  intent: We "learn: the: market {',
    );
    expect(offered(cursorIn(text, 'forum: steering-committee, binding|')).labels).toContain('binding');
    const forum = text.replace(
      'cadence: half-yearly, forum: steering-committee',
      'cadence: half-yearly, forum: ',
    );
    expect(offered(cursorIn(forum, 'cadence: half-yearly, forum: |')).labels).toContain('service-board');
  });
});
