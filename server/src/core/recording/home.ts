import type { Configuration } from '../config/configuration.ts';
import type { FileModel } from '../model/file-model.ts';
import { isPartnershipFile } from '../schema/kind.ts';
import { parentUri } from '../util/uri.ts';
import type { RecordsHome } from './new-record.ts';

/**
 * Where the records of an agreement go: where its configuration says, else into the folder `records` beside it.
 *
 * @param agreement the file of the agreement
 */
export function recordsHome(agreement: FileModel, { records }: Pick<Configuration, 'records'>): RecordsHome {
  if (records === undefined) return { kind: 'folder', uri: `${parentUri(agreement.uri) ?? ''}/records` };
  return { kind: isPartnershipFile(records) ? 'file' : 'folder', uri: records };
}
