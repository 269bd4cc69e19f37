import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** How many files the folder may hold: one for each command, file of the program, release of it and of Node. About 1 MB each. */
const mostFiles = 32;
/** The length of the sum in front of what V8 made, in bytes. */
const sumLength = 4;
const ending = '.v8';

/**
 * What V8 made of the program's files, kept for the next run, which then needs not compile them. Everything here may fail, and
 * then costs the compiling and nothing else.
 *
 * V8 takes what it is given without a look at its content: it does notice another V8, other options and another length of the
 * source, and nothing else; changed bytes end the process. So a name holds a sum of the source and all that V8 may depend on;
 * the content has a sum in front; and a file counts only where nobody but this user can have written it.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #purpose: string;

  /**
   * @param folder of this user alone: see cacheFolder
   * @param purpose a word for file names: runs of the same purpose call much the same functions, and only what was called is kept
   */
  constructor(folder: string, purpose: string) {
    this.#folder = folder;
    this.#purpose = purpose;
  }

  /** What is kept of a file. @param name without folder @param source its bytes @returns undefined where nothing is, or nothing sound */
  take(name: string, source: Uint8Array): Buffer | undefined {
    try {
      const kept = readOwn(this.#fileOf(name, source));
      if (kept.length <= sumLength) return undefined;
      const code = kept.subarray(sumLength);
      return kept.readUInt32LE() === crc32(code) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what V8 made of a file. It is there whole, or not at all. */
  keep(name: string, source: Uint8Array, code: Buffer): void {
    const file = this.#fileOf(name, source);
    const beside = `${file}.${process.pid}.tmp`;
    try {
      const sum = Buffer.alloc(sumLength);
      sum.writeUInt32LE(crc32(code));
      writeFileSync(beside, Buffer.concat([sum, code]), { flag: 'wx', mode: 0o600 });
      renameSync(beside, file);
      this.#letGo();
    } catch {
      letGo(beside);
    }
  }

  #fileOf(name: string, source: Uint8Array): string {
    const { versions, arch, platform, execPath, execArgv, env } = process;
    const machine = [versions.node, versions.v8, platform, arch, execPath, execArgv, env.NODE_OPTIONS];
    const sums = [crc32(source), source.length, crc32(JSON.stringify(machine))];
    return path.join(
      this.#folder,
      [this.#purpose, name, ...sums.map(sum => sum.toString(36))].join('-') + ending,
    );
  }

  /** Releases follow each other: what was written longest ago goes first. */
  #letGo(): void {
    const files = readdirSync(this.#folder).map(name => path.join(this.#folder, name));
    if (files.length <= mostFiles) return;
    const ages = new Map(files.map(file => [file, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
    const oldestFirst = files.sort((a, b) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0));
    for (const file of oldestFirst.slice(0, -mostFiles)) letGo(file);
  }
}

function letGo(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Somebody has taken the folder away.
  }
}

/** @throws where it is missing, a link, or could have been written by somebody else */
function readOwn(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { uid, mode } = fstatSync(descriptor);
    const user = process.geteuid?.();
    if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) throw new Error('not of this user');
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
