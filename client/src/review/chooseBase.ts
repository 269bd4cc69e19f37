import { l10n, type QuickPickItem, window } from 'vscode';
import { type Against, targetOf } from './bases.ts';
import type { Repository } from './git.ts';

interface Choice extends QuickPickItem {
  readonly against?: Against;
}

/** Asks what to compare with; undefined when the user closes the question. */
export async function chooseBase(repository: Repository): Promise<Against | undefined> {
  const target = await targetOf(repository);
  const choices: Choice[] = [
    {
      label: l10n.t('What this branch changes'),
      description: target ? l10n.t('since it left {0}', target.label) : '',
      detail: l10n.t('As a pull request shows it, with what is not committed yet.'),
      against: 'merge-base',
    },
    {
      label: l10n.t('What is not committed yet'),
      description: 'HEAD',
      against: 'HEAD',
    },
    { label: l10n.t('What changed since a revision…'), detail: l10n.t('A branch, a tag or a commit.') },
  ];
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('Review Changes of Agreements'),
    placeHolder: l10n.t('What is to be reviewed?'),
  });
  return chosen && (chosen.against ?? chooseRevision(repository));
}

async function chooseRevision(repository: Repository): Promise<Against | undefined> {
  const refs = await (repository.getRefs?.({}) ?? Promise.resolve([])).catch(() => []);
  const other: QuickPickItem = { label: l10n.t('Another revision…'), alwaysShow: true };
  const named = refs.flatMap(({ name, commit }) =>
    name ? [{ label: name, description: commit?.slice(0, 8) ?? '' }] : [],
  );
  const title = l10n.t('Review Changes Since a Revision');
  const chosen = named.length === 0 ? other : await window.showQuickPick([other, ...named], { title });
  if (!chosen) return undefined;
  if (chosen !== other) return { revision: chosen.label };
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t('A branch, a tag or a commit, such as “v1.2.0”, “HEAD~3” or “4f2a91c”.'),
  });
  return typed?.trim() ? { revision: typed.trim() } : undefined;
}
