import type { Text } from '../../../core/index.ts';
import { t } from '../../../core/index.ts';

/** A record of a stream: a file, or that a file is there which agreements may name. */
export interface StreamRecord {
  /** From the folder that all paths start in, with forward slashes. */
  readonly path: string;
  /** Undefined: the file is there, and is none of ours. */
  readonly text: string | undefined;
}

/** What a line holds, or what is wrong with it. */
export function readRecord(line: string): StreamRecord | { readonly wrong: Text } {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { wrong: t`it is no JSON object` };
  const { path, text } = value as Record<string, unknown>;
  if (typeof path !== 'string' || path === '') return { wrong: t`it has no \`path\`` };
  if (text !== undefined && typeof text !== 'string') return { wrong: t`its \`text\` is no text` };
  const names = path.replaceAll('\\', '/').split('/');
  if (path.startsWith('/') || names.some(name => name === '..' || name === '.' || name === ''))
    return { wrong: t`its \`path\` does not start in the folder that all paths start in` };
  return { path: names.join('/'), text };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
