import {
  type ClientCapabilities,
  type CodeActionClientCapabilities,
  InsertTextMode,
  MarkupKind,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { MarkupFormat } from '../core/index.ts';
import type { InitializationOptions } from './protocol.ts';

/** What a client can do, as far as it changes what the server does. */
export interface ClientAbilities {
  /** Asks for diagnostics itself (LSP 3.17); all others get them pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  /** Tells when folders are added or removed. */
  readonly changesFolders: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Watches single files, wherever they are (LSP 3.17). */
  readonly watchesRelative: boolean;
  readonly workDoneProgress: boolean;
  readonly hoverFormat: MarkupFormat;
  /** Understands definitions that say what under the cursor they are of. */
  readonly linksDefinitions: boolean;
  /** Shows an outline as a tree; all others get a plain list. */
  readonly nestsSymbols: boolean;
  /** Takes edits of several files together with the versions that they were made for. */
  readonly versionsEdits: boolean;
  /** Asks the user to confirm edits that are marked so. */
  readonly confirmsEdits: boolean;
  /** Has the commands that ask who takes over from somebody, who approves, and where a meeting pack is to be. */
  readonly ownCommands: boolean;
  /** How many foldings it wants at most. */
  readonly foldingLimit: number;
  /** Asks again for code lenses and inlay hints when it is told that they are outdated. */
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Has the command that a code lens needs to show references. */
  readonly showsReferences: boolean;
  /** Has the command that a code lens needs to record something. */
  readonly records: boolean;
  /** Shows the status of files and wants to hear of changes. */
  readonly showsStatus: boolean;
  /** Knows our own semantic tokens. */
  readonly ownTokens: boolean;
  readonly completion: CompletionAbilities;
  readonly codeActions: CodeActionAbilities;
}

export interface CodeActionAbilities {
  /** Takes actions with an edit; all others know only commands, and get none. */
  readonly literals: boolean;
  /** Asks for the edit of an action only when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly preferred: boolean;
  /** Creates files as part of an edit. */
  readonly createsFiles: boolean;
}

export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly documentationFormat: MarkupFormat;
  /** Shows a few words beside each label, and not only beside the chosen one. */
  readonly labelDetails: boolean;
  /** Can be told which item to choose first. */
  readonly preselects: boolean;
  /** Leaves the indentation of inserted lines alone when asked to. */
  readonly keepsIndentation: boolean;
}

/** Reads what a client says of itself; some write null for what they do not have. */
export function abilitiesOf(
  { textDocument, workspace, window }: ClientCapabilities,
  options: InitializationOptions,
): ClientAbilities {
  const formats = textDocument?.hover?.contentFormat ?? [];
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation ??
      textDocument?.diagnostic?.relatedInformation ??
      false,
    configuration: workspace?.configuration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesRelative: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    hoverFormat: formats[0] === MarkupKind.Markdown ? 'markdown' : 'plaintext',
    linksDefinitions: textDocument?.definition?.linkSupport ?? false,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    versionsEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    ownCommands: options.ownCommands ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    showsReferences: options.showReferences ?? false,
    records: options.records ?? false,
    showsStatus: options.status ?? false,
    ownTokens: options.ownTokens ?? false,
    completion: completionAbilities(textDocument?.completion?.completionItem),
    codeActions: codeActionAbilities(textDocument?.codeAction, workspace?.workspaceEdit),
  };
}

type CompletionItemCapabilities = NonNullable<
  NonNullable<ClientCapabilities['textDocument']>['completion']
>['completionItem'];

function completionAbilities(item: CompletionItemCapabilities): CompletionAbilities {
  return {
    snippets: item?.snippetSupport ?? false,
    documentationFormat: item?.documentationFormat?.[0] === MarkupKind.Markdown ? 'markdown' : 'plaintext',
    labelDetails: item?.labelDetailsSupport ?? false,
    preselects: item?.preselectSupport ?? false,
    keepsIndentation: item?.insertTextModeSupport?.valueSet?.includes(InsertTextMode.asIs) ?? false,
  };
}

function codeActionAbilities(
  actions: CodeActionClientCapabilities | undefined,
  edits: WorkspaceEditClientCapabilities | undefined,
): CodeActionAbilities {
  return {
    literals: Boolean(actions?.codeActionLiteralSupport),
    resolvesEdits: Boolean(actions?.dataSupport && actions.resolveSupport?.properties.includes('edit')),
    preferred: actions?.isPreferredSupport ?? false,
    createsFiles: Boolean(edits?.documentChanges && edits.resourceOperations?.includes('create')),
  };
}
