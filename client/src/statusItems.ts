import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';
import { findingsText } from './statusText.ts';

const selector = { language: 'partnership' };

/**
 * What the language status of an agreement shows: its findings, the configuration in force, the version of the
 * format. While the server is away, it says so, with the way back.
 */
export class StatusItems implements Disposable {
  readonly #server: Server;
  readonly #findings = languages.createLanguageStatusItem('partnership.findings', selector);
  readonly #configuration = languages.createLanguageStatusItem('partnership.configuration', selector);
  readonly #format = languages.createLanguageStatusItem('partnership.format', selector);
  readonly #listeners: Disposable[];
  /** Answers may overtake each other; only the one to the last question counts. */
  #asked = 0;

  constructor(server: Server) {
    this.#server = server;
    this.#findings.name = l10n.t('Partnership: Findings');
    this.#configuration.name = l10n.t('Partnership: Configuration');
    this.#format.name = l10n.t('Partnership: Format');
    const update = () => void this.#update();
    this.#listeners = [server.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
    update();
  }

  dispose(): void {
    for (const part of [...this.#listeners, this.#findings, this.#configuration, this.#format])
      part.dispose();
  }

  async #update(): Promise<void> {
    const question = ++this.#asked;
    const document = window.activeTextEditor?.document;
    if (this.#server.state === 'stopped') return this.#showStopped();
    if (this.#server.state === 'starting' || document?.languageId !== 'partnership') return this.#showBusy();
    const status = await this.#server.status(document.uri.toString());
    if (question !== this.#asked) return;
    if (status) this.#show(status);
    else this.#showUnknown();
  }

  #show({ findings, configuration, format, reading }: Status): void {
    const uri = configuration.uri === null ? undefined : Uri.parse(configuration.uri);
    set(this.#findings, {
      text: findingsText(findings),
      detail: reading ? l10n.t('reading the workspace') : '',
      busy: reading,
      command: { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' },
    });
    set(this.#configuration, {
      text: uri ? workspace.asRelativePath(uri) : l10n.t('No configuration file'),
      detail: uri
        ? l10n.t('extends the profile “{0}”', configuration.preset)
        : l10n.t('the built-in profile “{0}” holds', configuration.preset),
      busy: reading,
      command: uri && { title: l10n.t('Open'), command: 'vscode.open', arguments: [uri] },
    });
    set(this.#format, { text: format, detail: l10n.t('version of the agreement format') });
  }

  #showBusy(): void {
    set(this.#findings, { text: l10n.t('Starting'), busy: true });
    set(this.#configuration, { text: l10n.t('Configuration'), busy: true });
  }

  #showStopped(): void {
    set(this.#findings, {
      text: l10n.t('The language server has stopped'),
      detail: l10n.t('agreements are not checked'),
      severity: LanguageStatusSeverity.Error,
      command: { title: l10n.t('Restart'), command: 'partnership.restartServer' },
    });
    set(this.#configuration, {
      text: l10n.t('The output says why'),
      severity: LanguageStatusSeverity.Error,
      command: { title: l10n.t('Show Output'), command: 'partnership.showOutput' },
    });
  }

  /** Earlier versions in a diff, for instance, are shown but not checked. */
  #showUnknown(): void {
    set(this.#findings, { text: l10n.t('Not checked'), detail: l10n.t('a version that nobody can edit') });
    set(this.#configuration, { text: l10n.t('Configuration') });
  }
}

/** Everything that is not said is as at the beginning. */
function set(item: LanguageStatusItem, state: Partial<LanguageStatusItem> & { text: string }): void {
  Object.assign(
    item,
    { detail: '', busy: false, severity: LanguageStatusSeverity.Information, command: undefined },
    state,
  );
}
