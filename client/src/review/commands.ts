import { env, l10n, type SourceControl, Uri, window } from 'vscode';
import type { ReviewAnswer } from '../../../server/src/lsp/review-protocol.ts';
import type { Command, Parts } from '../command.ts';
import type { Against } from './bases.ts';
import { chooseBase } from './chooseBase.ts';
import { chooseRepository } from './chooseRepository.ts';
import { gitApi } from './git.ts';
import { GitSource } from './gitSource.ts';
import { SavedSource } from './savedSource.ts';
import type { Source } from './source.ts';
import { Unavailable } from './unavailable.ts';

/** What a command found, for whoever runs it: a review, or why there is none. Undefined when the user went away. */
type Outcome = ReviewAnswer | { readonly unavailable: string } | undefined;

/**
 * “Partnership: Review Changes…”: against the branch that this one goes to, the last commit or any revision. Key bindings
 * can say which: `"merge-base"`, `"HEAD"` or `{ "revision": "v1.0.0" }`; the menu of source control says where.
 */
const reviewChanges: Command = {
  id: 'partnership.reviewChanges',
  run: (parts, argument) =>
    reviewing(parts, async () => {
      const repository = await chooseRepository(await gitApi(), rootOf(argument));
      const against = repository && (isAgainst(argument) ? argument : await chooseBase(repository));
      return repository && against && new GitSource(repository, against);
    }),
};

/** “Partnership: Compare with Saved”: what was typed since, also where there is no git. */
const compareWithSaved: Command = {
  id: 'partnership.compareWithSaved',
  run: parts => reviewing(parts, async () => new SavedSource(window.activeTextEditor?.document)),
};

const refreshReview: Command = {
  id: 'partnership.refreshReview',
  run: ({ review }) => review.refresh(),
};

const clearReview: Command = {
  id: 'partnership.clearReview',
  run: ({ review }) => review.clear(),
};

/** “Partnership: Copy Review as Markdown”: as the command line writes it, for a pull request or a mail. */
const copyReview: Command = {
  id: 'partnership.copyReview',
  async run({ review }) {
    const markdown = await review.markdown();
    if (markdown === undefined) {
      void window.showWarningMessage(
        l10n.t('There is no review to copy. Run “Partnership: Review Changes…” first.'),
      );
      return;
    }
    await env.clipboard.writeText(markdown);
    window.setStatusBarMessage(l10n.t('The review is on the clipboard, as Markdown.'), messageMs);
  },
};

/** How long a message without a question stays, in milliseconds. */
const messageMs = 5000;

export const reviewCommands: readonly Command[] = [
  reviewChanges,
  compareWithSaved,
  refreshReview,
  clearReview,
  copyReview,
];

async function reviewing({ review }: Parts, find: () => Promise<Source | undefined>): Promise<Outcome> {
  try {
    const source = await find();
    if (!source) return undefined;
    await review.start(source);
    if (!review.answer) {
      throw new Unavailable(
        review.problem ??
          l10n.t('The language server is not running, so nothing can be compared. Restart it and try again.'),
      );
    }
    return review.answer;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    void window.showWarningMessage(error.message);
    return { unavailable: error.message };
  }
}

function isAgainst(argument: unknown): argument is Against {
  if (argument === 'merge-base' || argument === 'HEAD') return true;
  return typeof (argument as { revision?: unknown } | undefined)?.revision === 'string';
}

/** Where a menu was opened: at a repository of source control. */
function rootOf(argument: unknown): Uri | undefined {
  const root = (argument as SourceControl | undefined)?.rootUri;
  return root instanceof Uri ? root : undefined;
}
