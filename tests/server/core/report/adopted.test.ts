import { expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { excusedInWords } from '../../../../server/src/core/report/words.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { compared } from './comparing.ts';

const config = 'partnership.config.yaml';
const agreement = { 'a.partnership.yaml': soundAgreement };

function block(findings: string, until = '2027-05-31'): string {
  return `adopted: { reason: Inherited, approvedBy: nordbank/anna-lind, until: ${until}, findings: [${findings}] }\n`;
}

async function excused(before: string | undefined, after: string): Promise<string[]> {
  const was = before === undefined ? agreement : { ...agreement, [config]: before };
  const review = await compared(was, { ...agreement, [config]: after });
  return review.excused.map(each => translate(excusedInWords(each)));
}

const said = (until: string, count: string) =>
  `nordbank/anna-lind accepts until ${until} what was found when agreements were taken over: ${count}. The reason given: “Inherited”`;

test.each<[string, string | undefined, string, string[]]>([
  ['a new block', undefined, block('f1, f2'), [said('31 May 2027', '2 findings')]],
  ['a longer one, by what came', block('f1, f2'), block('f1, f2, f3'), [said('31 May 2027', '1 finding')]],
  ['a later day', block('f1, f2'), block('f1, f2', '2027-08-31'), [said('31 August 2027', '2 findings')]],
  ['not a shorter one', block('f1, f2'), block('f1'), []],
  ['not the same', block('f1, f2'), `# why\n${block('f2, f1')}`, []],
])('a review lists what is put off together: %s', async (_, before, after, expected) => {
  expect(await excused(before, after)).toEqual(expected);
});
