import { describe } from 'vitest';
import { eachIsFoundOnce, eachIsOnlyASlip, eachIsSound } from '../../../support/defects.ts';

describe('a single defect', () => {
  eachIsFoundOnce([
    ['file/missing', '/srv/exit.md', ['terminationNotice: 180 days', 'exitPlan: /srv/exit.md']],
    ['file/missing', 'C:\\exit.md', ['terminationNotice: 180 days', 'exitPlan: C:\\exit.md']],
    ['file/missing', '~/exit.md', ['terminationNotice: 180 days', 'exitPlan: ~/exit.md']],
  ]);
});

describe('where one finding says it all', () => {
  eachIsOnlyASlip([['exitPlan', ['terminationNotice: 180 days', 'exitPlan: [a]']]]);
});

describe('no finding', () => {
  eachIsSound([
    ['a plan in the web', ['terminationNotice: 180 days', 'exitPlan: https://example.org/exit-plan']],
    ['a path of which nothing is known', ['terminationNotice: 180 days', 'exitPlan: docs/exit.md']],
    ['a plan yet to be written', ['terminationNotice: 180 days', 'exitPlan: TBD']],
  ]);
});
