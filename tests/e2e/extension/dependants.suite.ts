import * as vscode from 'vscode';
import { discardEdits, fileUri, findings, open, replace } from './support.ts';

const agreement = 'fixtures/agreement.partnership.yaml';
const party = 'fixtures/supplier.partnership.yaml';
const known = 'id: erik-dahl';
// Unlike it, so that it is no slip of the pen, which would be reported where it was made: in the party's file.
const renamed = 'id: olga-berg';

describe('An agreement that takes a party from another file', () => {
  afterEach(discardEdits);

  it('is checked again when that file is edited', async () => {
    const document = await open(agreement);
    await findings(document, 'no reference/unknown', codes => !codes.includes('reference/unknown'));
    const other = await open(party, vscode.ViewColumn.Two);
    await replace(other, known, renamed);
    await findings(document, 'reference/unknown', codes => codes.includes('reference/unknown'));
    await replace(other, renamed, known);
    await findings(document, 'no reference/unknown', codes => !codes.includes('reference/unknown'));
  });

  it('is checked again when that file changes on disk', async () => {
    const document = await open(agreement);
    const original = await vscode.workspace.fs.readFile(fileUri(party));
    const changed = new TextDecoder().decode(original).replace(known, renamed);
    await vscode.workspace.fs.writeFile(fileUri(party), new TextEncoder().encode(changed));
    await findings(document, 'reference/unknown', codes => codes.includes('reference/unknown'));
    await vscode.workspace.fs.writeFile(fileUri(party), original);
    await findings(document, 'no reference/unknown', codes => !codes.includes('reference/unknown'));
  });
});
