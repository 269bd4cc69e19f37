/** Where the two parties work together; with a number behind when one round of names is not enough. */
const services = [
  'payments',
  'lending',
  'cards',
  'savings',
  'trading',
  'reporting',
  'onboarding',
  'identity',
  'archive',
  'treasury',
  'insurance',
  'branches',
] as const;

/**
 * An agreement without findings between two large parties, of as many services as fit into a size. Always the
 * same text for the same arguments.
 *
 * @param bytes how large it may become; from about 6,000
 * @param id of the agreement, for workspaces of many
 */
export function generateAgreement(bytes: number, id = 'nordbank-cirrus'): string {
  const base = compose(id, 1).length;
  const each = (compose(id, 51).length - base) / 50;
  let count = Math.max(1, 1 + Math.floor((bytes - base) / each));
  while (compose(id, count + 1).length <= bytes) count++;
  while (count > 1 && compose(id, count).length > bytes) count--;
  return compose(id, count);
}

function compose(id: string, count: number): string {
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  const each = (write: (service: string, index: number) => string) => names.map(write).join('');
  return `# What Nordbank and Cirrus promise each other, for each of ${count} services.
apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: Strategic partnership for application services
version: 1.0.0
status: draft

legal:
  effect: non-binding
  contract: MSA-2025-014
  precedence: contract

term:
  starts: 2026-01-01
  ends: 2028-12-31
  terminationNotice: 180 days
  renewalDecisionBy: 2028-04-01

review:
  internal: half-yearly
  joint: { every: year, from: 2026-06-01 }

parties:
  - id: nordbank
    name: Nordbank Abp
    role: customer
    sector: private
    people:
      - { id: anna-lind, name: Anna Lind, title: Chief Information Officer, seniority: executive,
          roles: [executive-sponsor], deputy: nordbank/mika-salo }
      - { id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager,
          roles: [relationship-manager], deputy: nordbank/anna-lind }
${each(service => person('nordbank', service, 'owner', 'Service Owner'))}\
  - id: cirrus
    name: Cirrus Oy
    role: vendor
    people:
      - { id: erik-dahl, name: Erik Dahl, title: Chief Executive Officer, seniority: executive,
          roles: [executive-sponsor], deputy: cirrus/sara-berg }
      - { id: sara-berg, name: Sara Berg, title: Account Lead, seniority: manager,
          roles: [relationship-manager], deputy: cirrus/erik-dahl }
${each(service => person('cirrus', service, 'lead', 'Delivery Lead'))}
firstChoice:
  intent: Each of us hears it from the other first, and gets the chance to act on it.
  commitments:
    - { id: new-offering, by: cirrus, to: nordbank, events: [new-offering, change-of-control], notice: 30 days,
        response: 10 working days, mechanism: inform }
${each(
  service => `    # Work on ${service} that is about to go to the market
    - id: new-${service}
      by: nordbank
      to: cirrus
      events: [new-sourcing, contract-renewal]
      notice: 60 days
      response: 20 working days
      mechanism: inform
`,
)}
sharing:
  intent: Plans and forecasts are a normal agenda item, not a favour.
  commitments:
${each(
  service => `    - id: ${service}-forecast
      what: Demand for ${service}, by month and competence
      type: forecast
      by: nordbank
      to: cirrus
      owner: nordbank/${service}-owner
      horizon: 12 months
      cadence: monthly
      forum: ${service}-board
      binding: { window: 3 months, tolerance: 20% }
      classification: amber
    - id: ${service}-roadmap
      what: Roadmap of the platform for ${service}
      type: roadmap
      by: cirrus
      to: nordbank
      owner: cirrus/${service}-lead
      horizon: 36 months
      cadence: yearly
      forum: steering-committee
      binding: none
      classification: green
`,
)}
governance:
  intent: Three levels, mirrored on both sides, meeting as agreed.
  reviewed: 2026-03-01
  strategic:
    forums:
      - id: steering-committee
        name: Executive Steering Committee
        purpose: Direction, investment and the health of the relationship
        cadence: { every: quarter, on: second tuesday, from: 2026-01-13, at: "09:00", window: 10 days }
        duration: 2 hours
        chair: rotating
        members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl, cirrus/sara-berg]
        quorum: { eachParty: 1 }
        agenda: [Business changes, Roadmaps and forecasts, Benchmark findings, Tough topics]
        papers: 5 working days
        minutes: 5 working days
  tactical:
    forums:
${each(
  service => `      - id: ${service}-board
        name: Board for ${service}
        purpose: Plans, performance and money of ${service}
        cadence: { every: month, on: third thursday, from: 2026-01-15, at: "13:00", window: 7 days }
        duration: 5 minutes
        chair: nordbank/${service}-owner
        members: [nordbank/${service}-owner, nordbank/mika-salo, cirrus/${service}-lead, cirrus/sara-berg]
        agenda: [Demand and capacity, Service levels, Changes and risks]
        papers: 3 working days
        minutes: 3 working days
`,
)}\
  operational:
    forums:
${each(
  service => `      - { id: ${service}-stand-up, name: Stand-up for ${service}, purpose: Incidents and the next two weeks,
          cadence: weekly, duration: 30 minutes, chair: cirrus/${service}-lead, agenda: [Incidents, Actions],
          members: [nordbank/${service}-owner, cirrus/${service}-lead] }
`,
)}\
  escalation:
    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }
    - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }
    - { then: mediation }

benchmarking:
  intent: We learn the market together; nobody's confidential figures are on the table.
  partiesCompete: false
  activities:
${each(
  service => `    - { id: ${service}-market, type: market-update, topics: [market, technology, solutions], by: both,
        cadence: half-yearly, forum: steering-committee, basedOn: [${service}-roadmap] }
`,
)}
trustedAdviser:
  intent: We ask each other before we ask a stranger.
  advisers:
    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }
    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }

proactivity:
  intent: The idea before the request, the warning before the damage.
  commitments:
${each(
  service => `    - id: ${service}-ideas
      by: both
      what: An improvement proposal for ${service}
      cadence: every 4 months
      answer: 20 working days
      basedOn: [${service}-forecast, ${service}-roadmap]
`,
)}\
  earlyWarning:
    - { by: both, triggers: [delivery-risk, key-person-leaving], channel: Telephone, within: 2 working days }

openDialogue:
  intent: We say it early, and to each other first.
  commitments:
    - { id: tough-topics, by: both, what: A standing slot for what went wrong, forum: steering-committee }
  healthCheck:
    cadence: { every: year, from: 2026-09-01 }
    method: Two-sided survey, the same twelve questions for both
    followUp: Action plan agreed at the next steering committee
`;
}

function nameOf(index: number): string {
  const round = Math.floor(index / services.length);
  return `${services[index % services.length]}${round === 0 ? '' : `-${round + 1}`}`;
}

function person(party: string, service: string, role: string, title: string): string {
  return `      - { id: ${service}-${role}, name: Alex ${capitalised(service)}, title: ${title} ${capitalised(service)},
          seniority: manager, roles: [service-manager], deputy: ${party}/${party === 'nordbank' ? 'mika-salo' : 'sara-berg'} }
`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
