import { Bounds, exploreFolders, respell, type Workspace } from '../core/index.ts';
import { normalUri } from './client-uri.ts';
import type { Feeding } from './feeding.ts';
import type { Files } from './files.ts';
import { Slices } from './turns.ts';

/** Knows where files are: which one a URI leads to, and whether it lies in the workspace. */
export class Whereabouts {
  readonly #workspace: Workspace;
  readonly #files: () => Files;
  readonly #realUri: (uri: string) => string;
  readonly #excludes: Feeding['gitExcludes'];
  /** The workspace's folders, with where they really are. */
  #folders: readonly { readonly uri: string; readonly real: string }[] = [];

  constructor(
    workspace: Workspace,
    files: () => Files,
    { realUri, gitExcludes }: Pick<Feeding, 'realUri' | 'gitExcludes'>,
  ) {
    this.#workspace = workspace;
    this.#files = files;
    this.#realUri = realUri;
    this.#excludes = gitExcludes;
    this.moved();
  }

  /** Other folders are open. */
  moved(): void {
    const folders = this.#workspace.folders ?? [];
    this.#folders = folders.map(uri => ({ uri, real: this.#realUri(uri) }));
  }

  /** The file that a URI in our spelling leads to. */
  fileOf(uri: string): string {
    return respell(this.#realUri(uri), this.#folders);
  }

  /**
   * The file that a URI on the list of the workspace's files leads to. Of a link that leads out of it, that is the link:
   * it is there, and what is behind it is not read.
   */
  memberOf(uri: string): string {
    const file = this.fileOf(uri);
    const { bounds } = this.#workspace;
    const isElsewhere = bounds.folderOf(file) === undefined && bounds.folderOf(uri) !== undefined;
    return isElsewhere ? uri : file;
  }

  /** The same for the whole list, each file once. Each is looked up on the disk, so others go on in between. */
  async members(listed: readonly string[]): Promise<string[]> {
    const found = new Set<string>();
    const slices = new Slices('background');
    for (const uri of listed) {
      await slices.pause();
      found.add(this.memberOf(normalUri(uri)));
    }
    return [...found];
  }

  /** Whether a file lies in the workspace, whatever a configuration says of it. */
  isInside(uri: string): boolean {
    return this.#workspace.bounds.asideOf(uri) === undefined;
  }

  /**
   * Finds out whether files belong to the workspace, as far as their folders say.
   *
   * @returns whether anything is known now that was not
   */
  async explore(uris: readonly string[]): Promise<boolean> {
    const before = this.#workspace.bounds;
    const after = await this.#explored(uris, before);
    if (after === before) return false;
    // Another search may have been faster: what both have found counts.
    if (before !== this.#workspace.bounds) return this.explore(uris);
    this.#workspace.bounds = after;
    return true;
  }

  /** The same, and nothing that was known before counts. */
  async exploreAnew(uris: readonly string[]): Promise<void> {
    this.#workspace.bounds = await this.#explored(uris, new Bounds(this.#workspace.folders));
  }

  #explored(uris: readonly string[], bounds: Bounds): Promise<Bounds> {
    const files = this.#files();
    return exploreFolders(uris, bounds, {
      read: uri => files.read(uri),
      exists: uri => files.exists(uri),
      excludes: this.#excludes,
    });
  }
}
