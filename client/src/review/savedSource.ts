import { type Event, EventEmitter, FileSystemError, l10n, type TextDocument, workspace } from 'vscode';
import type { ReviewParams } from '../../../server/src/lsp/review-protocol.ts';
import type { Source } from './source.ts';
import { Unavailable } from './unavailable.ts';

/** A document as it is on disk, for what was typed since: works without git, in any file system. */
export class SavedSource implements Source {
  readonly #document: TextDocument;
  /** Edits and saves come by the server’s word. */
  readonly onDidChange: Event<void> = new EventEmitter<void>().event;

  /** @throws Unavailable for a document that is no agreement, or on no disk */
  constructor(document: TextDocument | undefined) {
    if (document?.languageId !== 'partnership') {
      throw new Unavailable(l10n.t('Open an agreement first: it is compared with what is saved of it.'));
    }
    if (document.isUntitled) {
      throw new Unavailable(
        l10n.t(
          'This agreement has not been saved yet, so there is nothing to compare it with. Save it first.',
        ),
      );
    }
    this.#document = document;
  }

  label(): string {
    return l10n.t('since it was saved');
  }

  async read(): Promise<ReviewParams> {
    const { uri } = this.#document;
    const text = await Promise.resolve(workspace.fs.readFile(uri)).then(
      bytes => new TextDecoder('utf-8').decode(bytes),
      error => {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
        throw new Unavailable(
          l10n.t('What is saved of this agreement cannot be read, so there is nothing to compare it with.'),
        );
      },
    );
    const root = workspace.getWorkspaceFolder(uri)?.uri.toString();
    return {
      before: l10n.t('what is saved'),
      after: l10n.t('what is in the editor'),
      files: [{ uri: uri.toString(), text }],
      ...(root !== undefined && { root }),
    };
  }
}
