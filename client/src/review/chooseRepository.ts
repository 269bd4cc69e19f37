import { l10n, type Uri, window, workspace } from 'vscode';
import type { GitApi, Repository } from './git.ts';
import { Unavailable } from './unavailable.ts';

/**
 * The repository to review: the one that is asked for, that of the file in front of the user, or the one that is open.
 * Where that does not decide, the user does; undefined when he closes the question.
 *
 * @throws Unavailable when no repository is open
 */
export async function chooseRepository(git: GitApi, root: Uri | undefined): Promise<Repository | undefined> {
  const uri = root ?? window.activeTextEditor?.document.uri;
  const found = uri && git.getRepository(uri);
  if (found) return found;
  const [first, ...others] = git.repositories;
  if (!first) {
    throw new Unavailable(
      l10n.t(
        'No git repository is open here, so there is no earlier version to compare with. Open the folder of a repository; what you have typed since a file was saved is shown by “Partnership: Compare with Saved”.',
      ),
    );
  }
  if (others.length === 0) return first;
  const choices = git.repositories.map(repository => ({
    label: workspace.asRelativePath(repository.rootUri),
    description: repository.state.HEAD?.name ?? '',
    repository,
  }));
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('In Which Repository Are Changes to Be Reviewed?'),
  });
  return chosen?.repository;
}
