import { type Text, t, unreadReasons, type Workspace } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { CliError } from '../failure.ts';
import { nameOf } from './names.ts';

/**
 * Refuses what holds no agreement; of a single file it says why.
 *
 * @param requested the URIs of the files that were named, or found in a folder
 * @param advice what to name instead
 */
export function noAgreement(
  requested: readonly string[],
  workspace: Workspace,
  cwd: string,
  advice: Text,
): CliError {
  const [uri, ...others] = requested;
  const file = uri === undefined || others.length > 0 ? undefined : workspace.file(uri);
  const name = uri === undefined ? '' : nameOf(pathOf(uri) ?? uri, cwd);
  if (file?.unread)
    return new CliError(
      t`\`${name}\` was not read: ${unreadReasons[file.unread]}.`,
      t`Make it readable, or name another file.`,
    );
  if (file && file.text.trim() === '')
    return new CliError(t`\`${name}\` is empty: there is no agreement in it yet.`, advice);
  if (file && file.kind === undefined)
    return new CliError(
      t`\`${name}\` does not say that it is an agreement, or that line cannot be read.`,
      t`See what is wrong in it: ${`partnership check ${name}`}`,
    );
  return new CliError(t`There is no agreement among what was named.`, advice);
}
