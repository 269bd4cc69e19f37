import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { textFingerprint } from '../../../../server/src/core/model/text-fingerprint.ts';
import type { ReviewedAgreement } from '../../../../server/src/core/report/review.ts';
import { signOffInWords } from '../../../../server/src/core/report/sign-off.ts';
import { workspaceOf } from '../../../support/check.ts';
import { changedIn, soundAgreement as sound } from '../../../support/sound.ts';
import { compared } from './comparing.ts';

const weaker = changedIn(sound, ['horizon: 36 months', 'horizon: 24 months']);
const raised = changedIn(weaker, ['version: 1.0.0', 'version: 2.0.0']);
const print = (text: string) =>
  textFingerprint(workspaceOf({ 'a.yaml': text }).file('file:///a.yaml') as FileModel);

const approval = (party: string, version = '1.0.0', more = '') =>
  `  - { type: approval, version: ${version}, party: ${party}, date: 2026-10-01${more && `, ${more}`} }\n`;
const records = (...entries: readonly string[]) =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries.join('')}`;

async function said(before: readonly string[], after: readonly string[], text = weaker): Promise<string[]> {
  const review = await compared(
    { 'a.partnership.yaml': sound, 'r.partnership.yaml': records(...before) },
    { 'a.partnership.yaml': text, 'r.partnership.yaml': records(...after) },
  );
  const [agreement] = review.agreements as [ReviewedAgreement];
  return signOffInWords(agreement.signOff, agreement.review).map(each => translate(each));
}

const both = [approval('nordbank', '1.0.0', 'by: nordbank/anna-lind'), approval('cirrus')];
const earlier =
  'Version 1.0.0 was approved by Nordbank Abp (Anna Lind, 1 October 2026) and Cirrus Oy (1 October 2026)';
const uncovered = 'What changes here is not covered by that approval';

describe('a review of an agreement that was signed off', () => {
  test('says nothing where nobody signs off', async () => {
    expect(await said([], [])).toEqual([]);
  });

  test('says who approved what, and that it does not cover what changes', async () => {
    expect(await said(both, both)).toEqual([earlier, uncovered]);
    expect(await said(both, both, raised)).toEqual([
      earlier,
      uncovered,
      'No approval of version 2.0.0 is recorded for Nordbank Abp and Cirrus Oy',
    ]);
  });

  test('knows the approvals that come with the change', async () => {
    const more = [
      approval('nordbank', '2.0.0', `text: ${print(raised)}`),
      approval('cirrus', '2.0.0', 'refused: true'),
    ];
    expect(await said(both, [...both, ...more], raised)).toEqual([
      earlier,
      uncovered,
      'Version 2.0.0 is approved by Nordbank Abp (1 October 2026)',
      'Version 2.0.0 is refused by Cirrus Oy (1 October 2026)',
    ]);
    const other = [approval('nordbank', '2.0.0', `text: ${print(sound)}`)];
    expect(
      await said(
        both,
        [...both, ...other, approval('cirrus', '2.0.0')],
        changedIn(raised, ['title: ', 'title: New ']),
      ),
    ).toContain('What Nordbank Abp approved as version 2.0.0 is another text than this one');
  });

  test('tells what an approval names as its text from a change of it', async () => {
    const now = [
      approval('nordbank', '1.0.0', `text: ${print(weaker)}`),
      approval('cirrus', '1.0.0', `text: ${print(weaker)}`),
    ];
    expect(await said(both, now)).toEqual([earlier]);
    expect(await said(both, both, changedIn(sound, ['status: draft', 'status: active']))).toEqual([earlier]);
  });
});
