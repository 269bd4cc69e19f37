import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../server/src/core/features/highlight.ts';
import { inNetwork, marked, type NetworkFile } from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';

function highlightAt(path: NetworkFile, placed: string) {
  const { file, workspace, offset } = inNetwork(path, placed);
  const found = highlight(file, workspace, offset);
  const of = (kind: string) =>
    marked(
      file.text,
      found.filter(each => each.kind === kind).map(({ range }) => range),
    );
  return { write: of('write'), read: of('read') };
}

describe('highlight', () => {
  it('of a party marks its part of every person', () => {
    const found = {
      write: ['id: «bank»'],
      read: [
        '{ id: anna, name: Anna Lind, title: CIO, deputy: «bank»/mika }',
        '{ id: mika, name: Mika Salo, deputy: "«bank»/anna" }',
        '{ id: sourcing, by: «bank», to: [cirrus], events: [new-sourcing] }',
        'by: «bank»',
        'owner: «bank»/mika',
        'members: &team [«bank»/anna, cirrus/erik]',
        '{ level: operational, within: 2 working days, owners: [«bank»/mika, cirrus/erik] }',
        '{ id: accuracy, what: Accuracy, owner: «bank»/mika }',
      ],
    };
    for (const placed of ['- id: ba|nk', '"ba|nk/anna"', '      by: ba|nk']) {
      expect(highlightAt(agreement, placed)).toEqual(found);
    }
  });

  it('of a person marks the part behind the slash', () => {
    expect(highlightAt('a/cirrus.partnership.yaml', 'cirrus/sa|ra')).toEqual({
      write: ['{ id: «sara», name: Sara Berg }'],
      read: ['{ id: erik, name: Erik Dahl, deputy: cirrus/«sara» }'],
    });
  });

  it('of a thing from another file marks its uses', () => {
    expect(highlightAt('a/2026.records.partnership.yaml', 'agreement: "nor|th"')).toEqual({
      write: [],
      read: ['agreement: "«north»"'],
    });
  });

  it('of an alias marks its anchor', () => {
    expect(highlightAt(agreement, '*te|am')).toEqual({
      write: ['members: &«team» [bank/anna, cirrus/erik]'],
      read: ['{ level: strategic, within: 5 working days, owners: *«team» }'],
    });
  });

  it('leaves comments and texts alone', () => {
    expect(highlightAt(agreement, '# fore|cast')).toEqual({ write: [], read: [] });
  });
});
