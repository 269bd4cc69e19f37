import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { viewIn } from '../../../support/views.ts';

const agreement = `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-12-31 }
review: { internal: yearly, joint: yearly }
parties:
  - { id: x, name: X, role: customer, people: [{ id: p, name: P }] }
  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Q }] }
  - { id: z, name: Z, role: subcontractor, people: [{ id: r, name: R }] }
sharing:
  commitments:
    - { id: open, what: Open plan, by: x, to: [y, z], cadence: monthly, classification: green }
    - { id: ours, what: Price forecast, by: x, to: y, cadence: monthly, classification: amber }
    - { id: secret, what: Merger plan, by: x, to: y, cadence: monthly, classification: red, audience: [y/q] }
governance:
  strategic:
    forums:
      - { id: two, name: Two, cadence: monthly, members: [x/p, y/q] }
      - { id: three, name: Three, cadence: monthly, members: [x/p, y/q, z/r] }
`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: a
records:
  - { type: meeting, forum: two, date: 2026-11-02, actions: [{ id: n1, what: Between us, owner: x/p, due: 2026-11-10 }] }
  - { type: meeting, forum: three, date: 2026-11-03, actions: [{ id: n2, what: For all, owner: y/q, due: 2026-11-11 }] }
`;
const workspace = new Workspace();
workspace.set('file:///a.partnership.yaml', agreement);
workspace.set('file:///a.records.partnership.yaml', records);

describe('a page for', () => {
  const everything = ['Open plan', 'Price forecast', 'Merger plan', 'Between us', 'For all'];
  it.each([
    ['internal' as const, everything],
    ['shared' as const, ['Open plan', 'For all']],
    [{ party: 'y' }, ['Open plan', 'Price forecast', 'Between us', 'For all']],
    [{ party: 'z' }, ['Open plan', 'For all']],
  ])('%j shows what its reader may see, nowhere more', (audience, shown) => {
    const view = viewIn(workspace, 'file:///a.partnership.yaml', { audience });
    const text = JSON.stringify(view);
    expect(everything.filter(name => text.includes(name))).toEqual(shown);
    expect(view.points === undefined).toBe(audience !== 'internal');
    expect(view.withheld.length > 0).toBe(audience !== 'internal');
  });

  it('a party shows its own internal reviews, and no others', () => {
    const { duties } = viewIn(workspace, 'file:///a.partnership.yaml', { audience: { party: 'y' } });
    const own = duties.filter(({ what }) => what === 'Internal review');
    expect(own.map(({ who }) => who)).toEqual(['Y']);
  });
});
