import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answer } from './static.ts';

/** The build always connects to a server and keeps its settings there; here there is none. */
const replacements: [RegExp, string][] = [
  [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
  [
    /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote\}/,
    '$1.vscodeUserData}',
  ],
];

/**
 * The workbench's script, made to do without a server.
 * @throws Error when it is not the version that the replacements are made for
 */
export async function readWorkbench(vscode: string): Promise<Answer> {
  let body = await readFile(path.join(vscode, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
  for (const [from, to] of replacements) {
    if (!from.test(body)) throw new Error(`workbench.js has no ${from}`);
    body = body.replace(from, to);
  }
  return { body, headers: { 'Content-Type': 'text/javascript' } };
}
