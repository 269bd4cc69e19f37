import { l10n, Uri, window, workspace } from 'vscode';
import type { ReplacePersonParams, ReplacePersonPlan } from '../../../server/src/lsp/people-protocol.ts';
import type { Parts } from '../command.ts';
import type { Server } from '../server.ts';
import { whenRead } from '../whenRead.ts';
import { chooseOld, chooseSuccessor, type Successor } from './ask.ts';
import { tellResult } from './tell.ts';

/** Answers that are given with the command, by a light bulb, a key binding or a test; what is not given is asked. */
interface Given {
  /** Of an agreement, of its records or of a `Party` file. */
  readonly uri?: string;
  /** Who hands over, as `party/person`. */
  readonly person?: string;
  readonly successor?: Successor;
  /** Whether who hands over goes from the people; without it that is asked where it can be done. */
  readonly removes?: boolean;
}

/**
 * Asks who takes over from whom, and has VS Code show the change, which the user confirms there.
 *
 * @param argument what came with the command
 * @returns whether it is done; undefined where somebody went away, or was told why it cannot be done
 */
export async function askAndReplace(argument: unknown, { server }: Parts): Promise<boolean | undefined> {
  const given = givenIn(argument);
  const editor = window.activeTextEditor;
  const uri = given.uri ?? editor?.document.uri.toString();
  if (uri !== undefined && !(await whenRead(uri, server)))
    return refuse(
      l10n.t('The language server is not running, so nothing can be changed. Restart it and try again.'),
    );
  const cursor = editor?.document.uri.toString() === uri ? editor?.selection.active : undefined;
  // In a browser objects of VS Code do not reach the server whole.
  const position = cursor && { line: cursor.line, character: cursor.character };
  const known = uri === undefined ? undefined : await server.people({ uri, ...(position && { position }) });
  if (!known) return refuse(l10n.t('Open an agreement first; its people are the ones to choose from.'));
  const old = given.person ?? (await chooseOld(known));
  const successor = old && (given.successor ?? (await chooseSuccessor(old, known)));
  if (!old || !successor) return undefined;
  const plan = await planFor({ old, successor }, server);
  if (!plan) return undefined;
  const removes = plan.isRemovable && (given.removes ?? (await asksToRemove(plan)));
  if (removes === undefined) return undefined;
  // Asked anew: something may have been typed while the user thought.
  const final = await planFor({ old, successor, removes }, server);
  return final && apply(final, server);
}

async function apply(plan: ReplacePersonPlan, server: Server): Promise<boolean> {
  const edit = await server.editOf(plan.edit);
  const isDone = await Promise.resolve(workspace.applyEdit(edit, { isRefactoring: true })).catch(() => false);
  if (isDone) void tellResult(plan);
  return isDone;
}

async function planFor(params: ReplacePersonParams, server: Server): Promise<ReplacePersonPlan | undefined> {
  const answer = await server.replacePerson(params);
  if (answer && 'refused' in answer) return refuse(answer.refused);
  return answer ?? refuse(l10n.t('The language server gives no answer. Try again in a moment.'));
}

/** @returns undefined where somebody went away */
async function asksToRemove({ old }: ReplacePersonPlan): Promise<boolean | undefined> {
  const chosen = await window.showQuickPick(
    [
      { label: l10n.t('Keep {0} among the people', old), value: false },
      { label: l10n.t('Remove {0} from the list of people', old), value: true },
    ],
    {
      placeHolder: l10n.t('Nothing will name {0} any more. What is to become of the entry?', old),
      ignoreFocusOut: true,
    },
  );
  return chosen?.value;
}

function givenIn(argument: unknown): Given {
  if (argument instanceof Uri) return { uri: argument.toString() };
  const { uri, person, successor, removes, agreement } = (argument ?? {}) as Record<string, unknown>;
  const place = [uri, agreement].find(each => typeof each === 'string' || each instanceof Uri);
  const { id, name, title } = (
    typeof successor === 'object' && successor !== null ? successor : {}
  ) as Successor;
  return {
    ...(place !== undefined && { uri: String(place) }),
    ...(typeof person === 'string' && { person }),
    ...((id !== undefined || name !== undefined) && {
      successor: {
        ...(id !== undefined && { id: String(id) }),
        ...(name !== undefined && { name: String(name) }),
        ...(title !== undefined && { title: String(title) }),
      },
    }),
    ...(typeof removes === 'boolean' && { removes }),
  };
}

function refuse(message: string): undefined {
  void window.showWarningMessage(message);
  return undefined;
}
