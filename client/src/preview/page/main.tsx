/** What runs inside the preview: it shows the views that it is sent, and says where somebody wants to go. */
import { render } from 'preact';
import { Agreement } from '../../../../server/src/page/agreement.tsx';
import type { FromPage, PageState, ToPage } from '../messages.ts';
import { Cursor } from './cursor.ts';
import { Folds, unfold } from './folds.ts';
import { parsePlace } from './places.ts';
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
const cursor = new Cursor();
const folds = new Folds(state.folds, changed => remember({ folds: changed }));
const scroll = new Scroll(state.scroll, pixels => remember({ scroll: pixels }));

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'view':
      tell('');
      document.documentElement.lang = data.view.language;
      clearFirst();
      render(<Agreement view={data.view} hasLinks={true} />, root);
      // Folds first: what is folded takes no room, and the place to scroll to would be another.
      folds.restore();
      scroll.restore();
      cursor.mark();
      return;
    case 'note':
      clearFirst();
      return tell(data.note);
    case 'moved':
      return remember({ uri: data.uri });
    case 'cursor':
      return cursor.follow(data.uri, data.offset, data.isMoved);
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

remember({});
host.postMessage({ type: 'ready' });

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

/** The same sentence again is no news to somebody who has the page read out. */
function tell(sentence: string): void {
  if (note.textContent !== sentence) note.textContent = sentence;
  note.hidden = sentence === '';
}

/** Takes away what stands there before anything is known. */
function clearFirst(): void {
  document.getElementById('reading')?.remove();
}

function reveal(target: HTMLElement | null): void {
  if (!target) return;
  unfold(target);
  target.scrollIntoView({ block: 'center' });
  target.tabIndex = -1;
  target.focus();
}
