import { describe, expect, it } from 'vitest';
import {
  barHeight,
  fitting,
  inTwoLines,
  layoutOf,
  pictureWidth,
} from '../../../server/src/page/map-layout.ts';
import { agreementsOf, sampleWorkspace, viewIn, viewOfText } from '../../support/views.ts';

/** An agreement of six parties with sixty forums, of two parties each, most of which report to another. */
function crowded(): string {
  const parties = Array.from(
    { length: 6 },
    (_, i) => `  - { id: p${i}, name: Party ${i}, role: vendor, people: [{ id: a, name: Ann ${i} }] }\n`,
  );
  const levels = [
    ['strategic', 6, ''],
    ['tactical', 18, 'strategic'],
    ['operational', 36, 'tactical'],
  ] as const;
  const forums = levels.map(([level, count, above]) => {
    const all = Array.from({ length: count }, (_, i) => {
      const up = above && `, reportsTo: ${above}-${i % 6}`;
      return `      - { id: ${level}-${i}, name: Forum ${i}, cadence: monthly, members: [p${i % 6}/a, p${(i * 2 + 1) % 6}/a]${up} }\n`;
    });
    return `  ${level}:\n    forums:\n${all.join('')}`;
  });
  return `apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nversion: 1.0.0\nstatus: active\nparties:\n${parties.join('')}governance:\n${forums.join('')}`;
}

const workspace = sampleWorkspace();
const maps = [
  ...agreementsOf(workspace).map(uri => [uri, viewIn(workspace, uri).map] as const),
  ['six parties and sixty forums', viewOfText(crowded()).map] as const,
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
