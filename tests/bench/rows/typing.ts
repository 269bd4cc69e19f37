import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { capabilities } from '../../server/lsp/support/client.ts';
import { Server } from '../../server/lsp/support/launch.ts';
import type { Figures, Subject } from '../measure/figures.ts';
import { cpuOf } from '../measure/process-usage.ts';
import type { Build } from './row.ts';

/** What somebody does again and again, each time taken back, in the middle of an agreement. */
export interface Typing {
  /** Absolute path of a file; it is open all the time. */
  readonly file: string;
  readonly text: string;
  /** The folder that is open; undefined: none. */
  readonly folder?: string | undefined;
  /** What is typed: a letter in a sentence, or blanks that put a line in the wrong place. */
  readonly kind: 'letter' | 'slip';
  /** How many changes go out before anything is asked for: 1 where each keystroke is answered. */
  readonly burst?: number;
  /** How many times for one measurement; the system counts a process's time in steps of 10 ms. */
  readonly times: number;
}

/** Our server. */
export const ourServer = ({ dist }: Build): readonly string[] => [path.join(dist, 'server.js'), '--stdio'];

/**
 * From a change to its diagnostics, which the client asks for: what one change takes on the clock, and on processors.
 *
 * @param command the server
 */
export async function typing(command: readonly string[], typed: Typing): Promise<Subject> {
  const { file, text, folder, kind, burst = 1, times } = typed;
  const uri = pathToFileURL(file).href;
  const server = Server.launch(command);
  const root = folder === undefined ? null : pathToFileURL(folder).href;
  await server.initialize({
    rootUri: root,
    ...(root && { workspaceFolders: [{ uri: root, name: 'bench' }] }),
    capabilities: capabilities.pull,
  });
  server.open(uri, text);
  await server.pull(uri);
  if (root) await server.pullWorkspace();
  const at = placeIn(text, kind);
  const what = kind === 'letter' ? 'x' : '  ';
  let taken = true;
  const change = () => {
    taken = !taken;
    const end = taken ? { ...at, character: at.character + what.length } : at;
    server.edit(uri, [{ range: { start: at, end }, text: taken ? '' : what }]);
  };
  return {
    async measure(): Promise<Figures> {
      const [start, used] = [performance.now(), cpuOf(server.pid)];
      for (let time = 0; time < times; time++) {
        for (let one = 0; one < burst; one++) change();
        await server.pull(uri);
        if (burst % 2 === 0) continue;
        for (let one = 0; one < burst; one++) change();
        await server.pull(uri);
      }
      const count = times * (burst % 2 === 0 ? 1 : 2);
      const now = cpuOf(server.pid);
      return {
        wall: (performance.now() - start) / count,
        cpu: now === undefined || used === undefined ? undefined : (now - used) / count,
      };
    },
    end: () => server.stop(),
  };
}

/** In the middle of the text: within a sentence; or at the start of a line that belongs to an entry of a list. */
function placeIn(text: string, kind: Typing['kind']) {
  const needle = kind === 'letter' ? 'purpose: Plans, ' : '\n      type: roadmap';
  const from = text.indexOf(needle, text.lastIndexOf(needle) / 2);
  if (from < 0) throw new Error(`"${needle}" is not in the agreement`);
  const before = text.slice(0, from + (kind === 'letter' ? needle.length : 1)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
