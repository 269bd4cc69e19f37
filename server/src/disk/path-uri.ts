import path from 'node:path';
import { URI } from 'vscode-uri';

/** The URI of a file on this machine, spelt as the language server spells it. */
export function uriOf(file: string): string {
  return URI.file(path.resolve(file)).toString();
}

/** The path of a `file:` URI on this machine; undefined for other schemes. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
