import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { t } from '../../core/index.ts';
import { uriOf } from '../../disk/path-uri.ts';
import { streamBase } from '../check/stream/check-record.ts';
import { CliError } from '../failure.ts';
import { type FileLine, fromLine, type Header, type Line } from '../partial/partial.ts';

/** All parts of a check. */
export interface Parts {
  readonly headers: readonly Header[];
  readonly files: readonly FileLine[];
  /** The texts of files that findings of another part point to. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many lines of streams were no records. */
  readonly bad: number;
}

/**
 * Reads partial results.
 *
 * @param files as typed
 * @param cwd the folder from which the parts are merged
 * @throws CliError when one cannot be read, is no partial result, or not a whole one
 */
export async function readParts(
  files: readonly { readonly name: string; readonly place: string }[],
  cwd: string,
): Promise<Parts> {
  const headers: Header[] = [];
  const lines: FileLine[] = [];
  const texts = new Map<string, string>();
  let bad = 0;
  for (const { name, place } of files) {
    let [count, end]: [number, number | undefined] = [0, undefined];
    for await (const line of linesOf(name, place, cwd)) {
      if ('partial' in line) headers.push(line);
      else if ('end' in line) {
        end = line.end;
        bad += line.bad ?? 0;
      } else if ('pointedTo' in line) texts.set(line.pointedTo, line.text);
      else {
        count++;
        lines.push(line);
      }
    }
    if (end !== count) throw cutOff(name);
  }
  return { headers, files: lines, texts, bad };
}

async function* linesOf(name: string, place: string, cwd: string): AsyncIterable<Line> {
  const input = createReadStream(place);
  let number = 0;
  let base = '';
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text === '') continue;
      const line = parsed(text, base);
      if (line === undefined || 'partial' in line !== (number === 1)) throw noPartial(name, number);
      if ('partial' in line) base = line.shard ? uriOf(rootOf(line, cwd)) : streamBase;
      yield line;
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    const { unreadable } = await import('../check/problems.ts');
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
  if (number === 0) throw noPartial(name, 1);
}

/** The folder of the project, as seen from where the parts are merged. */
export function rootOf({ root }: Header, cwd: string): string {
  return path.resolve(cwd, root);
}

function parsed(text: string, base: string): Line | undefined {
  try {
    const line = fromLine(text, base);
    return typeof line === 'object' && line !== null ? line : undefined;
  } catch {
    return undefined;
  }
}

function noPartial(name: string, line: number): CliError {
  return new CliError(
    t`\`${name}\` is no partial result: line ${line} is not what ${'check --shard'} or ${'check --stream'} writes.`,
    t`Name what these commands have written, and nothing else.`,
  );
}

function cutOff(name: string): CliError {
  return new CliError(
    t`\`${name}\` is cut off: its last line is missing.`,
    t`Run that part again; it may have been stopped, or its disk may be full.`,
  );
}
