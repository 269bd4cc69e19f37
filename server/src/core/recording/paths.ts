import { relativePath } from '../util/uri.ts';
import type { NewRecord } from './new-record.ts';

/** An address begins with a scheme; a single letter is a drive. */
const address = /^[a-z][a-z0-9+.-]+:/i;

/**
 * A record with the files that it names as seen from where it is written. Addresses stay as they are.
 *
 * @param folder the URI of the folder that holds the record
 * @param uriFor the URI of what somebody named; undefined: it stays as it is written
 */
export function withPathsFrom(
  folder: string,
  record: NewRecord,
  uriFor: (written: string) => string | undefined,
): NewRecord {
  const from = (written: string) => {
    const uri = address.test(written) ? undefined : uriFor(written);
    return uri === undefined ? written : relativePath(folder, uri);
  };
  const { evidence } = record;
  const plan = record.type === 'health-check' ? record.actionPlan : undefined;
  return {
    ...record,
    ...(evidence !== undefined && { evidence: from(evidence) }),
    ...(plan !== undefined && { actionPlan: from(plan) }),
  } as NewRecord;
}
