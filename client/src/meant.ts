import { Uri, window } from 'vscode';

/** Which agreement a command is about: menus and the tree of partnerships say it, else it is the one in the editor. */
export function agreementMeant(argument: unknown): Uri | undefined {
  return uriOf(argument) ?? window.activeTextEditor?.document.uri;
}

/** A file from the explorer, or a line of the tree of partnerships. */
function uriOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const agreement = (argument as { readonly agreement?: unknown } | undefined)?.agreement;
  return typeof agreement === 'string' ? Uri.parse(agreement, true) : undefined;
}
