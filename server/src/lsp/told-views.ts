import { type AgreementView, follow, type LiveView, type Moves, type ViewUpdate } from '../core/index.ts';
import type { ViewAnswer } from './protocol.ts';

/** Of how many agreements views are followed at a time; of others all is told again. */
const mostFollowed = 4;
/** How many versions of each can be gone on from: an answer that was taken back may not have reached the client. */
const mostVersions = 3;

const noMoves: Moves = { uris: [], shifts: [], set: [] };

/** A view as some client holds it. */
interface Told {
  readonly version: number;
  /** What it was made of. */
  readonly view: AgreementView;
  readonly live: LiveView;
}

/** The views that a client holds, so that it is told only what has become different. */
export class ToldViews {
  /** By the client's URI, those that were asked for last at the end; of each the newest version first. */
  readonly #told = new Map<string, readonly Told[]>();
  /** Never that of a server before: what its client held then is something else. */
  #version = Date.now();

  /**
   * What a client has to be told that holds an earlier view of the same text, or none.
   *
   * @param known the version that it holds
   * @param clientUri how the client writes a URI
   */
  answer(
    uri: string,
    known: number | null,
    view: AgreementView,
    clientUri: (uri: string) => string,
  ): ViewAnswer {
    const before = this.#told.get(uri) ?? [];
    const base = before.find(({ version }) => version === known);
    if (base?.live.view.isWhole && !view.isWhole) return { isUnreadable: true };
    if (base?.view === view) return { version: base.version, base: base.version, moves: noMoves };
    const { live, difference } = follow(base?.live, view);
    const version = ++this.#version;
    // A map keeps the order in which keys were put in.
    this.#told.delete(uri);
    this.#told.set(uri, [{ version, view, live }, ...before].slice(0, mostVersions));
    const [oldest] = this.#told.keys();
    if (this.#told.size > mostFollowed && oldest !== undefined) this.#told.delete(oldest);
    return withClientUris(
      base && difference ? { version, base: base.version, ...difference } : { version, whole: live },
      clientUri,
    );
  }
}

/** URIs stand in the tables only. */
function withClientUris(update: ViewUpdate, clientUri: (uri: string) => string): ViewUpdate {
  if ('whole' in update) {
    const { view, places } = update.whole;
    return { ...update, whole: { view, places: { ...places, uris: places.uris.map(clientUri) } } };
  }
  const { moves } = update;
  return { ...update, moves: { ...moves, uris: moves.uris.map(clientUri) } };
}
