import { type Doubt, lineOf } from '../evidence/doubt.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { inWords } from './in-words.ts';
import type { Reader } from './reader.ts';

/**
 * What may be a record and why it proves nothing, with its file and line; for whoever keeps the records. Others have no use for
 * those files: they are told nothing.
 */
export function doubtInWords({ file, range, why }: Doubt, reader: Reader): Text[] {
  if (!reader.audience.isInternal) return [];
  return [
    t`May be a record: ${fileName(file)}, line ${lineOf({ file, range })}, ${inWords(reader.text(why))}.`,
  ];
}

/** The last part of its path, as people see it. */
export function fileName({ uri }: Pick<FileModel, 'uri'>): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
