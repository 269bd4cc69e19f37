import type { FileFacts, Fix, IsoDate, Listing } from '../../core/index.ts';
import type { CheckedText } from '../check/checked.ts';
import type { UnreadPlace } from '../check/report.ts';

/**
 * What a part of a check found, as lines of JSON: a header, a line for each file, and an end, so that a part that was cut off
 * is noticed. `merge` makes of all parts what one process would have found. URIs are relative to the project, so that the
 * parts may come from different machines.
 */
export interface Header {
  readonly partial: 1;
  /** The version of the program: what others find may differ. */
  readonly tool: string;
  readonly asOf: IsoDate;
  /** Whether the date was named, which switches dated rules on. */
  readonly isDated: boolean;
  readonly language: string;
  /** Which part of how many; undefined: of a stream, of which nobody knows how many parts it has. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** A sum of all that the check looks at; the same in all shards. */
  readonly project?: string;
  /** The folder of the project, from where the check was started, with forward slashes. */
  readonly root: string;
  /** What `--config` names. */
  readonly configuration?: { readonly uri: string; readonly sum: string };
  /** Of a stream: what `--config` names, first, with all that it extends. */
  readonly configurations?: readonly NamedText[];
  readonly misnamed: readonly string[];
  readonly unread: readonly UnreadPlace[];
}

/** A text, and what users call it. */
export interface NamedText {
  readonly uri: string;
  readonly path: string;
  readonly repositoryPath: string;
  readonly text: string;
}

/** A file, and what was found in it. */
export interface FileLine {
  readonly uri: string;
  /** What users call it: see NamedFile. */
  readonly path: string;
  readonly repositoryPath: string;
  /** A sum of its text. */
  readonly sum: string;
  /** Undefined where only reading tells. */
  readonly listing?: Listing | undefined;
  /** False for one that others do not see. */
  readonly isMember: boolean;
  /** It is none that others see, and holds for them all the same: a configuration elsewhere. */
  readonly isConfiguration?: boolean;
  /** False for one that belongs to the project and was not asked for. */
  readonly isRequested: boolean;
  /** Its text, where it is needed to put the parts together. */
  readonly text?: string;
  /** What was found; undefined where that rests on other parts. */
  readonly found?: Pick<CheckedText, 'findings' | 'accepted'>;
  /** For findings by their place in `found`: the ways to put them right. */
  readonly fixes?: readonly (readonly [number, readonly Pick<Fix, 'edits'>[]])[];
  readonly facts?: FileFacts | undefined;
  /** Of a stream: the files that it names. */
  readonly named?: readonly { readonly uri: string }[];
}

/** A file that findings of this part point to, and that belongs to another part. */
export interface TextLine {
  readonly pointedTo: string;
  readonly text: string;
}

/** The last line. */
export interface End {
  /** How many lines with files there are. */
  readonly end: number;
  /** How many lines of a stream were no records. */
  readonly bad?: number;
}

export type Line = Header | FileLine | TextLine | End;

/** Writes URIs below a folder from there. @param base without a slash at its end */
export function toLine(line: Line, base: string): string {
  return `${JSON.stringify(line, (key, value) =>
    isUriKey(key) && typeof value === 'string' && value.startsWith(`${base}/`)
      ? `.${value.slice(base.length)}`
      : shortened(key, value),
  )}\n`;
}

/** Reads a line. @throws SyntaxError where it is no JSON */
export function fromLine(line: string, base: string): Line {
  return JSON.parse(line, (key, value) =>
    isUriKey(key) && typeof value === 'string' && value.startsWith('./') ? `${base}${value.slice(1)}` : value,
  );
}

const isUriKey = (key: string) => key === 'uri' || key === 'pointedTo';

/** What only editors read of a finding goes nowhere. */
function shortened(key: string, value: unknown): unknown {
  return key === 'lines' ? undefined : value;
}
