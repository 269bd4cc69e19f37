import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import type { MarkupFormat } from '../core/docs/markup.ts';

/** What a client can do, as far as it changes what the server does. */
export interface ClientAbilities {
  /** Asks for diagnostics itself (LSP 3.17); all others get them pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly workDoneProgress: boolean;
  readonly hoverFormat: MarkupFormat;
}

export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities {
  const formats = textDocument?.hover?.contentFormat ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation ??
      textDocument?.diagnostic?.relatedInformation ??
      false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    hoverFormat: formats[0] === MarkupKind.Markdown ? 'markdown' : 'plaintext',
  };
}
