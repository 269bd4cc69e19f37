import { describe, expect, it } from 'vitest';
import {
  barHeight,
  fitting,
  inTwoLines,
  layoutOf,
  pictureWidth,
} from '../../../server/src/page/map-layout.ts';
import { crowded, strangeNames } from '../../support/crowded.ts';
import { agreementsOf, sampleWorkspace, viewIn, viewOfText } from '../../support/views.ts';

const workspace = sampleWorkspace();
const maps = [
  ...agreementsOf(workspace).map(uri => [uri, viewIn(workspace, uri).map] as const),
  ['six parties and sixty forums', viewOfText(crowded()).map] as const,
  ['strange names', viewOfText(strangeNames).map] as const,
];

describe('the picture of the map', () => {
  it.each(maps)('of %s puts nothing over anything else, and nothing outside', (_, map) => {
    const { levels, height, columns } = layoutOf(map);
    expect(columns).toHaveLength(map.parties.length);
    for (const { bars, y, height: ofLevel, people, more, level } of levels) {
      expect(bars.length + more).toBe(level.forums.length);
      for (const bar of bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(pictureWidth);
        expect(bar.y).toBeGreaterThanOrEqual(y);
        expect(bar.y + barHeight).toBeLessThanOrEqual(y + ofLevel);
        const over = bars.filter(
          each =>
            each !== bar &&
            each.x < bar.x + bar.width &&
            bar.x < each.x + each.width &&
            each.y < bar.y + barHeight &&
            bar.y < each.y + barHeight,
        );
        expect(over).toEqual([]);
      }
      const lowest = Math.max(y, ...bars.map(bar => bar.y + barHeight));
      expect(people.every(({ y }) => y > lowest)).toBe(true);
      expect(y + ofLevel).toBeLessThanOrEqual(height);
    }
  });

  it('draws a line from each forum to the one it reports to', () => {
    const { map } = viewIn(workspace, agreementsOf(workspace).find(uri => uri.includes('ecosystem')) ?? '');
    const { lines } = layoutOf(map);
    expect(lines.map(({ to, path }) => [to, path.match(/M/g)?.length])).toEqual([
      ['executive-board', 1],
      ['service-board', 2],
    ]);
  });

  it('counts what has no room', () => {
    const { levels } = layoutOf(viewOfText(crowded()).map);
    expect(levels.map(({ more }) => more)).toEqual([0, 4, 18]);
  });

  it('marks the columns of parties without a member in a forum that spans them', () => {
    const { levels } = layoutOf(viewOfText(crowded()).map);
    const spanning = levels[0]?.bars.find(({ forum }) => forum.id === 'strategic-2');
    expect(spanning?.without).toHaveLength(2);
  });
});

describe('a text in the picture', () => {
  it('is cut where it has no room, never inside of a letter', () => {
    expect(fitting('Steering', 100)).toBe('Steering');
    expect(fitting('🚆🚆🚆🚆🚆🚆', 30)).toBe('🚆🚆🚆…');
    expect(fitting('x', 0)).toBe('x');
  });

  it('is broken between words', () => {
    expect(inTwoLines('Cirrus Application Services Oy', 170)).toEqual(['Cirrus Application', 'Services Oy']);
    expect(inTwoLines('Nordbank', 170)).toEqual(['Nordbank']);
    expect(inTwoLines('', 170)).toEqual(['']);
  });
});
