import { commands, l10n, Range, type TextEditor, TextEditorRevealType, Uri, window } from 'vscode';
import type { PlaceAnswer } from '../../../server/src/lsp/review-protocol.ts';
import { exists } from '../exists.ts';
import { type EarlierTexts, earlierUri } from './earlierTexts.ts';
import type { Target } from './tree.ts';

/** Shows a change where it stands: both states beside each other, or the only one that there is. */
export async function openChange({ before, after }: Target, texts: EarlierTexts): Promise<void> {
  const place = after ?? before;
  if (!place) return;
  const now = Uri.parse(place.uri);
  const then = before ? Uri.parse(before.uri) : now;
  const wasThere = texts.textOf(then) !== undefined;
  if (wasThere && (after || (await exists(now)))) {
    const selection = after ? rangeOf(after) : undefined;
    const title = l10n.t('{0} (before ↔ now)', now.path.split('/').pop() ?? '');
    await commands.executeCommand('vscode.diff', earlierUri(then), now, title, {
      preview: true,
      ...(selection && { selection }),
    });
    // What was removed stands in the earlier text only.
    if (before && !after) reveal(editorOf(earlierUri(then)), rangeOf(before));
    return;
  }
  await window.showTextDocument(after || !wasThere ? now : earlierUri(then), {
    selection: rangeOf(place),
    preview: true,
  });
}

function rangeOf({ range: { start, end } }: PlaceAnswer): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

function reveal(editor: TextEditor | undefined, range: Range): void {
  editor?.revealRange(range, TextEditorRevealType.InCenter);
}
