/** Entry of the extension on the desktop and on remote machines. */
import type { ExtensionContext } from 'vscode';
import { start } from './activate.ts';

export { stop as deactivate } from './activate.ts';

export function activate(context: ExtensionContext): Promise<void> {
  return start(
    context,
    async output => {
      const { nodeConnections } = await import('./connections.node.ts');
      return nodeConnections(context, output);
    },
    async job => {
      const { makeFile } = await import('./export/makeFile.ts');
      return makeFile(job);
    },
    async (...pack) => {
      const { readPack } = await import('./record/readPack.ts');
      return readPack(...pack);
    },
  );
}
