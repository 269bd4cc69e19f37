import { expect, it } from 'vitest';
import { updated } from '../../../server/src/core/view/live/live-view.ts';
import { ToldViews } from '../../../server/src/lsp/told-views.ts';
import { soundAgreement } from '../../support/sound.ts';
import { viewOfText } from '../../support/views.ts';

const titled = (title: string) => viewOfText(soundAgreement.replace(/^title: .*/m, `title: ${title}`));
const spelt = (uri: string) => `client:${uri}`;
const versionOf = (answer: object) => (answer as { version: number }).version;

it('goes on from what a client holds, one or two answers back', () => {
  const told = new ToldViews();
  const first = told.answer('a', null, titled('One'), spelt);
  if (!('whole' in first)) throw new Error('all of it is told first');
  told.answer('a', first.version, titled('Two'), spelt);
  const third = told.answer('a', first.version, titled('Three'), spelt);
  if (!('base' in third)) throw new Error('the difference is told');
  expect(third.base).toBe(first.version);
  expect(updated(first.whole, third).view.title).toBe('Three');
  expect(first.whole.places.uris.every(uri => uri.startsWith('client:'))).toBe(true);
});

it('tells all of it to whoever holds something that is not known any more', () => {
  const told = new ToldViews();
  const first = told.answer('a', null, titled('0'), spelt);
  for (let at = 1; at <= 3; at++) told.answer('a', null, titled(String(at)), spelt);
  expect(told.answer('a', versionOf(first), titled('4'), spelt)).toHaveProperty('whole');
});

it('remembers the agreements that were asked for last', () => {
  const told = new ToldViews();
  const versions = new Map<string, number>();
  let count = 0;
  const ask = (uri: string) => {
    const answer = told.answer(uri, versions.get(uri) ?? null, titled(String(++count)), spelt);
    versions.set(uri, versionOf(answer));
    return 'whole' in answer ? 'all' : 'the difference';
  };
  for (const uri of ['a', 'b', 'c', 'd']) ask(uri);
  expect(ask('a')).toBe('the difference');
  ask('e');
  expect(ask('a')).toBe('the difference');
  expect(ask('b')).toBe('all');
});

it('says in a word that nothing is different', () => {
  const told = new ToldViews();
  const view = titled('One');
  const version = versionOf(told.answer('a', null, view, spelt));
  const moves = { uris: [], shifts: [], set: [] };
  expect(told.answer('a', version, view, spelt)).toEqual({ version, base: version, moves });
});
