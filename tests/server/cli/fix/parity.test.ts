import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { session } from '../../lsp/support/session.ts';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';

const samples = path.resolve('samples/broken');
const texts = Object.fromEntries(
  readdirSync(samples).map(name => [name, readFileSync(path.join(samples, name), 'utf8')]),
);
const names = Object.keys(texts)
  .filter(name => name.endsWith('.yaml'))
  .sort();

/** All files as somebody has them who opens them in an editor, and fixes all in each until nothing is left to fix. */
async function fixedInEditor(): Promise<Map<string, string>> {
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
  const server = await session({ capabilities: { textDocument: { codeAction } } });
  const uriOf = (name: string) => pathToFileURL(path.join('/samples', name)).href;
  for (const name of names) server.open(uriOf(name), texts[name] ?? '');
  const fixOnce = async (name: string) => {
    const uri = uriOf(name);
    const start = { line: 0, character: 0 };
    const [action] =
      (await server.request<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [], only: ['source.fixAll'] },
      })) ?? [];
    const edits: TextEdit[] = action?.edit?.changes?.[uri] ?? [];
    // From the last on, so that no edit moves another.
    server.edit(uri, edits.map(({ range, newText: text }) => ({ range, text })).reverse());
    return edits.length > 0;
  };
  for (let left = true; left; ) {
    left = false;
    for (const name of names) left = (await fixOnce(name)) || left;
  }
  return new Map(names.map(name => [name, server.text(uriOf(name))]));
}

test('leaves the same texts as “fix everything that is certain” in an editor', {
  timeout: 60_000,
}, async () => {
  const folder = folderWith({ '.git/HEAD': '', ...texts });
  expect(await runIn(folder, ['check', '--fix', '--fail-on', 'none'])).toMatchObject({ status: 0 });
  const fixed = new Map(names.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]));
  expect(fixed).toEqual(await fixedInEditor());
  expect(names.filter(name => fixed.get(name) !== texts[name]).length).toBeGreaterThan(3);
});

test('a second time there is nothing left to do', async () => {
  const folder = folderWith({ '.git/HEAD': '', ...texts });
  await runIn(folder, ['check', '--fix']);
  const { stderr } = await runIn(folder, ['check', '--fix']);
  expect(stderr).toBe('');
});
