/** What our client and server say to each other about reviews: what changed between two states of the files. */

/**
 * Client → server, with {@link ReviewParams}: what agreements say differently than they did ({@link ReviewAnswer}). The
 * client knows what was (from git, or from the disk) and hands it in; what is, the server has. Any client may ask.
 */
export const REVIEW = 'partnership/review';

/**
 * Client → server, with {@link ReviewParams}: the same as Markdown (string), as `partnership diff --format markdown`: in the
 * language of the agreements, where they say one and the same, else in that of the session.
 */
export const REVIEW_MARKDOWN = 'partnership/reviewMarkdown';

/** What was, of all files that differ. Agreements that take a changed party from its own file are found by the server. */
export interface ReviewParams {
  /** How to speak of the two states, in Markdown: `main`, `the working tree` in the user's language. */
  readonly before: string;
  readonly after: string;
  readonly files: readonly EarlierFile[];
  /** A folder that file names are relative to, by its URI. */
  readonly root?: string;
}

/** A file as it was. */
export interface EarlierFile {
  readonly uri: string;
  /** Its text then; null: it was not there. */
  readonly text: string | null;
  /** It is not there any more. Else a file that the server does not have is left out. */
  readonly gone?: true;
  /** The URI that it had then, where it was renamed; that one is in the list as gone. */
  readonly renamedFrom?: string;
}

/** The values of `Effect` in `core/review/change.ts`. */
export type ReviewEffect = 'weakened' | 'strengthened' | 'undetermined' | 'reworded' | 'unaffected';

export interface ReviewAnswer {
  /** How many agreements were compared. */
  readonly compared: number;
  /** Those that say something else, or that could not be read whole. */
  readonly agreements: readonly AgreementAnswer[];
  /** Names of files that are an agreement in one state and cannot be read as one in the other. */
  readonly unreadable: readonly string[];
  /** What this very change accepts, excuses or switches off; its file may be gone. In the language of the session. */
  readonly excused: readonly { readonly sentence: string; readonly place: PlaceAnswer | null }[];
  /** Records that were changed or taken out; these where they stood. In the language of the session. */
  readonly corrections: readonly {
    readonly sentence: string;
    readonly place: PlaceAnswer | null;
    readonly state: ReviewState;
  }[];
  /** Files of which nobody can say what changed in them, with the reason. In the language of the session. */
  readonly notCompared: readonly string[];
}

export interface AgreementAnswer {
  readonly id: string;
  readonly title: string;
  /** Of an agreement that is gone, the one that it had. */
  readonly uri: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** The gravest first, that of the version last. */
  readonly changes: readonly ChangeAnswer[];
  /** What the changes ask of the version; null where nothing can be said. */
  readonly version: {
    readonly before: string;
    readonly after: string;
    readonly isEnough: boolean;
    readonly suggested: string;
  } | null;
  /** What could not be read, so that there may be more changes than these. */
  readonly incomplete: readonly (PlaceAnswer & { readonly message: string; readonly state: ReviewState })[];
}

export type ReviewState = 'before' | 'after';

export interface ChangeAnswer {
  /** What an approval in a configuration names. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
  /** What it is about, in the language of the session. */
  readonly title: string;
  /** The change for people who have never seen the text, in the language of the session; without a full stop. */
  readonly sentence: string;
  /** For whom it is better or worse, in the language of the session. */
  readonly outcome: string;
  /** Null outside the seven principles; the name is in the language of the session. */
  readonly principle: { readonly key: string; readonly name: string } | null;
  /** For people, on one line; null for what was added, or removed. */
  readonly before: string | null;
  readonly after: string | null;
  /** In the texts before and after; null where that state does not have the thing. */
  readonly places: { readonly before: PlaceAnswer | null; readonly after: PlaceAnswer | null };
  /** By the ids of the parties. */
  readonly effects: Readonly<Record<string, ReviewEffect>>;
  /** The gravest of the effects. */
  readonly gravest: ReviewEffect;
  /** The persons who accept it, for the parties that lose. */
  readonly acceptedBy: readonly { readonly party: string; readonly person: string }[];
}

/** A place in one of the two states, in lines and UTF-16 code units from 0. */
export interface PlaceAnswer {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}
