import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Scroll } from '../../../client/src/preview/page/scroll.ts';

/** What the page has: where it is, how far it reaches, and who listens. */
const page = { scrollY: 0, innerWidth: 600, innerHeight: 400, reach: 2000 };
let listeners: Record<string, () => void>;
let remembered: number[];
/** Whether the browser goes along with what grows above: `none` if not. */
let anchor: string;

const listen = (event: string, listener: () => void) => {
  listeners[event] = listener;
};
const scrollTo = (pixels: number) => {
  page.scrollY = Math.min(pixels, page.reach);
  listeners.scroll?.();
};

beforeEach(() => {
  Object.assign(page, { scrollY: 0, innerWidth: 600, innerHeight: 400, reach: 2000 });
  [listeners, remembered] = [{}, []];
  anchor = '';
  const style = {
    setProperty: (_name: string, value: string) => {
      anchor = value;
    },
    removeProperty: () => {
      anchor = '';
    },
  };
  vi.stubGlobal('document', { addEventListener: listen, documentElement: { style } });
  vi.stubGlobal('window', {
    addEventListener: listen,
    scrollTo: (_x: number, y: number) => scrollTo(y),
    get scrollY() {
      return page.scrollY;
    },
    get innerWidth() {
      return page.innerWidth;
    },
    get innerHeight() {
      return page.innerHeight;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const scroll = (wanted: number) => new Scroll(wanted, pixels => remembered.push(pixels));

it('goes where the page was as soon as it reaches that far, and remembers where it goes from there', () => {
  const one = scroll(700);
  page.reach = 300;
  one.restore();
  expect(remembered).toEqual([]);
  page.reach = 2000;
  one.restore();
  expect(page.scrollY).toBe(700);
  scrollTo(900);
  expect(remembered).toEqual([900]);
  one.restore();
  expect(page.scrollY).toBe(900);
});

it('waits while the page has no room yet', () => {
  page.innerWidth = 0;
  scroll(700).restore();
  expect(page.scrollY).toBe(0);
  page.innerWidth = 600;
  listeners.resize?.();
  expect(page.scrollY).toBe(700);
});

it('forgets nothing when its room is taken away', () => {
  scroll(0).restore();
  scrollTo(700);
  page.innerHeight = 0;
  scrollTo(0);
  expect(remembered).toEqual([700]);
});

it('goes nowhere any more once somebody has gone elsewhere', () => {
  const one = scroll(700);
  listeners.wheel?.();
  one.restore();
  expect(page.scrollY).toBe(0);
});

it('goes along with nothing that grows above, until somebody goes elsewhere', () => {
  scroll(0);
  expect(anchor).toBe('');
  scroll(700);
  expect(anchor).toBe('none');
  listeners.keydown?.();
  expect(anchor).toBe('');
});
