import * as vscode from 'vscode';
import { assert, codeOf, discardEdits, findings, open, replace } from './support.ts';

const agreement = 'fixtures/agreement.partnership.yaml';

describe('Live validation', () => {
  afterEach(discardEdits);

  it('reports a missing principle by its code, and is silent again when it is back', async () => {
    const document = await open(agreement);
    await replace(document, 'proactivity:', 'x-later:');
    const reported = await findings(document, 'principle/missing', has('principle/missing'));
    const finding = reported.find(one => codeOf(one) === 'principle/missing');
    assert(finding?.range.start.line === 0, 'what is absent at the top is reported on line 1');
    await replace(document, 'x-later:', 'proactivity:');
    await findings(document, 'no principle/missing', hasNot('principle/missing'));
  });

  it('reports unsaved text, at the value that is wrong', async () => {
    const document = await open(agreement);
    await replace(document, 'chair: bank/anna-lind', 'chair: bank/anna-lynd');
    const reported = await findings(document, 'reference/unknown', has('reference/unknown'));
    const ranges = reported
      .filter(one => codeOf(one) === 'reference/unknown')
      .map(one => document.getText(one.range));
    assert(ranges.join() === 'bank/anna-lynd', `reported: ${ranges.join()}`);
    await replace(document, 'chair: bank/anna-lynd', 'chair: bank/anna-lind');
    await findings(document, 'no reference/unknown', hasNot('reference/unknown'));
  });

  it('survives text that is no YAML, and goes on when it is mended', async () => {
    const document = await open(agreement);
    await replace(document, 'holidays: [2027-01-06]', 'holidays: [2027-01-06');
    await findings(document, 'yaml/syntax', has('yaml/syntax'));
    await replace(document, 'holidays: [2027-01-06', 'holidays: [2027-01-06]');
    await findings(document, 'no yaml/syntax', hasNot('yaml/syntax'));
  });

  it('goes on after the language server was restarted', async () => {
    const document = await open(agreement);
    await vscode.commands.executeCommand('partnership.restartServer');
    await replace(document, 'proactivity:', 'x-later:');
    await findings(document, 'principle/missing', has('principle/missing'));
  });
});

function has(code: string): (codes: string[]) => boolean {
  return codes => codes.includes(code);
}

function hasNot(code: string): (codes: string[]) => boolean {
  return codes => !codes.includes(code);
}
