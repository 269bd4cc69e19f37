/** Parts that the examples of several rules have in common. The tests check them as of 23 November 2026. */

/** An agreement in force for a few days, of which nothing regular is due yet. */
export const justStarted = startingOn('2026-11-16');

/** An agreement in force since a day. */
export function startingOn(day: string): string {
  return `status: active\nterm: { starts: ${day}, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-04-01 }\n`;
}

/** Governance whose meetings begin next year, so that none is due yet. */
export function meetingsFromJanuary(reviewed = '2026-11-02'): string {
  return `governance:
  reviewed: ${reviewed}
  strategic:
    forums:
      - { id: steering-committee, name: Steering Committee, purpose: Direction, chair: rotating, cadence: { every: quarter, from: 2027-01-12 }, agenda: [Direction], members: [nordbank/anna-lind, cirrus/erik-dahl] }
  tactical:
    forums:
      - { id: service-board, name: Service Board, purpose: Services, chair: rotating, cadence: { every: month, from: 2027-01-14 }, agenda: [Forecast], members: [nordbank/mika-salo, cirrus/sara-berg], papers: 5 working days, minutes: 5 working days }
  operational:
    forums:
      - { id: stand-up, name: Stand-up, purpose: Day to day, chair: rotating, cadence: { every: week, from: 2027-01-04 }, agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }
  escalation:
    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }
    - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }
    - { then: mediation }
`;
}

/** The records of the agreement, as another file; each entry without its brackets. */
export function recordsWith(...entries: readonly string[]): string {
  return `# file: records.partnership.yaml\napiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`;
}

/** Sharing between parties that compete, with what keeps it from those who do. */
export const sharedWithSafeguards = `sharing:
  commitments:
    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none, safeguard: Only the delivery team sees it. }
    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, safeguard: Only the delivery team sees it. }
`;
