/**
 * This room keeps a view up to date on a page that follows a text. From one keystroke to the next nearly all of a view stays
 * as it is: only what changed is told, and where things stand in the text is told apart from what is shown of them, since a
 * line more at the top moves everything and changes nothing.
 */
import type { AgreementView } from '../agreement-view.ts';
import type { PlaceView } from '../basics.ts';
import { applied, type Change, changeBetween } from './change.ts';
import { type Moves, movesBetween, type PlaceTable, withMoves } from './place-table.ts';
import { Sharing } from './sharing.ts';

/** A view as a page holds it that follows a text. */
export interface LiveView {
  /** Each place in it is a number: that is its `start`, and `uri` is empty. Parts that stay the same stay the same objects. */
  readonly view: AgreementView;
  /** Where the numbers stand in the text as it is now. */
  readonly places: PlaceTable;
}

/** What somebody has to be told who holds a view. All of it is plain data. */
export type ViewUpdate =
  /** What it holds is of no use any more. */
  | { readonly version: number; readonly whole: LiveView }
  /** What has become different since the version `base`. */
  | {
      readonly version: number;
      readonly base: number;
      /** Undefined: what is shown is the same. */
      readonly change?: Change | undefined;
      readonly moves: Moves;
    };

/** How many numbers of places may have fallen out of use before all are given anew. */
const mostUnused = 500;

/**
 * Takes a view over that was made of another state of the text.
 *
 * @param base what was told last; undefined: nothing
 * @returns the same as a live view, and what is different about it; all of it, where that is less
 */
export function follow(
  base: LiveView | undefined,
  view: AgreementView,
): { readonly live: LiveView; readonly difference?: Pick<Difference, 'change' | 'moves'> } {
  if (!base) return { live: wholly(view) };
  const sharing = new Sharing(base.places);
  const shared = sharing.share(base.view, view) as AgreementView;
  const known = base.places.starts.length;
  if (sharing.places.size + mostUnused < known / 2) return { live: wholly(view) };
  const moves = movesBetween(base.places, sharing.places);
  const live = { view: shared, places: withMoves(base.places, moves) };
  return { live, difference: { change: changeBetween(base.view, shared), moves } };
}

type Difference = Extract<ViewUpdate, { readonly base: number }>;

function wholly(view: AgreementView): LiveView {
  const sharing = new Sharing();
  const shared = sharing.share(undefined, view) as AgreementView;
  const none: PlaceTable = { uris: [], files: [], starts: [] };
  return { view: shared, places: withMoves(none, movesBetween(none, sharing.places)) };
}

/** A live view after an update that is of its version. */
export function updated({ view, places }: LiveView, { change, moves }: Difference): LiveView {
  return {
    view: change ? (applied(view, change) as AgreementView) : view,
    places: withMoves(places, moves),
  };
}

/** Where a place of a live view stands in the text; undefined for a number that was never given. */
export function placeIn({ uris, files, starts }: PlaceTable, number: number): PlaceView | undefined {
  const start = starts[number];
  const uri = uris[files[number] ?? -1];
  return uri === undefined || start === undefined ? undefined : { uri, start };
}
