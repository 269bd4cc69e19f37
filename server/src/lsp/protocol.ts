/**
 * What our client and server say to each other beyond the Language Server Protocol.
 *
 * In a browser, and in remote and virtual workspaces, the server cannot read files: the editor can. A client
 * that answers these requests says so in its initialization options ({@link InitializationOptions}); without
 * it (Neovim, Helix …) the server reads the disk itself. No request changes anything anywhere.
 *
 * The methods are plain strings: client and server libraries each bring their own version of the transport,
 * and its typed requests work within one version only.
 */

import type { AudienceName, UnreadReason, ViewUpdate } from '../core/index.ts';

/** What our client sends as `initializationOptions`; every other client may leave them out. */
export interface InitializationOptions {
  /** The client answers {@link FILES}, {@link READ} and {@link EXISTS}. */
  readonly workspaceFiles?: boolean;
  /** The URI of the folder with the rules' pages, for the links of diagnostics; only the client knows it in a browser. */
  readonly documentation?: string;
  /** The client has the command {@link SHOW_REFERENCES}; without it code lenses are for reading only. */
  readonly showReferences?: boolean;
  /** The client has the commands of `people-protocol.ts` and `pack-protocol.ts`; without it nothing offers them. */
  readonly ownCommands?: boolean;
  /** The client has the command that a code lens needs to record something; without it there are no such lenses. */
  readonly records?: boolean;
  /** The client shows a status ({@link STATUS}) and wants to be told when it may have changed. */
  readonly status?: boolean;
  /** The client knows our own semantic tokens, and has colours for them; others get the nearest usual ones. */
  readonly ownTokens?: boolean;
}

/** Globs of agreements, parties and records; used for finding them and for watching them. */
export const FILE_GLOBS = ['**/*.partnership.{yaml,yml}', '**/partnership.{yaml,yml}'] as const;

/** The configuration file; it stays an ordinary YAML file for the editor. */
export const CONFIG_GLOB = '**/partnership.config.yaml';

/** What git leaves out, so that it is no part of the workspace either. */
export const IGNORE_GLOB = '**/.gitignore';

/**
 * Server → client, without parameters: the URIs (`string[]`) of all agreements, parties, records and
 * configuration files of the workspace, in no particular order, honouring the user's `files.exclude`. Empty
 * when no folder is open.
 */
export const FILES = 'partnership/files';

/**
 * Server → client, with {@link FileParams}: what a file holds on disk, whatever is open in an editor
 * ({@link FileText}); null only when there is no such file. The client reads regular files that really lie in the
 * workspace, or beside or below an open document, and ours by name in the same file system; of all others it answers why
 * it does not. An answer with an error is no proof that a file does not exist.
 */
export const READ = 'partnership/read';

/**
 * Server → client, with {@link FileParams}: whether a file or folder exists (boolean), or `outside` where it does and only
 * through a link that leads out of the workspace, or in the folder of git; null where that cannot be found out, and for places outside the workspace that are not beside or below an open document, which the client
 * does not look at.
 */
export const EXISTS = 'partnership/exists';

/**
 * A command of our client, for code lenses. Its arguments are a URI, a position and a list of locations, all as
 * the protocol has them; the editor shows the locations there.
 */
export const SHOW_REFERENCES = 'partnership.showReferences';

/**
 * Client → server, with {@link FileParams}: what there is to say of a file as a whole ({@link Status}), for a status
 * line; null for a file that the server does not know. Any client may ask, at any time.
 */
export const STATUS = 'partnership/status';

/**
 * Server → client, without parameters: the status of files may have changed, because of an edit, of another file,
 * of a setting, or since all files have been read. Sent only to clients that say `status` in their options.
 */
export const STATUS_CHANGED = 'partnership/statusChanged';

/** A file as a whole, in facts; their words are up to the client. */
export interface Status {
  /** The version of the format that the server reads: `partnership/v1`. */
  readonly format: string;
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Accepted with a reason, so not among the others. */
    readonly accepted: number;
  };
  readonly configuration: {
    /** The configuration file in force; null: there is none, and the built-in `recommended` holds. */
    readonly uri: string | null;
    /** The profile that it extends: `minimal`, `recommended` or `strict`. */
    readonly preset: string;
  };
  /** The workspace is still being read, so that findings which need other files may be missing. */
  readonly reading: boolean;
}

/**
 * Client → server, with {@link FileParams}: an agreement as people look at it (`AgreementView`), from the text as it is in the
 * editor; of records that of their agreement; null for any other file. Any client may ask.
 */
export const VIEW = 'partnership/view';

/**
 * Client → server, with {@link FollowParams}: the same for a page that follows the text ({@link ViewAnswer}): only what has become
 * different since the view that it holds, with places apart. Null for any other file. Any client may ask; docs/editors.md says how
 * to hold a view.
 */
export const FOLLOW_VIEW = 'partnership/followView';

export interface FollowParams extends FileParams {
  /** The version of the view that the client holds; null: none. */
  readonly known: number | null;
}

/** An update; or that some lines cannot be read at the moment, told to one who holds a view of all of the text: it stays. */
export type ViewAnswer = ViewUpdate | { readonly isUnreadable: true };

/**
 * Client → server, with {@link ReaderParams}: the same for somebody else to read, on paper or in a file: without what that
 * reader is not meant to see (and how much that is), and in the language of the agreement where the server speaks it. Null also
 * for a party that is none of the agreement. Any client may ask.
 */
export const VIEW_FOR_READER = 'partnership/viewForReader';

/**
 * Client → server, without parameters: all agreements of the workspace in lines, with what is overdue and what is due in the
 * next fourteen days (`Overview`); null where none is known and not all files are read yet. Any client may ask.
 */
export const OVERVIEW = 'partnership/overview';

/**
 * Client → server, with {@link CalendarParams}: what an agreement, or all of the workspace, plan, as entries of a calendar
 * (`CalendarView`), as `partnership calendar` writes them; in the language of the agreements where they say one and the same, else
 * in that of the session. Null for a file that is no agreement, and for a reader who is no party of it. Any client may ask.
 */
export const CALENDAR = 'partnership/calendar';

/** A file, and who is to read of it: oneself, all parties of the agreement together, or one party by its id. */
export interface ReaderParams extends FileParams {
  readonly audience: AudienceName;
}

/** What is to be in a calendar, and who is to read it. */
export interface CalendarParams {
  /** The agreement; without it all of the workspace. */
  readonly uri?: string;
  readonly audience: AudienceName;
  /** Only what concerns this forum, this person (`party/person`), this party; see docs/calendar.md. */
  readonly forum?: string;
  readonly person?: string;
  readonly party?: string;
}

/** One file, by its URI in any spelling. */
export interface FileParams {
  readonly uri: string;
}

/** The text of a file on disk. */
export interface FileText {
  /** Decoded as UTF-8, without a byte order mark; with U+FFFD where the bytes are something else. */
  readonly text: string;
  /** The file is there and could not be read, and `text` is empty: nobody knows what it holds. */
  readonly unread?: UnreadReason;
}
