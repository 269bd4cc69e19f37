import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export interface Answer {
  body: string | Buffer;
  headers: Record<string, string>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** A file below a folder; undefined when there is none. */
export async function answerFile(folder: string, name: string): Promise<Answer | undefined> {
  const file = inside(folder, name);
  if (!file) return undefined;
  const body = await readFile(file);
  return { body, headers: { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' } };
}

/**
 * What the extension of `@vscode/test-web` asks for: a file's content, with `?stat` what it is, with
 * `?readdir` what is in it; errors by their Node code, in an answer of status 200.
 */
export async function answerMount(
  folder: string,
  name: string,
  query: URLSearchParams,
): Promise<Answer | undefined> {
  const file = inside(folder, name);
  if (!file) return undefined;
  try {
    if (query.has('stat')) {
      const found = await stat(file);
      return json({ type: fileType(found), ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size });
    }
    if (query.has('readdir')) {
      const entries = await readdir(file, { withFileTypes: true });
      return json(entries.map(entry => ({ name: entry.name, type: fileType(entry) })));
    }
  } catch (error) {
    return json({ error: (error as NodeJS.ErrnoException).code });
  }
  return answerFile(folder, name);
}

/** The number that VS Code's API has for it. */
function fileType(entry: { isFile(): boolean; isDirectory(): boolean }): number {
  if (entry.isFile()) return 1;
  return entry.isDirectory() ? 2 : 0;
}

function json(value: unknown): Answer {
  return { body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } };
}

/** The path of `name` in `folder`, unless it leads out of it. */
function inside(folder: string, name: string): string | undefined {
  const file = path.join(folder, decodeURIComponent(name));
  return file === folder || file.startsWith(folder + path.sep) ? file : undefined;
}
