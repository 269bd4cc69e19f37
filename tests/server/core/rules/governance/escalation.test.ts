import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const step =
  '    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }\n';
const top =
  '    - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }\n';
const last = '    - { then: mediation }\n';
const ladder = `  escalation:\n${step}${top}${last}`;

eachGivesOneFinding({
  'governance/no-escalation': [
    ['absent', changed([ladder, '']), 'warning «governance»'],
    ['empty', changed([ladder, '  escalation: []\n']), 'warning «escalation»'],
    ['only where it ends', changed([ladder, `  escalation:\n${last}`]), 'warning «escalation»'],
  ],
  'governance/escalation-step-incomplete': [
    [
      'no limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, ']),
      'error «{ level: operational, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'an empty limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, within: , ']),
      'error «within»',
    ],
    [
      'no owners',
      changed([', owners: [nordbank/mika-salo, cirrus/sara-berg]', '']),
      'error «{ level: operational, within: 2 working days }»',
    ],
    [
      'no level',
      changed(['{ level: operational, within', '{ within']),
      'error «{ within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'owners of one side',
      changed(['owners: [nordbank/mika-salo, cirrus/sara-berg]', 'owners: [nordbank/mika-salo]']),
      'error «owners»',
    ],
    [
      'a limit for what is outside',
      changed(['{ then: mediation }', '{ then: mediation, within: 20 working days }']),
    ],
  ],
  'governance/escalation-order': [
    ['the wrong way round', changed([step + top, top + step]), 'error «operational»'],
    [
      'the wrong way round, from another level',
      changed([step + top, top + step.replaceAll('operational', 'tactical')]),
      'error «tactical»',
    ],
    ['a level twice', changed([step, step + step]), 'error «operational»'],
    ['outside before the end', changed([top + last, last + top]), 'error «mediation»'],
    ['two ways out', changed([last, `${last}    - { then: arbitration }\n`])],
  ],
  'governance/escalation-same-person': [
    [
      'of one side',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/anna-lind, cirrus/sara-berg]',
      ]),
      'warning «cirrus/sara-berg»',
    ],
    [
      'of both sides',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      ]),
      'warning «owners»',
    ],
  ],
  'governance/escalation-dead-end': [
    ['no last step', changed([last, '']), 'warning «escalation»'],
    ['an empty one', changed([last, '    - { then: }\n']), 'warning «then»'],
  ],
});
