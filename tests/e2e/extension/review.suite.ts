import * as vscode from 'vscode';
import type { ReviewAnswer } from '../../../server/src/lsp/review-protocol.ts';
import { assert, assertMatches, discardEdits, fileUri, findings, open, replace } from './support.ts';

type Outcome = ReviewAnswer & { unavailable?: string };

/** The parts of git’s own extension that make a repository. */
interface Git {
  init(root: vscode.Uri): Promise<Repository | null>;
}
interface Repository {
  setConfig(key: string, value: string): Promise<unknown>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
  createBranch(name: string, checkout: boolean): Promise<void>;
}

const sample = 'fixtures/agreement.partnership.yaml';
/** Each repository has a folder of its own: VS Code and the server hear late of what is written where something else was deleted. */
let folder = 'repository';
let repositories = 0;
const kept = () => `${folder}/kept.partnership.yaml`;
const title = 'title: Strategic partnership for application services';
const gitExtension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');

const review = (against: unknown) =>
  vscode.commands.executeCommand<Outcome>('partnership.reviewChanges', against);

describe('Reviewing changes', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('partnership.clearReview');
    await discardEdits();
    if (gitExtension) await removeRepository();
  });

  it('compares what was typed with what is saved, and shows both beside each other', async () => {
    const document = await open(sample);
    const saved = document.getText();
    await replace(document, 'version: 1.0.0', 'version: 3.0.0');
    const answer = await vscode.commands.executeCommand<Outcome>('partnership.compareWithSaved');
    const [change, ...others] = changesIn(answer);
    assert(others.length === 0 && change?.before === '1.0.0', JSON.stringify(answer));
    await vscode.commands.executeCommand('partnership.openChange', change.places);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert(input instanceof vscode.TabInputTextDiff, 'no diff is open');
    assert(input.modified.toString() === document.uri.toString(), `on the right is ${input.modified}`);
    const original = await vscode.workspace.openTextDocument(input.original);
    assert(original.getText() === saved, 'on the left is something else than what is saved');
    assert(original.languageId === 'partnership', `its language is ${original.languageId}`);
    assert(vscode.languages.getDiagnostics(original.uri).length === 0, 'it is checked as if it were a file');
  });

  it('says what to do where nothing is open to compare', async () => {
    const { unavailable = '' } =
      (await vscode.commands.executeCommand<Outcome>('partnership.compareWithSaved')) ?? {};
    assertMatches(unavailable, /Open an agreement first/);
  });

  if (gitExtension) {
    it('compares a branch with where it left the other one, with its last commit, and with a revision', async () => {
      const repository = await startRepository(gitExtension);
      const document = await open(kept());
      await repository.createBranch('proposal', true);
      await replace(document, title, 'title: A promising partnership');
      await document.save();
      const [change, ...others] = changesIn(await review('merge-base'));
      assert(change?.gravest === 'reworded' && others.length === 0, 'the new title is not the only change');
      await repository.add([document.uri.fsPath]);
      await repository.commit('A new title');
      assert(changesIn(await review('HEAD')).length === 0, 'what is committed has changed since');
      assert(
        changesIn(await review('merge-base')).length === 1,
        'what is committed is no change of the branch',
      );
      assert(changesIn(await review({ revision: 'HEAD~1' })).length === 1, 'the commit before is the same');
      const { unavailable = '' } = await review({ revision: 'no-such-branch' });
      assertMatches(unavailable, /no revision “no-such-branch”.*fetched/);
    });

    it('shows a file that git does not know as a new agreement', async () => {
      await startRepository(gitExtension);
      const other = fileUri(`${folder}/new.partnership.yaml`);
      await vscode.workspace.fs.writeFile(other, await textWithId('e2e-new'));
      const document = await open(`${folder}/new.partnership.yaml`);
      await findings(document, 'its findings', () => true);
      const [change, ...others] = changesIn(await review('HEAD'));
      assert(
        change?.kind === 'added' && others.length === 0,
        `the new file is not the only change: ${JSON.stringify([change, ...others])}`,
      );
    });
  } else {
    it('says plainly that there is no git in a browser, and what there is instead', async () => {
      const { unavailable = '' } = await review('merge-base');
      assertMatches(unavailable, /In a browser.*no git.*Compare with Saved/);
    });
  }
});

function changesIn(outcome: Outcome | undefined) {
  assert(outcome !== undefined && outcome.unavailable === undefined, `no review: ${outcome?.unavailable}`);
  return outcome.agreements.flatMap(({ changes }) => changes);
}

/** A repository with an agreement in its first commit. */
async function startRepository(extension: NonNullable<typeof gitExtension>): Promise<Repository> {
  await enableGit(true);
  folder = `repository-${++repositories}`;
  await vscode.workspace.fs.writeFile(fileUri(kept()), await textWithId(`e2e-kept-${repositories}`));
  const git = (await extension.activate()).getAPI(1);
  const repository = await git.init(fileUri(folder));
  assert(repository !== null, 'git made no repository');
  await repository.setConfig('user.name', 'E2E');
  await repository.setConfig('user.email', 'e2e@example.com');
  await repository.setConfig('commit.gpgsign', 'false');
  await repository.add([fileUri(kept()).fsPath]);
  await repository.commit('An agreement');
  return repository;
}

async function removeRepository(): Promise<void> {
  if (repositories === 0) return;
  await Promise.resolve(vscode.workspace.fs.delete(fileUri(folder), { recursive: true })).catch(() => {});
  await enableGit(undefined);
}

/** The suites run without git but for this one. */
async function enableGit(enabled: true | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('git')
    .update('enabled', enabled, vscode.ConfigurationTarget.Workspace);
}

async function textWithId(id: string): Promise<Uint8Array> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(sample)));
  return new TextEncoder().encode(text.replace(/^id: .*$/m, `id: ${id}`));
}
