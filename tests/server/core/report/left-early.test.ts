import { expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { excusedInWords } from '../../../../server/src/core/report/words.ts';
import { today } from '../../../support/check.ts';
import { changed } from '../../../support/sound.ts';
import { compared } from './comparing.ts';

const file = 'a.partnership.yaml';
const person = 'name: Sara Berg,';
const bound = (since: string, name = 'name: Sara Berg, ') =>
  changed([
    person,
    `${name}since: ${since}, keyPerson: { lockIn: 12 months, replacementApprovedBy: nordbank },`,
  ]);

const said = async (before: string, after: string, dictionary = {}) =>
  (await compared({ [file]: before }, { [file]: after })).excused.map(
    each => `${each.kind}: ${translate(excusedInWords(each), dictionary)}`,
  );

test('somebody who was to stay longer stands among what a reviewer decides on', async () => {
  const early = bound('2026-11-02', 'name: Lars Ek, ');
  expect(await said(bound('2026-02-01'), early)).toEqual([
    'left-early: At Cirrus Oy, “Lars Ek” now stands where “Sara Berg” stood, who was to stay until 1 February 2027',
  ]);
  expect(await said(bound('2026-02-01'), early, swedish)).toEqual([
    expect.stringMatching(/som skulle stanna till(?: minst)? den 1 februari 2027|som skulle stanna till/),
  ]);
});

test('a position that nobody holds any more, too', async () => {
  const vacant = bound('2026-02-01', 'title: Lead, ').replace('since: 2026-02-01, ', '');
  const before = bound('2026-02-01', 'title: Lead, name: Sara Berg, ');
  expect(await said(before, vacant)).toEqual([
    'left-early: At Cirrus Oy, nobody is named any more for the position “Lead” (before: “Sara Berg”, who was to stay until 1 February 2027)',
  ]);
});

test('not who was free to go: by the day of the successor, else by today', async () => {
  expect(today < '2027-02-01').toBe(true);
  expect(await said(bound('2026-02-01'), bound('2027-02-01', 'name: Lars Ek, '))).toEqual([]);
  expect(await said(bound('2025-02-01'), bound('2025-02-01', 'name: Lars Ek, '))).toEqual([]);
  expect(await said(bound('2025-02-01'), bound('2026-01-31', 'name: Lars Ek, '))).toHaveLength(1);
});
