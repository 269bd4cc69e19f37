import { env, l10n, Uri, window, workspace } from 'vscode';
import type { Parts } from '../command.ts';
import { writeWhatIsAsked } from './write.ts';

/** More sentences are not shown at once. */
const mostShown = 8;

/**
 * Records a meeting from its pack that somebody has filled in, in Word or in Markdown. What cannot be read in it is shown, and
 * the rest is recorded only when somebody says so.
 *
 * @param argument the file, from the explorer; else it is asked for
 * @returns whether it is recorded
 */
export async function recordFromPack(argument: unknown, { server, readPack }: Parts): Promise<boolean> {
  if (!readPack)
    return refuse(
      l10n.t(
        'In a browser no packs can be read. Open the folder in VS Code on your desktop, or record the meeting here step by step.',
      ),
    );
  const file = argument instanceof Uri ? argument : await choosePack();
  if (!file) return false;
  const name = workspace.asRelativePath(file);
  const bytes = await Promise.resolve(workspace.fs.readFile(file)).catch(() => undefined);
  if (!bytes) return refuse(l10n.t('“{0}” cannot be read.', name));
  const pack = await readPack(file.path, bytes, env.language).catch(() => undefined);
  if (!pack) return refuse(l10n.t('“{0}” cannot be read.', name));
  if ('refused' in pack) return refuse(`${name}: ${pack.refused}`);
  const { parts, notes } = pack;
  const first = await server.recordPack({ parts });
  if (!first) return refuse(l10n.t('The language server gives no answer. Restart it and try again.'));
  if (first.unread.length > 0 && !(await wantsTheRest(name, first.unread, first.mayLeaveOut))) return false;
  return writeWhatIsAsked(
    async taken => {
      const record = (await server.recordPack({ parts, taken }))?.record;
      return record && 'edit' in record ? { ...record, notes: [...notes, ...record.notes] } : record;
    },
    server,
    'in front',
  );
}

async function choosePack(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Which pack was filled in?'),
    filters: { [l10n.t('Meeting packs')]: ['docx', 'md', 'markdown'] },
  });
  return chosen?.[0];
}

/** Shows what cannot be read. @returns whether the rest is to be recorded without it */
async function wantsTheRest(name: string, unread: readonly string[], mayLeaveOut: boolean): Promise<boolean> {
  const record = l10n.t('Record the Rest');
  const shown = unread.slice(0, mostShown);
  const more = unread.length - shown.length;
  const detail = [...shown, ...(more > 0 ? [l10n.t('and {0} more', more)] : [])].join('\n');
  const chosen = await window.showWarningMessage(
    mayLeaveOut
      ? l10n.t(
          'Not all of “{0}” can be read. Put it right there and read it again, or record the rest.',
          name,
        )
      : l10n.t('“{0}” cannot be recorded as it is. Put it right there and read it again.', name),
    { modal: true, detail },
    ...(mayLeaveOut ? [record] : []),
  );
  return chosen === record;
}

function refuse(message: string): false {
  void window.showWarningMessage(message);
  return false;
}
