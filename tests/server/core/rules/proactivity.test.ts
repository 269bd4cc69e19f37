import { eachGivesOneFinding } from '../../../support/defects.ts';
import { changed, soundWith } from '../../../support/sound.ts';

eachGivesOneFinding({
  'proactivity/without-sharing': [
    [
      'based on nothing',
      changed([', basedOn: [forecast]', '']),
      'warning «{ id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }»',
    ],
    ['an empty list', changed(['basedOn: [forecast]', 'basedOn: []']), 'warning «basedOn»'],
  ],
  'proactivity/no-answer-time': [
    [
      'absent',
      changed([', answer: 20 working days', '']),
      'warning «{ id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, basedOn: [forecast] }»',
    ],
  ],
  'proactivity/one-sided-warning': [
    [
      'by the vendor only',
      changed(['- { by: both, triggers', '- { by: cirrus, to: nordbank, triggers']),
      'warning «earlyWarning»',
    ],
    [
      'one by each',
      changed([
        '    - { by: both, triggers',
        '    - { by: nordbank, to: cirrus, triggers: [budget-cut], channel: Telephone, within: 1 day }\n    - { by: cirrus, triggers',
      ]),
    ],
  ],
  'proactivity/no-early-warning': [
    [
      'none at all',
      soundWith(
        'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Proposals, answer: 20 days, basedOn: [forecast] }\n',
      ),
      'warning «proactivity»',
    ],
    [
      'an empty list',
      soundWith(
        'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Proposals, answer: 20 days, basedOn: [forecast] }\n  earlyWarning: []\n',
      ),
      'warning «earlyWarning»',
    ],
  ],
  'proactivity/warning-incomplete': [
    [
      'no channel',
      changed([', channel: Telephone', '']),
      'warning «{ by: both, triggers: [delivery-risk], within: 2 working days }»',
    ],
    ['no time', changed(['within: 2 working days }\n\nopen', 'within: }\n\nopen']), 'warning «within»'],
    [
      'neither',
      changed([', channel: Telephone, within: 2 working days', '']),
      'warning «{ by: both, triggers: [delivery-risk] }»',
    ],
  ],
});
