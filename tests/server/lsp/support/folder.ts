import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { URI } from 'vscode-uri';

/** A folder on disk that lasts as long as its test. */
export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The URI of the folder or of something in it, spelt as our server spells it. */
  uri(name = ''): string {
    return URI.file(path.join(this.path, name)).toString();
  }

  async write(name: string, text: string): Promise<void> {
    const file = path.join(this.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  remove(name: string): Promise<void> {
    return rm(path.join(this.path, name), { recursive: true });
  }

  /** As a client names it in `initialize`. */
  get workspaceFolder() {
    return { uri: this.uri(), name: path.basename(this.path) };
  }
}

/** A temporary folder with these files, given as `{ 'path': text }`. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<Folder> {
  const folder = new Folder(await mkdtemp(path.join(tmpdir(), 'partnership å ')));
  onTestFinished(() => rm(folder.path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await folder.write(name, text);
  return folder;
}
