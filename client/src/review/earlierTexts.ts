import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import type { ReviewSession } from './reviewSession.ts';

/** The scheme of texts as they were. */
export const earlierScheme = 'partnership-earlier';

/** A file as it was, by its URI then: the same path, so that it is shown as what it is. */
export function earlierUri(uri: Uri): Uri {
  return uri.with({ scheme: earlierScheme, query: uri.scheme, fragment: '' });
}

/** The file that a text of ours was. */
export function fileUri(earlier: Uri): Uri {
  return earlier.with({ scheme: earlier.query, query: '' });
}

/** Hands out texts as they were in the state that is compared with; nobody can edit them. */
export class EarlierTexts implements TextDocumentContentProvider, Disposable {
  readonly #session: ReviewSession;
  readonly #changed = new EventEmitter<Uri>();
  readonly #parts: Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(session: ReviewSession) {
    this.#session = session;
    this.#parts = [
      this.#changed,
      workspace.registerTextDocumentContentProvider(earlierScheme, this),
      session.onDidChange(() => {
        for (const { uri } of workspace.textDocuments) {
          if (uri.scheme === earlierScheme) this.#changed.fire(uri);
        }
      }),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.textOf(fileUri(uri)) ?? '';
  }

  /** The text of a file that differs, as it was; undefined for one that is the same, or was not there. */
  textOf(uri: Uri): string | undefined {
    const wanted = uri.toString();
    const file = this.#session.earlier?.files.find(each => Uri.parse(each.uri).toString() === wanted);
    return file?.text ?? undefined;
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}
