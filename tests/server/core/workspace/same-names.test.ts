import { expect, it } from 'vitest';
import { keepsNames } from '../../../../server/src/core/workspace/same-names.ts';
import { workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

const fileOf = (text: string) =>
  workspaceOf({ 'a.partnership.yaml': text }).file('file:///a.partnership.yaml');
const keeps = (edit: (text: string) => string) =>
  keepsNames(fileOf(soundAgreement), fileOf(edit(soundAgreement)));

it.each([
  ['nothing', (text: string) => text],
  ['words', (text: string) => text.replace('title: ', 'title: New ')],
  ['lines above', (text: string) => `# x\n${text}`],
])('an edit of %s keeps the names', (_, edit) => {
  expect(keeps(edit)).toBe(true);
});

it.each([
  ['an id', (text: string) => text.replace(/- { id: [a-z-]+/, '- { id: somebody-else')],
  ['a reference', (text: string) => text.replace(/owner: [a-z/-]+/, 'owner: nordbank/nobody')],
  ['what was retired', (text: string) => `${text}\nretired: [old-board]\n`],
  ['a key that nobody knows', (text: string) => `${text}\noops: 1\n`],
  ['a line that cannot be read', (text: string) => `${text}\n}\n`],
])('an edit of %s does not', (_, edit) => {
  expect(edit(soundAgreement)).not.toBe(soundAgreement);
  expect(keeps(edit)).toBe(false);
});

it('a file that came or went keeps none', () => {
  expect(keepsNames(undefined, fileOf(soundAgreement))).toBe(false);
  expect(keepsNames(fileOf(soundAgreement), undefined)).toBe(false);
});
