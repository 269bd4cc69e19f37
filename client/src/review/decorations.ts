import {
  type DecorationOptions,
  Disposable,
  MarkdownString,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ReviewEffect } from '../../../server/src/lsp/review-protocol.ts';
import { earlierScheme, fileUri } from './earlierTexts.ts';
import { type Mark, marksOf } from './marks.ts';
import type { ReviewSession } from './reviewSession.ts';

/** Colours of the theme, as in the tree. */
const colors: Readonly<Record<ReviewEffect, string>> = {
  weakened: 'charts.red',
  strengthened: 'charts.green',
  undetermined: 'charts.yellow',
  reworded: 'charts.blue',
  unaffected: 'editorCodeLens.foreground',
};

/** Says behind changed lines for whom they mean what, also in earlier texts of what is gone; more when the mouse rests there. */
export class ReviewDecorations implements Disposable {
  readonly #session: ReviewSession;
  readonly #types: ReadonlyMap<ReviewEffect, TextEditorDecorationType>;
  readonly #listeners: Disposable[];

  constructor(session: ReviewSession) {
    this.#session = session;
    const effects = Object.keys(colors) as ReviewEffect[];
    this.#types = new Map(effects.map(effect => [effect, typeFor(effect)]));
    const update = () => this.#update(window.visibleTextEditors);
    this.#listeners = [
      session.onDidChange(update),
      window.onDidChangeVisibleTextEditors(update),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('partnership.review.decorations')) update();
      }),
    ];
  }

  dispose(): void {
    Disposable.from(...this.#listeners, ...this.#types.values()).dispose();
  }

  #update(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      const marks = this.#marksIn(editor);
      for (const [effect, type] of this.#types) {
        const here = marks.filter(mark => mark.effect === effect);
        editor.setDecorations(
          type,
          here.map(mark => decorationOf(mark, editor)),
        );
      }
    }
  }

  #marksIn({ document }: TextEditor): Mark[] {
    const { answer } = this.#session;
    const isWanted = workspace.getConfiguration('partnership').get('review.decorations', true);
    if (!answer || !isWanted) return [];
    const isEarlier = document.uri.scheme === earlierScheme;
    const uri = (isEarlier ? fileUri(document.uri) : document.uri).toString();
    return marksOf(answer, isEarlier ? 'before' : 'after', place => Uri.parse(place.uri).toString() === uri);
  }
}

function typeFor(effect: ReviewEffect): TextEditorDecorationType {
  const color = new ThemeColor(colors[effect]);
  return window.createTextEditorDecorationType({
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Left,
    after: { color, margin: '0 0 0 2em', fontStyle: 'italic' },
  });
}

function decorationOf({ line, text, notes }: Mark, { document }: TextEditor): DecorationOptions {
  // The text may be shorter by now than the one that the review read.
  const { range, firstNonWhitespaceCharacterIndex: first } = document.lineAt(
    Math.min(line, document.lineCount - 1),
  );
  const hover = notes.map(({ heading, lines }) => {
    // All of it is text from an agreement: none of it is mark-up.
    const note = new MarkdownString().appendText(heading);
    for (const each of lines) note.appendMarkdown('\n\n').appendText(each);
    return note;
  });
  return {
    range: new Range(range.start.translate(0, first), range.end),
    hoverMessage: hover,
    renderOptions: { after: { contentText: text } },
  };
}
