import { describe, expect, it, vi } from 'vitest';
import type { Node } from '../../../client/src/review/tree.ts';
import { agreement, change, place } from './answer.ts';

vi.mock('vscode', async () => ({ l10n: (await import('../vscode.ts')).l10n, env: { language: 'en' } }));

const { treeOf } = await import('../../../client/src/review/tree.ts');
const { marksOf } = await import('../../../client/src/review/marks.ts');

/** A tree as it is to look at: icon, label, description, indented. */
function drawn(nodes: readonly Node[], depth = 0): string[] {
  return nodes.flatMap(({ icon, label, description, children }) => [
    `${'  '.repeat(depth)}${icon}: ${label} | ${description}`,
    ...drawn(children, depth + 1),
  ]);
}

const stronger = change({
  id: 'c2',
  kind: 'added',
  title: '“Roadmap”',
  sentence: 'Nordbank Abp now shares the roadmap “Roadmap” with Cirrus Oy',
  outcome: 'better for both parties',
  before: null,
  after: 'cadence: yearly',
  places: { before: null, after: place(9) },
  effects: { nordbank: 'strengthened', cirrus: 'strengthened' },
  gravest: 'strengthened',
});
const version = change({
  id: 'c3',
  title: 'Version',
  sentence: 'The version is now 1.0.1 instead of 1.0.0',
  outcome: 'only wording, people or dates',
  principle: null,
  before: '1.0.0',
  after: '1.0.1',
  effects: { nordbank: 'reworded', cirrus: 'reworded' },
  gravest: 'reworded',
});

describe('the tree of a review', () => {
  it('goes from agreements to principles to changes, and says for whom they mean what', () => {
    const tree = treeOf({
      compared: 1,
      agreements: [agreement([version, change(), stronger])],
      unreadable: [],
      corrections: [],
      excused: [],
      notCompared: [],
    });
    expect(drawn(tree)).toEqual([
      'agreement: Nordbank and Cirrus | 1 worse for somebody, 1 better, 1 only in wording, people or dates',
      '  principle: The agreement itself | 1 only in wording, people or dates',
      '    reworded: The version is now 1.0.1 instead of 1.0.0 | only wording, people or dates',
      '  principle: Sharing | 1 worse for somebody, 1 better',
      '    weakened: Cirrus Oy now gets “Demand by month” every quarter instead of every month | worse for Cirrus Oy',
      '    strengthened: Nordbank Abp now shares the roadmap “Roadmap” with Cirrus Oy | better for both parties',
    ]);
  });

  it('says the whole of a change to those who hear it, and who accepts it', () => {
    const accepted = change({ acceptedBy: [{ party: 'cirrus', person: 'cirrus/sofia-berg' }] });
    const [root] = treeOf({
      compared: 1,
      agreements: [agreement([accepted])],
      unreadable: [],
      corrections: [],
      excused: [],
      notCompared: [],
    });
    const [node] = root?.children[0]?.children ?? [];
    expect(node?.spoken.split('\n')).toEqual([
      'Cirrus Oy now gets “Demand by month” every quarter instead of every month (worse for Cirrus Oy)',
      'accepted for Cirrus Oy by cirrus/sofia-berg',
    ]);
  });

  it('has a warning for a version that is too low, and for what could not be read', () => {
    const given = agreement([change()], {
      version: { before: '1.0.0', after: '1.0.0', isEnough: false, suggested: '2.0.0' },
      incomplete: [{ ...place(5), message: 'This is no role.', state: 'before' }],
    });
    const tree = treeOf({
      compared: 1,
      agreements: [given],
      unreadable: ['b.partnership.yaml'],
      corrections: [],
      excused: [{ sentence: 'Mika Salo accepts for good: a finding', place: place(7) }],
      notCompared: ['b.partnership.yaml cannot be read'],
    });
    expect(drawn(tree).filter(line => line.includes('warning'))).toEqual([
      'warning: Switched off, accepted or excused by this very change | ',
      '  warning: Mika Salo accepts for good: a finding | ',
      'warning: Could not be compared | ',
      '  warning: b.partnership.yaml cannot be read | ',
      '  warning: Not compared whole | This is no role.',
      '  warning: Version 1.0.0 was not raised | these changes ask for 2.0.0',
    ]);
    expect(tree[0]?.children[0]?.target).toEqual({ before: null, after: place(7) });
    expect(tree[2]?.children[0]?.target).toEqual({ before: { ...place(5) }, after: null });
  });

  it('gives each line an id of its own, which stays while values change', () => {
    const ids = (nodes: readonly Node[]): string[] => nodes.flatMap(node => [node.id, ...ids(node.children)]);
    const of = (...changes: ReturnType<typeof change>[]) =>
      ids(
        treeOf({
          compared: 1,
          agreements: [agreement(changes)],
          unreadable: [],
          corrections: [],
          excused: [],
          notCompared: [],
        }),
      );
    const all = of(change(), stronger, version);
    expect(new Set(all).size).toBe(all.length);
    expect(of(change({ after: 'yearly' }), stronger, version)).toEqual(all);
  });
});

describe('the marks in a text', () => {
  const here = () => true;

  it('stand at the line of the change, or where it was of what is gone, with the gravest effect of the line', () => {
    const given = {
      compared: 1,
      agreements: [agreement([change(), stronger])],
      unreadable: [],
      corrections: [],
      excused: [],
      notCompared: [],
    };
    expect(marksOf(given, 'after', here).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '4 ▼ worse for Cirrus Oy',
      '9 ▲ better for both parties',
    ]);
    expect(marksOf(given, 'before', here)).toEqual([]);
    const gone = agreement([
      change({ kind: 'removed', after: null, places: { before: place(3), after: null } }),
    ]);
    expect(marksOf({ ...given, agreements: [gone] }, 'before', here).map(({ line }) => line)).toEqual([3]);
    expect(marksOf(given, 'after', () => false)).toEqual([]);
    const together = agreement([{ ...stronger, places: change().places }, change()]);
    const [mark, ...others] = marksOf({ ...given, agreements: [together] }, 'after', here);
    expect(others).toEqual([]);
    expect([mark?.effect, mark?.notes.length]).toEqual(['weakened', 2]);
    expect(mark?.text).toBe('▼ worse for Cirrus Oy · ▲ better for both parties');
  });
});
