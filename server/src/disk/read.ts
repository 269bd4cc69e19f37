import { readFile, stat } from 'node:fs/promises';

/**
 * What a file holds, read as UTF-8. A byte order mark is left out, as editors do; bytes that are no UTF-8
 * become U+FFFD, which the core reports.
 *
 * @throws the system's error when the file cannot be read
 */
export async function readText(file: string): Promise<string> {
  return decode(await readFile(file));
}

/** UTF-8 to text, as {@link readText} does it. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Whether something is there, and what. Links count as what they lead to. */
export async function kindOfPath(place: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(place).catch(error => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/** How many files are open at once while many are read. */
const batch = 64;

/** Reads many files; `failed` hears of each one that cannot be read. */
export async function readTexts(
  files: readonly string[],
  read: (file: string, text: string) => void,
  failed: (file: string, error: NodeJS.ErrnoException) => void,
): Promise<void> {
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch);
    const texts = await Promise.all(
      some.map(file =>
        readText(file).then(
          text => ({ file, text }),
          error => ({ file, error }),
        ),
      ),
    );
    for (const each of texts) {
      if ('text' in each) read(each.file, each.text);
      else failed(each.file, each.error);
    }
  }
}
