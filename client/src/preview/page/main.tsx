/** What runs inside the preview: it shows the views that it is sent, and says where somebody wants to go. */
import { render } from 'preact';
import {
  type LapseView,
  type PlaceView,
  placeIn,
  type ViewUpdate,
  type YearView,
} from '../../../../server/src/core/index.ts';
import { Agreement } from '../../../../server/src/page/agreement.tsx';
import { type Held, heldAfter } from '../held.ts';
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { Cursor } from './cursor.ts';
import { type Folded, foldedIn } from './folded.ts';
import { Folds, unfold } from './folds.ts';
import { parseRecord } from './parseRecord.ts';
import { Scroll } from './scroll.ts';

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.getElementById('root') as HTMLElement;
const note = document.getElementById('note') as HTMLElement;
let state: PageState = { scroll: 0, folds: {}, ...host.getState(), uri: root.dataset.uri ?? '' };
/** What is shown. */
let held: Held | undefined;
/** The folds whose content is drawn although they are closed at first. */
let drawn: ReadonlySet<string> = new Set(Object.keys(state.folds).filter(name => state.folds[name]));
/** What was found in which parts of a view; see {@link folded}. */
let known: { year: YearView; lapses: readonly LapseView[]; folded: Folded } | undefined;
const cursor = new Cursor(() => held && { places: held.live.places, folded });
const folds = new Folds(state.folds, changed => remember({ folds: changed }));
const scroll = new Scroll(state.scroll, pixels => remember({ scroll: pixels }));

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'view':
      return show(data.update);
    case 'note':
      clearFirst();
      return tell(data.note);
    case 'moved':
      return remember({ uri: data.uri });
    case 'cursor':
      return cursor.follow(data.uri, data.offset, data.isMoved);
  }
});

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.childElementCount < 2) draw(target.id);
  },
  // What happens to folds is heard by nobody above them.
  true,
);

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const answers = parseRecord(button?.dataset.record);
  if (answers) return host.postMessage({ type: 'record', answers });
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const place = placeOf(link);
  if (place) {
    event.preventDefault();
    host.postMessage({ type: 'open', uri: place.uri, offset: place.start });
    return;
  }
  const anchor = link.getAttribute('href') ?? '';
  if (!anchor.startsWith('#')) return;
  event.preventDefault();
  reveal(anchor.slice(1));
});

remember({});
host.postMessage({ type: 'ready' });

function show(update: ViewUpdate): void {
  const next = heldAfter(held, update);
  if (next === 'better') return;
  if (next === 'unknown') {
    host.postMessage({ type: 'ready' });
    return;
  }
  held = next;
  const { view } = held.live;
  tell('');
  // Even if it is the same, it would have the browser look at all of the page again.
  if (document.documentElement.lang !== view.language) document.documentElement.lang = view.language;
  clearFirst();
  paint(held);
}

function paint({ live: { view } }: Held): void {
  render(<Agreement view={view} hasLinks={true} drawn={drawn} />, root);
  // Folds first: what is folded takes no room, and the place to scroll to would be another.
  folds.restore();
  scroll.restore();
  cursor.pageChanged();
}

/** Draws what is in a fold. */
function draw(fold: string): void {
  if (!held || drawn.has(fold)) return;
  drawn = new Set([...drawn, fold]);
  paint(held);
}

/** What of the view may not be drawn; looked for only once for the same parts of a view. */
function folded(): Folded {
  const { year, record } = held?.live.view ?? { year: undefined, record: undefined };
  if (!year || !record) return { places: new Map(), elements: new Map() };
  if (known?.year !== year || known.lapses !== record.lapses)
    known = { year, lapses: record.lapses, folded: foldedIn({ year, record }) };
  return known.folded;
}

/** Where a link leads in the text as it is shown. */
function placeOf({ dataset: { place } }: HTMLElement): PlaceView | undefined {
  return place === undefined || !held ? undefined : placeIn(held.live.places, Number(place));
}

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

/** The same sentence again is no news to somebody who has the page read out. */
function tell(sentence: string): void {
  if (note.textContent === sentence) return;
  note.textContent = sentence;
  note.hidden = sentence === '';
}

/** Takes away what stands there before anything is known. */
function clearFirst(): void {
  document.getElementById('reading')?.remove();
}

function reveal(id: string): void {
  const fold = document.getElementById(id) ? undefined : folded().elements.get(id);
  if (fold !== undefined) draw(fold);
  const target = document.getElementById(id);
  if (!target) return;
  unfold(target);
  target.scrollIntoView({ block: 'center' });
  target.tabIndex = -1;
  target.focus();
}
