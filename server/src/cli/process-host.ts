import { fstatSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { localToday } from '../clock.ts';
import { saying, t } from '../core/index.ts';
import { CliError, failed } from './failure.ts';
import type { Host, Output } from './host.ts';

/** An output of the process, which tells in the end whether all of it arrived. */
interface ProcessOutput extends Output {
  /** Waits for what is on its way. @returns why some of it could not be written; undefined when nothing is wrong */
  readonly ended: () => Promise<NodeJS.ErrnoException | undefined>;
}

export interface ProcessHost extends Host {
  readonly stdout: ProcessOutput;
  readonly stderr: ProcessOutput;
}

/** The process as the command line's host. */
export function processHost(): ProcessHost {
  const [, script] = process.argv;
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout, 1),
    stderr: output(process.stderr, 2),
    stdin: readAll,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    today: localToday,
    program: script === undefined ? undefined : { node: process.execPath, script: path.resolve(script) },
  };
}

/**
 * Waits until everything is written. What could not be, such as a report on a full disk, is no report: the command has
 * not done its work, whatever it found.
 *
 * @param status the exit status of the command
 * @returns the exit status of the process
 */
export async function settled(status: number, { stdout, stderr }: ProcessHost): Promise<number> {
  const lost = await stdout.ended();
  if (lost) {
    const { unwritable } = await import('./check/problems.ts');
    const { languageOf } = await import('./language.ts');
    const { wrong, remedy } = unwritable(undefined, lost);
    const say = saying(await languageOf({ env: process.env }));
    stderr.write(`partnership: ${say(wrong)}\n${say(remedy)}\n`);
  }
  return lost || (await stderr.ended()) ? failed : status;
}

/** A reader that goes away, such as `| head`, ends the output and is nobody's mistake. */
function output(stream: NodeJS.WriteStream, descriptor: number): ProcessOutput {
  let open = true;
  let failure: NodeJS.ErrnoException | undefined;
  let last = Promise.resolve();
  const fail = (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') failure ??= error;
  };
  stream.on('error', fail);
  const isFile = !stream.isTTY && holdsAll(descriptor);
  return {
    write(text) {
      if (!open) return;
      if (isFile) {
        try {
          writeWhole(descriptor, Buffer.from(text));
        } catch (error) {
          fail(error as NodeJS.ErrnoException);
        }
      } else last = new Promise(resolve => stream.write(text, () => resolve()));
    },
    ready: async () => {
      if (stream.writableNeedDrain) await last;
    },
    ended: async () => {
      await last;
      return failure;
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** Whether it is a file or device: these take all at once, or fail. */
function holdsAll(descriptor: number): boolean {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFile() || kind.isCharacterDevice();
  } catch {
    return false;
  }
}

/** Node's own stream for files writes once and does not look whether all was taken, which a disk that gets full does not. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** @throws CliError when it cannot be read, as when it is a folder */
async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    // Node hands out a folder as if it were an empty text.
    if (fstatSync(0).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    const { reasonOf } = await import('./check/problems.ts');
    throw new CliError(
      t`Cannot read standard input: ${reasonOf(error as NodeJS.ErrnoException)}.`,
      t`Hand in a file or the output of a program: ${'partnership check - < FILE'}`,
    );
  }
  return Buffer.concat(chunks);
}
