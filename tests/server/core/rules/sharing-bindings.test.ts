import { eachGivesOneFinding } from '../../../support/defects.ts';
import { changed } from '../../../support/sound.ts';

const binding = (how: string) => changed(['binding: none', `binding: ${how}`]);

eachGivesOneFinding({
  'sharing/binding-order': [
    [
      'widening',
      binding(
        '[{ window: 1 month, tolerance: 0% }, { window: 3 months, tolerance: 15% }, { window: 12 months, tolerance: 40% }]',
      ),
    ],
    ['one only', binding('[{ window: 3 months, tolerance: 20% }]')],
    [
      'the longer one first',
      binding('[{ window: 3 months, tolerance: 0% }, { window: 1 month, tolerance: 15% }]'),
      'error «{ window: 1 month, tolerance: 15% }»',
    ],
    [
      'the same window in other words',
      binding('[{ window: 1 quarter, tolerance: 5% }, { window: 3 months, tolerance: 15% }]'),
      'error «{ window: 3 months, tolerance: 15% }»',
    ],
    [
      'the longer one tighter',
      binding('[{ window: 1 month, tolerance: 10% }, { window: 3 months, tolerance: 5% }]'),
      'error «{ window: 3 months, tolerance: 5% }»',
    ],
    [
      'the third as loose as the second',
      binding(
        '[{ window: 1 month, tolerance: 0% }, { window: 3 months, tolerance: 5% }, { window: 6 months, tolerance: 5.0% }]',
      ),
      'error «{ window: 6 months, tolerance: 5.0% }»',
    ],
  ],
  'sharing/binding-exceeds-horizon': [
    [
      'the longest of several',
      binding('[{ window: 1 month, tolerance: 0% }, { window: 18 months, tolerance: 40% }]'),
      'error «binding»',
    ],
  ],
  'schema/required': [
    ['a window without a tolerance', binding('[{ window: 1 month }]'), 'error «{ window: 1 month }»'],
  ],
});
