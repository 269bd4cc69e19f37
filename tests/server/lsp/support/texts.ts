import { soundWith, withPartyFile } from '../../../support/sound.ts';

/** A sound agreement that takes its vendor from a `Party` file, and that file. */
export const { agreement: sharedPartyAgreement, party: partyFile } = withPartyFile();

/** An agreement with one finding: `principle/missing`, a warning as it is a draft. */
export const withoutSharing = soundWith(`sharing: null
proactivity:
  commitments:
    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }
  earlyWarning:
    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }

`);
