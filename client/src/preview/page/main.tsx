/** What runs inside the preview: it shows the views that it is sent, and says where somebody wants to go. */
import { render } from 'preact';
import { Agreement } from '../../../../server/src/page/agreement.tsx';
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { nearestPlace, parsePlace } from './places.ts';

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.getElementById('root') as HTMLElement;
const note = document.getElementById('note') as HTMLElement;
const { uri = '' } = root.dataset;
let state: PageState = host.getState() ?? { uri, scroll: 0, folds: {} };
let isRestored = false;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'view':
      note.hidden = true;
      document.documentElement.lang = data.view.language;
      render(<Agreement view={data.view} hasLinks={true} />, root);
      if (!isRestored) restore();
      return;
    case 'note':
      note.textContent = data.note;
      note.hidden = false;
      return;
    case 'cursor':
      return showPlace(data.uri, data.offset);
  }
});

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const place = parsePlace(link.dataset.place);
  if (place) {
    event.preventDefault();
    host.postMessage({ type: 'open', uri: place.uri, offset: place.start });
    return;
  }
  const anchor = link.getAttribute('href') ?? '';
  if (!anchor.startsWith('#')) return;
  event.preventDefault();
  reveal(document.getElementById(anchor.slice(1)));
});

document.addEventListener('scroll', () => remember({ scroll: window.scrollY }), { passive: true });
// The event does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!isRestored || !(target instanceof HTMLDetailsElement)) return;
    remember({ folds: { ...state.folds, [foldName(target)]: target.open } });
  },
  true,
);

host.postMessage({ type: 'ready' });
remember({ uri });

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

/** Folds first: what is folded takes no room, and the place to scroll to would be another. */
function restore(): void {
  for (const fold of document.querySelectorAll('details')) {
    const isOpen = state.folds[foldName(fold)];
    if (isOpen !== undefined) fold.open = isOpen;
  }
  window.scrollTo(0, state.scroll);
  isRestored = true;
}

function foldName(fold: HTMLDetailsElement): string {
  return fold.id || (fold.querySelector('summary')?.textContent ?? '');
}

/** Brings what stands at a place of the text into view, where the page shows it. */
function showPlace(uri: string, offset: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-place]')];
  const nearest = nearestPlace(
    links.map(link => parsePlace(link.dataset.place)),
    uri,
    offset,
  );
  for (const link of document.querySelectorAll('.here')) link.classList.remove('here');
  const link = nearest === undefined ? undefined : links[nearest];
  if (!link) return;
  link.classList.add('here');
  link.scrollIntoView({ block: 'nearest' });
}

function reveal(target: HTMLElement | null): void {
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView({ block: 'center' });
  target.tabIndex = -1;
  target.focus();
}
