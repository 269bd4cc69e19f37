import { type Event, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import { isPartnershipFile } from '../../../server/src/core/index.ts';
import type { EarlierFile, ReviewParams } from '../../../server/src/lsp/review-protocol.ts';
import { type Against, baseOf } from './bases.ts';
import { type GitChange, gitStatus, type Repository } from './git.ts';
import type { Source } from './source.ts';
import { textInRevision } from './textInRevision.ts';

/** A revision of a git repository, to compare the working tree and what is typed with. */
export class GitSource implements Source {
  readonly #repository: Repository;
  readonly #against: Against;
  /** Texts of the last base by their paths; null: not in it. A commit never changes. */
  #texts: { commit: string; byPath: Map<string, Promise<string | null>> } | undefined;
  readonly onDidChange: Event<void>;

  constructor(repository: Repository, against: Against) {
    this.#repository = repository;
    this.#against = against;
    this.onDidChange = repository.state.onDidChange;
  }

  label({ before }: ReviewParams): string {
    return l10n.t('since {0}', before);
  }

  async read(): Promise<ReviewParams> {
    const { commit, label } = await baseOf(this.#repository, this.#against);
    const files = new Map<string, EarlierFile>();
    const changes = await this.#repository.diffWith(commit);
    const changed = await Promise.all(changes.map(change => this.#filesOf(change, commit)));
    for (const file of changed.flat()) files.set(file.uri, file);
    for (const uri of this.#untracked()) files.set(uri.toString(), { uri: uri.toString(), text: null });
    // What is typed, git does not know; nor does it tell of files that it was asked to hide.
    for (const document of workspace.textDocuments.filter(document => this.#isHere(document))) {
      const uri = document.uri.toString();
      if (files.has(uri)) continue;
      const text = await this.#textIn(commit, document.uri);
      if (text !== document.getText()) files.set(uri, { uri, text });
    }
    return {
      before: label,
      after: l10n.t('the working tree'),
      files: [...files.values()],
      root: this.#repository.rootUri.toString(),
    };
  }

  async #filesOf(change: GitChange, commit: string): Promise<EarlierFile[]> {
    const { originalUri, status } = change;
    const uri = change.renameUri ?? change.uri;
    const [was, is] = [originalUri.toString(), uri.toString()];
    if (!isOurs(uri) && !isOurs(originalUri)) return [];
    const text = await this.#textIn(commit, originalUri);
    if (status === gitStatus.deleted || status === gitStatus.indexDeleted) {
      return [{ uri: was, text, gone: true }];
    }
    if (was === is) return [{ uri: is, text }];
    return [
      { uri: is, text: await this.#textIn(commit, uri), renamedFrom: was },
      { uri: was, text, gone: true },
    ];
  }

  #untracked(): Uri[] {
    const { workingTreeChanges, untrackedChanges = [] } = this.#repository.state;
    return [...workingTreeChanges, ...untrackedChanges]
      .filter(({ status, uri }) => status === gitStatus.untracked && isOurs(uri))
      .map(({ uri }) => uri);
  }

  #isHere({ uri, languageId, isUntitled }: TextDocument): boolean {
    const root = this.#repository.rootUri;
    return (
      languageId === 'partnership' &&
      !isUntitled &&
      uri.scheme === root.scheme &&
      uri.path.startsWith(`${root.path}/`)
    );
  }

  #textIn(commit: string, uri: Uri): Promise<string | null> {
    if (this.#texts?.commit !== commit) this.#texts = { commit, byPath: new Map() };
    const { byPath } = this.#texts;
    const known = byPath.get(uri.fsPath);
    if (known) return known;
    const text = textInRevision(this.#repository, commit, uri);
    byPath.set(uri.fsPath, text);
    // What could not be read may be readable the next time.
    text.catch(() => byPath.delete(uri.fsPath));
    return text;
  }
}

/** What the server reads: our files in the folders that are open. */
function isOurs(uri: Uri): boolean {
  return isPartnershipFile(uri.path) && workspace.getWorkspaceFolder(uri) !== undefined;
}
