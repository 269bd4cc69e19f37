import { describe, expect, it } from 'vitest';
import { check, rulesIn, show } from '../../../support/check.ts';
import { changed, inForce, soundAgreement, soundWith } from '../../../support/sound.ts';

/** An agreement with one finding of most kinds. */
const faulty = soundAgreement
  .replace('people:\n', 'people:\n      - { id: olof-ek, name: Olof Ek }\n')
  .replace('purpose: Direction, ', '')
  .replace('version: 1.0.0', 'version: 1.0')
  .replace('owner: nordbank/mika-salo', 'owner: nordbank/mika-slao')
  .replace('response: 20 working days', 'response: 90 days')
  .replace('renewalDecisionBy: 2028-04-01', 'renewalDecisionBy: 2028-12-01')
  .replace(/benchmarking:[\s\S]*?(?=\n\w)/, '');

const prints = (text: string) =>
  check(text)
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();

describe('findings', () => {
  it('come in the order of the text', () => {
    const starts = check(faulty).map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(7);
  });

  it('are the same each time', () => {
    expect(check(faulty)).toEqual(check(faulty));
  });

  it('are the same with other line endings and a mark at the start', () => {
    const shown = show(faulty, check(faulty));
    const windows = faulty.replaceAll('\n', '\r\n');
    expect(show(windows, check(windows))).toEqual(shown);
    const marked = `\uFEFF${faulty}`;
    expect(show(marked, check(marked)).slice(1)).toEqual(shown.slice(1));
  });

  it('stand right behind letters of two code units', () => {
    const text = soundWith('title: Über 🤝 Brücken\n').replace(
      'purpose: Day to day',
      'purpose: 🚀🚀 Day, purpos: x',
    );
    const found = check(text);
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(['purpos']);
  });

  it('of something behind an alias are one, at the anchor', () => {
    const aliased = changed(
      [
        'members: [nordbank/mika-salo, cirrus/sara-berg] }',
        'members: &two [nordbank/mika-salo, cirrus/sara-bergh] }',
      ],
      ['owners: [nordbank/mika-salo, cirrus/sara-berg]', 'owners: *two'],
    );
    expect(show(aliased, check(aliased)).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'error reference/unknown «cirrus/sara-bergh» Cirrus Oy has no person `sara-bergh`, so this names nobody. Did you mean `cirrus/sara-berg` (Sara Berg)?',
    ]);
  });

  it('of a wrong date behind an alias are one too', () => {
    const text = soundWith('holidays: &days [2026-02-30, 2026-12-24]\nx-same: *days\n');
    expect(rulesIn(text)).toEqual(['schema/format']);
  });

  it('are none below keys of one’s own (decision 53)', () => {
    const text = soundWith(inForce).replace(
      'title: Partnership',
      'x-notes: { id: a b, forum: nowhere, text: TBD, by: nobody }\ntitle: Partnership',
    );
    expect(show(text, check(text))).toEqual([]);
  });

  it('are none for keys in another order (decision 58)', () => {
    const [head = '', ...sections] = soundAgreement.split(/\n\n/);
    const turned = [...sections.reverse(), head].join('\n\n');
    expect(show(turned, check(turned))).toEqual([]);
  });
});

describe('fingerprints', () => {
  it('tell all findings of a file apart', () => {
    expect(new Set(prints(faulty)).size).toBe(7);
  });

  it.each([
    ['lines are moved', (text: string) => text.replace('title:', '# a comment\n\n\ntitle:')],
    [
      'sections are reordered',
      (text: string) =>
        `${text.slice(text.indexOf('openDialogue:'))}\n${text.slice(0, text.indexOf('openDialogue:'))}`,
    ],
    ['people are reordered', (text: string) => text.replace(/( +- \{ id: olof-ek.*\n)( +- .*\n)/, '$2$1')],
    [
      'titles and names are reworded',
      (text: string) =>
        text
          .replace('Steering Committee', 'Board of Two')
          .replace('Olof Ek', 'O. Ek')
          .replace('title: Partnership', 'title: A partnership'),
    ],
  ])('stay when %s', (_, change) => {
    const other = change(faulty);
    expect(other).not.toBe(faulty);
    expect(prints(other)).toEqual(prints(faulty));
  });

  it('tell two findings about one thing apart, and stay when the keys change places', () => {
    const two = faulty.replace('title: Partnership', 'zebra: 1\nyak: 2\ntitle: Partnership');
    const turned = faulty.replace('title: Partnership', 'yak: 2\nzebra: 1\ntitle: Partnership');
    expect(new Set(prints(two)).size).toBe(9);
    expect(prints(turned)).toEqual(prints(two));
  });

  it('of records stay when another record is written above', () => {
    const records = (entries: string) =>
      `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries}`;
    const wrong = '  - { type: meeting, forum: stering-committee, date: 2026-01-13 }\n';
    const other = '  - { type: meeting, forum: service-board, date: 2026-02-13 }\n';
    const printsOf = (text: string) =>
      check(text, { 'sound.partnership.yaml': soundAgreement }).map(({ fingerprint }) => fingerprint);
    expect(printsOf(records(wrong))).toHaveLength(1);
    expect(printsOf(records(other + wrong))).toEqual(printsOf(records(wrong)));
  });

  it('change with the agreement, and with the thing', () => {
    const both = new Set([...prints(faulty), ...prints(faulty.replace('id: nordbank-cirrus', 'id: other'))]);
    expect(both.size).toBe(14);
  });
});
