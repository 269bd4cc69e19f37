import path from 'node:path';
import { unpack } from '../harness/npm-package.ts';
import { makeOnce } from '../harness/once.ts';
import { cache } from '../harness/paths.ts';

const version = '0.0.81';

/**
 * Gets the small extension of `@vscode/test-web` that shows a folder of this machine to VS Code in the
 * browser as `vscode-test-web://mount/`, as a virtual file system with file search. What tests write stays in
 * the browser's memory.
 */
export function ensureMountExtension(): Promise<string> {
  return makeOnce(path.join(cache, 'vscode-test-web', version), folder =>
    unpack(`@vscode/test-web@${version}`, 'fs-provider', folder),
  );
}
