import { expect, test } from 'vitest';
import { both, changes } from '../../../support/review.ts';
import { changed } from '../../../support/sound.ts';

const said = (more: string) => changed(['notice: 60 days', `notice: 60 days, ${more}`]);

test('what comes with a notice, and how long is negotiated, is promised to those who are told', () => {
  expect(changes(said('with: [The scope]'), said('with: [The scope, The timetable]'))).toEqual([
    `changed firstChoice.commitments[big-news].with: The scope → The scope, The timetable ${both('strengthened')}`,
  ]);
  expect(changes(said('negotiate: 30 working days'), said('negotiate: 20 working days'))).toEqual([
    `changed firstChoice.commitments[big-news].negotiate: 30 working days → 20 working days ${both('weakened')}`,
  ]);
});
