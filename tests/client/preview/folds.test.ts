import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Folds } from '../../../client/src/preview/page/folds.ts';

/** A fold below a heading, as far as it is looked at. */
class FakeFold {
  id = '';
  open = false;
  heading: string;
  constructor(heading: string) {
    this.heading = heading;
  }
  closest = () => ({ id: 'promises' });
  querySelector = () => ({ textContent: 'Forecast', querySelector: () => null });
  get parentElement() {
    return { querySelector: () => ({ textContent: this.heading }) };
  }
}

let folds: FakeFold[];
beforeEach(() => {
  vi.stubGlobal('document', { addEventListener: () => undefined, querySelectorAll: () => folds });
});
afterEach(() => vi.unstubAllGlobals());

const byHand = { 'promises Cirrus Oy promises Forecast': true };

it('opens what was opened by hand, and nothing else', () => {
  folds = [new FakeFold('Cirrus Oy promises'), new FakeFold('Nordbank promises')];
  new Folds(byHand, () => undefined).restore();
  expect(folds.map(({ open }) => open)).toEqual([true, false]);
});

it('opens it also when its name is known only later, once the files are read', () => {
  folds = [new FakeFold('cirrus promises')];
  const one = new Folds(byHand, () => undefined);
  one.restore();
  for (const fold of folds) fold.heading = 'Cirrus Oy promises';
  one.restore();
  expect(folds[0]?.open).toBe(true);
});

it('leaves alone what is open or closed meanwhile', () => {
  folds = [new FakeFold('Cirrus Oy promises')];
  const one = new Folds(byHand, () => undefined);
  one.restore();
  for (const fold of folds) fold.open = false;
  one.restore();
  expect(folds[0]?.open).toBe(false);
});
