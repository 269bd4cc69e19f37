import { soundWith } from '../../../support/sound.ts';

/** A sound agreement that takes its vendor from a `Party` file. */
export const sharedPartyAgreement = soundWith(`parties:
  - id: nordbank
    name: Nordbank Abp
    role: customer
    people:
      - { id: anna-lind, name: Anna Lind, title: CIO, seniority: executive, roles: [executive-sponsor], deputy: nordbank/mika-salo }
      - { id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager, roles: [relationship-manager], deputy: nordbank/anna-lind }
  - party: cirrus
    role: vendor

`);

/** The vendor's `Party` file. */
export const partyFile = `apiVersion: partnership/v1
kind: Party
id: cirrus
name: Cirrus Oy
people:
  - { id: erik-dahl, name: Erik Dahl, title: CEO, seniority: executive, roles: [executive-sponsor], deputy: cirrus/sara-berg }
  - { id: sara-berg, name: Sara Berg, title: Account Lead, seniority: manager, roles: [relationship-manager], deputy: cirrus/erik-dahl }
`;

/** An agreement with one finding: `principle/missing`, a warning as it is a draft. */
export const withoutSharing = soundWith(`sharing: null
proactivity:
  commitments:
    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }
  earlyWarning:
    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }

`);
