import { SnippetString, window, workspace } from 'vscode';
import snippets from '../language/snippets.json';
import type { Command } from './command.ts';

/**
 * “Partnership: New Agreement”: a whole agreement in an untitled editor, with tab stops at the facts that only
 * its author knows. Needs no folder and writes no file; saving proposes a name that ends in `.partnership.yaml`.
 */
export const newAgreement: Command = {
  id: 'partnership.newAgreement',
  async run() {
    const document = await workspace.openTextDocument({ language: 'partnership' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(snippets['New agreement'].body.join('\n')));
  },
};
