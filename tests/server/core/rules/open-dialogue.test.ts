import { eachGivesOneFinding } from '../../../support/defects.ts';
import { changed, soundAgreement, soundWith } from '../../../support/sound.ts';

eachGivesOneFinding({
  'open-dialogue/no-health-check': [
    [
      'absent',
      changed([/ {2}healthCheck: .*\n/.exec(soundAgreement)?.[0] ?? '', '']),
      'warning «openDialogue»',
    ],
    [
      'empty',
      changed([/ {2}healthCheck: .*\n/.exec(soundAgreement)?.[0] ?? '', '  healthCheck:\n']),
      'warning «healthCheck»',
    ],
  ],
  'open-dialogue/no-venue': [
    [
      'a promise without a forum',
      changed([
        ', what: A standing slot for what went wrong, forum: steering-committee',
        ', what: A standing slot',
      ]),
      'warning «{ id: tough-topics, by: both, what: A standing slot }»',
    ],
    [
      'several without',
      changed([
        'what: A standing slot for what went wrong, forum: steering-committee }',
        'what: A }\n    - { id: b, by: both, what: B }',
      ]),
      'warning «commitments»',
    ],
    [
      'no promises',
      soundWith('openDialogue:\n  healthCheck: { cadence: yearly, method: Survey, followUp: Plan }\n'),
      'warning «openDialogue»',
    ],
    [
      'one of two has a forum',
      changed([
        'openDialogue:\n  commitments:\n',
        'openDialogue:\n  commitments:\n    - { id: b, by: both, what: We call before we write }\n',
      ]),
    ],
  ],
});
