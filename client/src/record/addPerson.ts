import { l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

/**
 * Adds somebody to the people of a party, if that is wanted: the party is chosen, and the agreement edited and saved, unless it
 * had changes of its own that are not saved.
 *
 * @param agreement its URI
 * @param name as people know it
 * @returns `party/person`; undefined where it was not wanted, or cannot be done, which is said
 */
export async function addPerson(
  agreement: string,
  name: string,
  server: Server,
): Promise<string | undefined> {
  const view = await server.view(agreement);
  const parties = view?.head.parties ?? [];
  const chosen = await window.showQuickPick(
    parties.map(party => ({
      label: party.name,
      detail: l10n.t('Writes “{0}” into the people of this party', name),
      id: party.id,
    })),
    { placeHolder: l10n.t('Which party does {0} belong to?', name), ignoreFocusOut: true },
  );
  if (!chosen) return undefined;
  const answer = await server.addPerson({ uri: agreement, party: chosen.id, name });
  if (!answer) return undefined;
  if ('refused' in answer) {
    void window.showWarningMessage(answer.refused);
    return undefined;
  }
  const target = Uri.parse(answer.uri, true);
  const document = await workspace.openTextDocument(target);
  const wasDirty = document.isDirty;
  if (!(await workspace.applyEdit(await server.editOf(answer.edit)))) {
    void window.showWarningMessage(l10n.t('“{0}” cannot be changed.', workspace.asRelativePath(target)));
    return undefined;
  }
  if (!wasDirty) await document.save();
  void window.showInformationMessage(
    l10n.t(
      '{0} is now among the people of {1}, in {2}.',
      name,
      chosen.label,
      workspace.asRelativePath(target),
    ),
  );
  return answer.person;
}
