import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type TextEdit,
} from 'vscode-languageserver/node';
import { soundAgreement } from '../../support/sound.ts';
import { session } from './support/session.ts';

const editor: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        labelDetailsSupport: true,
        preselectSupport: true,
        insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] },
      },
    },
  },
};

const uri = 'untitled:a.partnership.yaml';

/** What a client of such abilities is offered at the end of a text, and what it is told about one item. */
async function offered(text: string, label: string, capabilities: ClientCapabilities) {
  const server = await session({ capabilities });
  server.open(uri, text);
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const list = await server.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  const item = list.items.find(item => item.label === label);
  if (!item) throw new Error(`Not offered: ${label}`);
  return { list, item, resolved: await server.request<CompletionItem>('completionItem/resolve', item) };
}

const level = `${soundAgreement}scorecard:\n  - `;

describe('completion', () => {
  it('writes snippets with their indentation for editors that leave it alone', async () => {
    const { item } = await offered(level, 'new measure', editor);
    expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(item.insertTextMode).toBe(InsertTextMode.asIs);
    expect((item.textEdit as TextEdit).newText).toMatch(/^id: \$\{1:own-measure\}\n {4}what: \$\{2:/);
  });

  it('writes plain text, indented as far as the line is not, for all others', async () => {
    const { item } = await offered(level, 'new measure', {});
    expect(item.insertTextFormat).toBe(InsertTextFormat.PlainText);
    expect(item.insertTextMode).toBeUndefined();
    expect((item.textEdit as TextEdit).newText).toMatch(/^id: own-measure\n {2}what: <what is measured>/);
  });

  it('chooses the whole agreement first in an empty file, for editors that know how', async () => {
    const { item, list } = await offered('', 'kind: Agreement', editor);
    expect(item.preselect).toBe(true);
    expect(list.items.filter(({ preselect }) => preselect)).toHaveLength(1);
    expect((await offered('', 'kind: Agreement', {})).item.preselect).toBeUndefined();
  });

  it('sends no documentation before it is asked for', async () => {
    const text = 'apiVersion: partnership/v1\nkind: Agreement\n';
    const { item, resolved, list } = await offered(text, 'sharing', editor);
    expect(list.isIncomplete).toBe(false);
    expect(item.documentation).toBeUndefined();
    expect(resolved.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/^\*\*Share/),
    });
    const plain = await offered(text, 'sharing', {});
    expect(plain.resolved.documentation).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^Share/),
    });
  });

  it('shows who is who beside each name', async () => {
    const text = `${soundAgreement}scorecard:\n  - owner: `;
    const { item, list } = await offered(text, 'cirrus/erik-dahl', editor);
    expect(item.labelDetails).toEqual({ description: 'Erik Dahl, CEO' });
    expect(item.kind).toBe(CompletionItemKind.Reference);
    expect(list.items.map(item => item.sortText)).toEqual(list.items.map(item => item.sortText).toSorted());
    expect((await offered(text, 'cirrus/erik-dahl', {})).item.detail).toBe('Erik Dahl, CEO');
  });

  it('replaces the whole word around the cursor', async () => {
    const { item } = await offered(
      `${soundAgreement}scorecard:\n  - owner: cirrus/er`,
      'cirrus/erik-dahl',
      editor,
    );
    const { range, newText } = item.textEdit as TextEdit;
    expect(range.end.character - range.start.character).toBe('cirrus/er'.length);
    expect(newText).toBe('cirrus/erik-dahl');
    expect(item.filterText).toBe('cirrus/erik-dahl');
  });
});
