import { eachGivesOneFinding } from '../../../support/defects.ts';
import { changed, soundWith } from '../../../support/sound.ts';

const measure = (rest: string) => soundWith(`scorecard:\n  - { id: accuracy, what: Forecast, ${rest} }\n`);

eachGivesOneFinding({
  'agreement/precedence-contradicts': [
    [
      'a text that binds nobody and prevails',
      changed(['precedence: contract', 'precedence: agreement']),
      'warning «agreement»',
    ],
    [
      'a contract that nobody names',
      soundWith('legal: { effect: non-binding, precedence: contract }\n'),
      'warning «contract»',
    ],
    [
      'a schedule that prevails over its contract',
      soundWith('legal: { effect: contract-schedule, contract: MSA-2025-014, precedence: agreement }\n'),
    ],
    ['no contract and no precedence', soundWith('legal: { effect: non-binding }\n')],
  ],
  'scorecard/incomplete': [
    [
      'no target',
      measure('owner: nordbank/mika-salo, forum: service-board'),
      'info «{ id: accuracy, what: Forecast, owner: nordbank/mika-salo, forum: service-board }»',
    ],
    ['an empty owner', measure('target: 4, owner:, forum: service-board'), 'info «owner»'],
    ['nothing', measure('target: '), 'info «{ id: accuracy, what: Forecast, target:  }»'],
    ['all of it', measure('target: 0, owner: nordbank/mika-salo, forum: service-board')],
  ],
});
