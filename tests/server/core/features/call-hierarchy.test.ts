import { describe, expect, it } from 'vitest';
import type { Call, CallItem } from '../../../../server/src/core/features/call-hierarchy/item.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../../server/src/core/features/call-hierarchy.ts';
import { encloses } from '../../../../server/src/core/util/text.ts';
import { inNetwork, marked, type NetworkFile } from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';

function hierarchyAt(path: NetworkFile, placed: string) {
  const { file, workspace, offset } = inNetwork(path, placed);
  const show = ({ name, detail, key, range, selection }: CallItem) => {
    expect(encloses(range, selection)).toBe(true);
    const text = workspace.file(key.uri)?.text ?? '';
    return `${name}, ${detail} «${text.slice(selection.start, selection.end)}»`;
  };
  const calls = (all: Call[]) =>
    all.map(({ item, from }) => `${show(item)} ← ${marked(workspace.file(item.key.uri)?.text ?? '', from)}`);
  const items = prepareCallHierarchy(file, workspace, offset);
  return {
    items: items.map(show),
    outgoing: items.map(({ key }) => calls(outgoingCalls(workspace, key))),
    incoming: items.map(({ key }) => calls(incomingCalls(workspace, key))),
  };
}

describe('call hierarchy', () => {
  it('leads from a party to what it promises, and back from what it gets', () => {
    expect(hierarchyAt(agreement, '- id: ba|nk')).toEqual({
      items: ['Bank Abp, customer «bank»'],
      outgoing: [
        [
          'sourcing, First choice «sourcing» ← { id: sourcing, by: «bank», to: [cirrus], events: [new-sourcing] }',
          'forecast, Share plans and forecasts, Demand by month «forecast» ← by: «bank»',
          'ideas, Proactivity, Ideas «ideas» ← { id: ideas, by: «both», what: Ideas, basedOn: [forecast], formerly: [hints] }',
        ],
      ],
      incoming: [
        [
          "roadmap, Share plans and forecasts, Roadmap «roadmap» ← { id: roadmap, what: Roadmap, by: «cirrus», owner: cirrus/erik, forum: 'board' }",
          'ideas, Proactivity, Ideas «ideas» ← { id: ideas, by: «both», what: Ideas, basedOn: [forecast], formerly: [hints] }',
        ],
      ],
    });
  });

  it('leads from a commitment to who benefits, and back to who promises; also from records', () => {
    const expected = {
      items: ['forecast, Share plans and forecasts, Demand by month «forecast»'],
      outgoing: [['Cirrus Oy, vendor «cirrus» ← to: «cirrus»']],
      incoming: [['Bank Abp, customer «bank» ← by: «bank»']],
    };
    expect(hierarchyAt(agreement, '- id: fore|cast')).toEqual(expected);
    expect(hierarchyAt('a/2026.records.partnership.yaml', 'commitment: fore|cast')).toEqual(expected);
  });

  it('climbs the escalation ladder', () => {
    expect(hierarchyAt(agreement, 'level: strat|egic')).toEqual({
      items: ['Strategic, within 5 working days, Anna Lind, Erik Dahl «strategic»'],
      outgoing: [
        ['Then mediation,  «mediation» ← { level: strategic, within: «5 working days», owners: *team }'],
      ],
      incoming: [
        [
          'Operational, within 2 working days, Mika Salo, Erik Dahl «operational» ← { level: operational, within: «2 working days», owners: [bank/mika, cirrus/erik] }',
        ],
      ],
    });
  });

  it('of a shared party has one item for each agreement', () => {
    expect(hierarchyAt('a/cirrus.partnership.yaml', 'id: cir|rus').items).toHaveLength(2);
  });

  it('of other things there is none', () => {
    expect(hierarchyAt(agreement, '- id: bo|ard').items).toEqual([]);
    expect(hierarchyAt(agreement, 'intent: an|na').items).toEqual([]);
  });

  it('of what is gone is empty', () => {
    const { workspace } = inNetwork(agreement, '- id: bo|ard');
    for (const kind of ['party', 'commitment', 'step'] as const) {
      for (const uri of ['file:///nowhere', `file:///${agreement}`]) {
        expect(outgoingCalls(workspace, { uri, kind, id: '__proto__' })).toEqual([]);
        expect(incomingCalls(workspace, { uri, kind, id: '99' })).toEqual([]);
      }
    }
  });
});
