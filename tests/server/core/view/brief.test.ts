import { describe, expect, it } from 'vitest';
import { full, fullWorkspace } from '../../../support/said-in-full.ts';
import { viewIn, viewOfText } from '../../../support/views.ts';

const workspace = fullWorkspace();
const { brief, promises } = viewIn(workspace, full.agreement);
const head = 'apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nversion: 1.0.0\n';

describe('the first page in brief', () => {
  it('names for each party its promises, one of each principle first, each once', () => {
    const [town, rail] = brief.promised;
    expect(town?.what).toEqual(['Traffic plan', 'Ask before judging']);
    expect([rail?.what.length, rail?.more]).toEqual([2, 1]);
    for (const { party, what, more } of brief.promised) {
      const own = promises.pairs.filter(({ by }) => by === party).flatMap(pair => pair.promises);
      expect(what.length + more).toBe(new Set(own.map(({ place }) => place.start)).size);
    }
  });

  it('says what to decide next: what is stuck, what is not approved, then by day', () => {
    expect(
      brief.decide.lines.map(({ what, about, day, isLatest }) => [what, about, day?.date, isLatest]),
    ).toEqual([
      [
        'Escalation: The bill',
        'Operational, open, and the time of its level has run out',
        expect.stringMatching(/^2026-09-0\d$/),
        true,
      ],
      ['Version 2.0.0 – Rail: approved another text than this, on 3 January 2026', '', undefined, false],
      ['Board meets', '', '2027-01-04', false],
      ['Decide about the extension by 2 years', '', '2028-03-01', true],
      ['Decide about the extension by 1 year', '', '2028-04-01', true],
    ]);
    expect(brief.decide.more).toBe(0);
  });

  it('tells another reader nothing that is not for him', () => {
    const forData = viewIn(workspace, full.agreement, { audience: { party: 'data' } });
    expect(JSON.stringify(forData.brief)).not.toMatch(/The bill|Service levels/);
    expect(forData.madeFor).toBe('For Data');
  });

  it.each([
    ['draft', 'Nothing is owed: the agreement is not in force.'],
    ['active', 'Nothing is recorded yet, so nobody can tell.'],
  ])('of an agreement that is %s without records calls nothing kept or missed', (status, words) => {
    const { brief } = viewOfText(`${head}status: ${status}\n`);
    expect(brief.notKept).toEqual({ summary: words, lines: [], more: 0 });
    expect(brief.decide.summary).toBe('Nothing is waiting for a decision.');
    expect(brief.promised).toEqual([]);
  });
});

describe('for whom a page is made', () => {
  it('stands on it', () => {
    const madeFor = (audience: 'internal' | 'shared') =>
      viewIn(workspace, full.agreement, { audience }).madeFor;
    expect(madeFor('internal')).toBe('Internal: shows everything, and is not for other parties');
    expect(madeFor('shared')).toBe('For all parties');
  });
});
