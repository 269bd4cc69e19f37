import path from 'node:path';
import { standIn } from '../../client/vscode-process.ts';
import { program } from '../measure/program.ts';
import type { Row } from './row.ts';

/** The extension as VS Code waits for it: loaded, and its activation over. */
export const activation: Row = {
  name: 'activation',
  what: 'a Node that loads and activates the extension, without VS Code',
  goal: '≤ 50 ms more than Node alone',
  rounds: [9, 21],
  async prepare() {
    return {
      product: async ({ dist }) =>
        program(
          [
            '-e',
            `${standIn}
            const extension = require(${JSON.stringify(path.join(dist, 'client.js'))});
            const context = { subscriptions: [], asAbsolutePath: name => name };
            extension.activate(context).then(() => process.exit());`,
          ],
          process.cwd(),
        ),
      others: { 'Node alone': async () => program(['-e', ''], process.cwd()) },
      end: () => {},
    };
  },
};
