import type * as vscode from 'vscode';
import { assertMatches, discardEdits, findings, hoverOver, open, replace } from './support.ts';

describe('Hover', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await open('fixtures/agreement.partnership.yaml');
    // The first findings tell that the language server answers.
    await replace(document, 'proactivity:', 'x-later:');
    await findings(document, 'principle/missing', codes => codes.includes('principle/missing'));
  });
  afterEach(discardEdits);

  it('explains the principle at its key', async () => {
    assertMatches(await hoverOver(document, 'firstChoice:'), /first choice/i);
    assertMatches(await hoverOver(document, 'trustedAdviser:'), /trusted adviser/i);
  });

  it('says in words what a cadence means, and how often a year', async () => {
    assertMatches(await hoverOver(document, 'monthly'), /every month[\s\S]*12/i);
    assertMatches(await hoverOver(document, 'every: quarter'), /every quarter[\s\S]*second Tuesday[\s\S]*4/i);
  });

  it('says who is referred to', async () => {
    assertMatches(await hoverOver(document, 'bank/anna-lind'), /Anna Lind/);
  });
});
