import { expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** Where findings stand (decision 12): `line «marked»`. */
function places(text: string): string[] {
  return check(text).map(({ range }) => {
    const line = text.slice(0, range.start).split('\n').length;
    return `${line} «${text.slice(range.start, range.end)}»`;
  });
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

it('absent at the top: line 1', () => {
  expect(places(soundWith('benchmarking: null\n').replace(/^#.*\n/, ''))).toEqual([
    '1 «apiVersion: partnership/v1»',
  ]);
});

it('absent in a mapping: its key', () => {
  const text = soundAgreement.replace(/ {2}operational:\n.*\n.*\n/, '');
  expect(places(text)).toEqual([`${lineOf(text, '\ngovernance:') + 1} «governance»`]);
});

it('absent in a list’s entry: its first line', () => {
  const text = soundWith(
    'parties:\n  - id: nordbank\n    name: Nordbank Abp\n  - { id: cirrus, role: vendor }\n',
  ).replaceAll(/(nordbank|cirrus)\/[a-z-]+/g, '$1/x');
  const required = check(text).filter(({ rule }) => rule === 'schema/required');
  expect(required.map(({ range }) => text.slice(range.start, range.end))).toEqual(['id: nordbank']);
});

it('left empty: its key', () => {
  const text = soundAgreement.replace('title: Partnership for application services', 'title:');
  expect(places(text)).toEqual([`${lineOf(text, 'title:')} «title»`]);
  const empty = soundWith('benchmarking:\n');
  expect(places(empty)).toEqual([`${lineOf(empty, 'benchmarking:')} «benchmarking»`]);
});

it('a wrong text: the text, as it is quoted', () => {
  const text = soundAgreement.replace('status: draft', 'status: "drfat"');
  expect(places(text)).toEqual([`${lineOf(text, 'status:')} «"drfat"»`]);
});

it('a wrong text over several lines: its first line', () => {
  const text = soundAgreement.replace('status: draft', 'status: |\n  drfat\n  or so');
  expect(places(text)).toEqual([`${lineOf(text, 'status:')} «|»`]);
});

it('a wrong group or list: its key', () => {
  const text = soundAgreement.replace('status: draft', 'status:\n  - draft');
  expect(places(text)).toEqual([`${lineOf(text, 'status:')} «status»`]);
});

it('two that contradict each other: the one to change, and the other beside it', () => {
  const text = soundAgreement.replace('response: 20 working days', 'response: 90 days');
  const [finding] = check(text);
  expect(
    [finding?.range, finding?.related[0]?.range].map(range => text.slice(range?.start, range?.end)),
  ).toEqual(['90 days', '60 days']);
});
