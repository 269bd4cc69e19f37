import { commands, type Disposable } from 'vscode';
import { ReviewDecorations } from './decorations.ts';
import { EarlierTexts } from './earlierTexts.ts';
import { openChange } from './openChange.ts';
import type { ReviewSession } from './reviewSession.ts';
import type { Target } from './tree.ts';
import { OPEN_CHANGE, ReviewTree } from './treeView.ts';

/** Everything that shows a review: the tree, the marks in the text, and the texts as they were. */
export function showReviews(review: ReviewSession): Disposable[] {
  const texts = new EarlierTexts(review);
  return [
    texts,
    new ReviewTree(review),
    new ReviewDecorations(review),
    // For clicks in the tree only, so it is in no menu.
    commands.registerCommand(OPEN_CHANGE, (target: Target) => openChange(target, texts)),
  ];
}
