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
  before: null,
  after: 'cadence: yearly',
  places: { before: null, after: place(9) },
  effects: { nordbank: 'strengthened', cirrus: 'strengthened' },
  gravest: 'strengthened',
});
const version = change({
  id: 'c3',
  title: 'Version',
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
    });
    expect(drawn(tree)).toEqual([
      'agreement: Nordbank and Cirrus | 1 weakened, 1 strengthened, 1 reworded',
      '  principle: The agreement itself | 1 reworded',
      '    reworded: Version | reworded for both parties · 1.0.0 → 1.0.1',
      '  principle: Sharing | 1 weakened, 1 strengthened',
      '    weakened: Demand by month: cadence | weakened for Cirrus Oy · monthly → quarterly',
      '    strengthened: “Roadmap” | strengthened for both parties · added',
    ]);
  });

  it('says the whole of a change to those who hear it, and who accepts it', () => {
    const accepted = change({
      after: 'x'.repeat(200),
      acceptedBy: [{ party: 'cirrus', person: 'cirrus/sofia-berg' }],
    });
    const [root] = treeOf({ compared: 1, agreements: [agreement([accepted])], unreadable: [] });
    const [node] = root?.children[0]?.children ?? [];
    expect(node?.spoken.split('\n')).toEqual([
      `Demand by month: cadence: monthly → ${'x'.repeat(200)}`,
      'weakened for Cirrus Oy',
      'accepted for Cirrus Oy by cirrus/sofia-berg',
    ]);
    expect(node?.description.length).toBeLessThan(120);
  });

  it('cuts long names, not what of the thing is meant', () => {
    const title = '“Demand for application services, by month and competence”: cadence';
    const [root] = treeOf({ compared: 1, agreements: [agreement([change({ title })])], unreadable: [] });
    const [node] = root?.children[0]?.children ?? [];
    expect(node?.label).toBe('“Demand for applica…”: cadence');
    expect(node?.spoken).toContain(title);
  });

  it('has a warning for a version that is too low, and for what could not be read', () => {
    const given = agreement([change()], {
      version: { before: '1.0.0', after: '1.0.0', isEnough: false, suggested: '2.0.0' },
      incomplete: [{ ...place(5), message: 'This is no role.', state: 'before' }],
    });
    const tree = treeOf({ compared: 1, agreements: [given], unreadable: ['b.partnership.yaml'] });
    expect(drawn(tree).filter(line => line.includes('warning'))).toEqual([
      'warning: b.partnership.yaml | cannot be read as an agreement in one of the two states',
      '  warning: Not compared whole | This is no role.',
      '  warning: Version 1.0.0 was not raised | these changes ask for 2.0.0',
    ]);
    expect(tree[1]?.children[0]?.target).toEqual({ before: { ...place(5) }, after: null });
  });

  it('gives each line an id of its own, which stays while values change', () => {
    const ids = (nodes: readonly Node[]): string[] => nodes.flatMap(node => [node.id, ...ids(node.children)]);
    const of = (...changes: ReturnType<typeof change>[]) =>
      ids(treeOf({ compared: 1, agreements: [agreement(changes)], unreadable: [] }));
    const all = of(change(), stronger, version);
    expect(new Set(all).size).toBe(all.length);
    expect(of(change({ after: 'yearly' }), stronger, version)).toEqual(all);
  });
});

describe('the marks in a text', () => {
  const here = () => true;

  it('stand at the line of the change, or where it was of what is gone, with the gravest effect of the line', () => {
    const given = { compared: 1, agreements: [agreement([change(), stronger])], unreadable: [] };
    expect(marksOf(given, 'after', here).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '4 ▼ weakened for Cirrus Oy',
      '9 ▲ strengthened for both parties',
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
    expect(mark?.text).toBe('▼ weakened for Cirrus Oy · ▲ strengthened for both parties');
  });
});
