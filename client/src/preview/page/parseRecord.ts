import type { BegunRecord } from '../../../../server/src/core/index.ts';

/** The record that a button begins, as its attribute has it; undefined for anything else. */
export function parseRecord(text: string | undefined): BegunRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    const isRecord = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isRecord && Object.values(read).every(each => typeof each === 'string')
      ? (read as BegunRecord)
      : undefined;
  } catch {
    return undefined;
  }
}
