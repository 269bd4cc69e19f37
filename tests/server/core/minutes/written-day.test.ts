import { describe, expect, it } from 'vitest';
import { formatDate, type IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { languages } from '../../../../server/src/core/l10n/languages.ts';
import { saying } from '../../../../server/src/core/l10n/message.ts';
import { readMark, readStatus } from '../../../../server/src/core/minutes/marks.ts';
import { readWrittenDay } from '../../../../server/src/core/minutes/written-day.ts';

const read = readWrittenDay;

describe('a day', () => {
  it.each([
    '2026-12-17',
    ' 2026-12-17 ',
    '2026-12-17.',
    '17.12.2026',
    '17/12/2026',
    '12/17/2026',
    '17 December 2026',
    '17 Dec 2026',
    '17th December 2026',
    'December 17, 2026',
    'Thursday, 17 December 2026',
    'Thursday 17 December 2026',
    '17 december 2026',
    '17/12 2026',
    'Thu 17 Dec 2026',
    'tors 17 dec 2026',
    'tors. den 17 december 2026',
    'den 17 december 2026',
    'torsdag 17 december 2026',
    'torsdagen den 17 december 2026',
    '20261217',
    '2026/12/17',
    '2026‑12‑17',
  ])('may be written %s', written => {
    expect(read(written)).toEqual({ day: '2026-12-17' });
  });

  it.each([
    ['12 mars 2027', '2027-03-12'],
    ['1 maj 2027', '2027-05-01'],
    ['14 okt. 2026', '2026-10-14'],
    ['2 febr 2027', '2027-02-02'],
    ['5 oktober 2027', '2027-10-05'],
    ['den 3 juni 2027', '2027-06-03'],
  ])('may be written in Swedish: %s', (written, day) => {
    expect(read(written)).toEqual({ day });
  });

  it('may be written as the product says it, in each of its languages and months', () => {
    const days = Array.from(
      { length: 12 },
      (_, month) => `2027-${String(month + 1).padStart(2, '0')}-09` as IsoDate,
    );
    for (const dictionary of languages)
      for (const day of days) expect(read(saying(dictionary)(formatDate(day)))).toEqual({ day });
  });

  it.each([
    '',
    'soon',
    'next meeting',
    'December 2026',
    '2026-12',
    '17 December',
    '17.12.',
    '31 February 2027',
    'Q1 2027',
    '2026',
    '03/04/2026',
    'week 12 2027',
    '2026-02-30',
  ])('is none that could be guessed: %s', written => {
    expect(read(written)).toMatchObject({ wrong: expect.anything(), remedy: expect.anything() });
  });
});

describe('a mark', () => {
  it.each([
    ['x', 'present'],
    [' X ', 'present'],
    ['Ja', 'present'],
    ['✓', 'present'],
    ['☒', 'present'],
    ['', 'absent'],
    ['–', 'absent'],
    ['Nej', 'absent'],
    ['☐', 'absent'],
    ['Apologies.', 'apologies'],
    ['Förhinder', 'apologies'],
    ['perhaps', undefined],
    ['x (late)', undefined],
    ['constructor', undefined],
  ])('“%s” says %s', (text, mark) => {
    expect(readMark(text)).toBe(mark);
  });
});

describe('a status', () => {
  it.each([
    ['Done', 'done'],
    ['klar', 'done'],
    ['cancelled', 'cancelled'],
    ['struken', 'cancelled'],
    ['', 'open'],
    ['pågår', 'open'],
    ['almost', undefined],
    ['x', undefined],
  ])('“%s” says %s', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});
