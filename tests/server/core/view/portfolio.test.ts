import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { portfolioViewOf } from '../../../../server/src/core/view/make-portfolio-view.ts';
import type { PortfolioView } from '../../../../server/src/core/view/portfolio-view.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { portfolioPage } from '../../../../server/src/page/portfolio-page.tsx';
import { today } from '../../../support/check.ts';
import { withPartyFile } from '../../../support/sound.ts';

/** A portfolio of some texts, in files that are called `0`, `1` and so on. */
function portfolio(...texts: readonly string[]): PortfolioView {
  const workspace = new Workspace();
  for (const [index, text] of texts.entries()) workspace.set(`file:///${index}.partnership.yaml`, text);
  const checker = new Checker(workspace, { today: () => today });
  return portfolioViewOf(workspace.filesOf('Agreement'), checker, {
    today: today as IsoDate,
    language: 'en',
    pathOf: uri => uri.slice('file:///'.length),
    notes: [],
  });
}

/** An agreement in which a vendor and its one person sit in two forums. */
const agreement = (id: string, vendor: string, person: string, more = '') => `apiVersion: partnership/v1
kind: Agreement
id: ${id}
title: ${id}
version: 1.0.0
status: active
term: { starts: 2026-01-01, ends: 2027-06-30, terminationNotice: 30 days, ${more || 'renewalDecisionBy: 2027-03-01'} }
parties:
  - { id: us, name: Nordbank Abp, role: customer, people: [{ id: cio, name: Anna Lind }] }
  - { id: vendor, name: ${vendor}, role: vendor, people: [{ id: head, name: ${person} }] }
governance:
  strategic:
    forums:
      - { id: board, name: Board, cadence: quarterly, members: [us/cio, vendor/head] }
`;

describe('who is who across agreements', () => {
  it('tells companies apart that are called alike in their texts', () => {
    const { parties, people } = portfolio(
      agreement('a', 'Cirrus Oy', 'Erik Berg'),
      agreement('b', 'Stratus Oy', 'Mika Salo'),
    );
    expect(parties).toEqual([{ name: 'Nordbank Abp', agreements: ['a', 'b'] }]);
    expect(people).toEqual([{ name: 'Anna Lind', party: 'Nordbank Abp', forums: 2, agreements: 2 }]);
  });

  it('tells people apart who follow each other in a position', () => {
    const { people } = portfolio(
      agreement('a', 'Cirrus Oy', 'Erik Berg'),
      agreement('b', 'Cirrus Oy', 'Mika Salo'),
    );
    expect(people.map(({ name }) => name)).toEqual(['Anna Lind']);
  });

  it('knows a party by its file', () => {
    const { agreement: text, party } = withPartyFile();
    const { parties } = portfolio(text, text.replace('id: nordbank-cirrus', 'id: other'), party);
    expect(parties).toHaveLength(2);
  });
});

describe('what comes within twelve months', () => {
  it('is the decision about each extension, and the end', () => {
    const extensions =
      'extensions: [{ id: first, for: 1 year, decideBy: 2027-01-15 }, { id: second, for: 1 year, decideBy: 2028-01-15 }]';
    const { timeline } = portfolio(agreement('a', 'Cirrus Oy', 'Erik Berg', extensions));
    expect(timeline.entries.map(({ day, what }) => `${day.date} ${what}`)).toEqual([
      '2027-01-15 Decide about renewal',
      '2027-06-30 The agreement ends',
    ]);
    expect(timeline.entries.map(({ kind }) => kind)).toEqual(['decide', 'ends']);
    const [decide, ends] = timeline.entries.map(({ at }) => at);
    expect(decide).toBeLessThan(ends as number);
    // Each stands after the month in which it is, and before the next.
    const monthOf = (at: number | undefined) =>
      timeline.months.findLast(month => month.at <= (at as number))?.name;
    expect([monthOf(decide), monthOf(ends)]).toEqual(['Jan 2027', 'Jun 2027']);
    expect(new Set(timeline.months.map(({ name }) => name)).size).toBe(timeline.months.length);
  });
});

describe('a thousand agreements', () => {
  const view = (count: number) =>
    portfolio(
      ...Array.from({ length: count }, (_, index) =>
        agreement(`partnership-for-application-services-part-${index}`, 'Cirrus Oy', 'Erik Berg'),
      ),
    );

  it('fit a page of 3 MB, which grows with each by the same', () => {
    const size = (count: number) => {
      const made = view(count);
      expect(made.agreements).toHaveLength(count);
      return portfolioPage(made, { css: '', madeBy: 'partnership' }, '').length;
    };
    const [small, large] = [size(100), size(200)];
    const each = (large - small) / 100;
    expect(each).toBeLessThan((small / 100) * 1.1);
    // Style sheet and script take 30 kB.
    expect(small + 900 * each).toBeLessThan(2_900_000);
  });
});
