import { describe, expect, it } from 'vitest';
import { textsOf, viewOfText } from '../../../support/views.ts';

const head = 'apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nversion: 1.0.0\nstatus: active\n';
const parties =
  'parties:\n  - { id: x, name: X, role: customer, people: [{ id: p, name: P }] }\n  - { id: y, name: Y, role: vendor, people: [{ id: q, name: Q }] }\n';
const forums = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `      - { id: f${i}, name: Forum ${i}, cadence: { every: month, on: first monday, from: 2026-01-01 }, members: [x/p, y/q] }\n`,
  ).join('');

const odd: Readonly<Record<string, string>> = {
  'nothing but its kind': 'kind: Agreement\n',
  'an empty title': `${head.replace('title: A', 'title: ""')}${parties}`,
  'no people': `${head}parties:\n  - { id: x, name: X, role: customer }\n  - { id: y, name: Y, role: vendor }\n`,
  'six parties': `${head}parties:\n${['customer', 'vendor', 'vendor', 'subcontractor', 'affiliate', 'vendor'].map((role, i) => `  - { id: p${i}, name: Party ${i}, role: ${role} }\n`).join('')}`,
  'sixty forums': `${head}${parties}governance:\n  tactical:\n    forums:\n${forums(60)}`,
  'a term of thirty years': `${head}term: { starts: 2010-01-01, ends: 2039-12-31 }\n${parties}governance:\n  tactical:\n    forums:\n${forums(1)}`,
  'a term that ends before it starts': `${head}term: { starts: 2027-01-01, ends: 2020-01-01 }\n${parties}`,
  'dates of another century': `${head}term: { starts: 1900-01-01, ends: 2999-12-31, renewalDecisionBy: 2999-01-01 }\n${parties}`,
  'a date that is none': `${head}term: { starts: 2026-02-31, ends: soon }\n${parties}`,
  'lists where mappings belong': `${head}parties: none\ngovernance: []\nsharing: 7\n`,
  'brackets that nobody closes': `${head}- - [\n${parties}`,
  'marks that turn the direction': `${head.replace('title: A', 'title: "\\u202Eevil\\u202C \\u0007bell"')}${parties}`,
  'a very long name': `${head.replace('title: A', `title: ${'Long '.repeat(2000)}`)}${parties}`,
  'right to left': `${head.replace('title: A', 'title: "اتفاقية الشراكة"')}${parties}`,
};

describe('an agreement with', () => {
  it.each(Object.entries(odd))('%s is shown as far as it is known', (_, text) => {
    for (const language of ['en', 'sv']) {
      const view = viewOfText(text, { language });
      expect(view.glance).toHaveLength(7);
      const dates = textsOf(view).filter(([path]) => path.endsWith('.day.date'));
      expect(dates.filter(([, date]) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
      const shown = textsOf(view).filter(([path]) => !path.endsWith('.uri'));
      expect(shown.filter(([, text]) => /[\p{Cc}\u202A-\u202E]/u.test(text))).toEqual([]);
    }
  });

  it('lines that cannot be read says so', () => {
    const view = viewOfText(odd['brackets that nobody closes'] ?? '');
    expect(view.isWhole).toBe(false);
    expect(view.notes.join()).toContain('cannot be read');
  });

  it('no records says that nobody knows what was kept, and calls nothing missed', () => {
    const view = viewOfText(odd['a term of thirty years'] ?? '');
    expect(view.notes.join()).toContain('Nothing is recorded yet');
    const states = view.year.months.flatMap(({ items }) => items.map(({ state }) => state));
    expect(states).not.toContain('missed');
  });
});
