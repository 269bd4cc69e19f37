import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import {
  type Completion,
  type CompletionKind,
  type FileModel,
  hasStops,
  render,
  toPlainText,
  toSnippetText,
  translated,
  triggerCharacters,
  visibleText,
} from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { guard } from '../guard.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** The list that was sent last: what its items are about is written only when the user looks at one. */
interface Sent {
  readonly list: number;
  readonly items: readonly Completion[];
}

export const completionFeature: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  }),
  register(connection, session) {
    let sent: Sent = { list: 0, items: [] };
    const none: CompletionList = { isIncomplete: false, items: [] };
    connection.onCompletion(
      guard(connection, none, ({ textDocument, position, context }) => {
        const current = session();
        const file = current?.file(textDocument.uri);
        if (!current || !file) return none;
        const offset = file.lines.offsetAt(position);
        const found = current.service.complete(file, offset, context?.triggerCharacter);
        sent = { list: sent.list + 1, items: found.items };
        const { list } = sent;
        return {
          isIncomplete: found.incomplete,
          items: found.items.map((item, index) => ({
            ...toItem(item, file, current),
            // Whoever asks in an empty file mostly wants all of it.
            ...(index === 0 && item.kind === 'file' && current.abilities.completion.preselects
              ? { preselect: true }
              : {}),
            data: { list, index },
          })),
        };
      }),
    );
    connection.onCompletionResolve((item, token) =>
      guard(connection, item, (item: CompletionItem) => {
        const { list, index } = (item.data ?? {}) as { list?: number; index?: number };
        const current = session();
        const abilities = current?.abilities.completion;
        const page =
          list === sent.list && index !== undefined ? sent.items[index]?.documentation?.() : undefined;
        if (!page || !abilities) return item;
        const { documentationFormat } = abilities;
        const kind = documentationFormat === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
        return {
          ...item,
          documentation: {
            kind,
            value: visibleText(render(translated(page, current?.dictionary), documentationFormat)),
          },
        };
      })(item, token),
    );
  },
};

const kinds: Record<CompletionKind, CompletionItemKind> = {
  key: CompletionItemKind.Property,
  section: CompletionItemKind.Module,
  item: CompletionItemKind.Struct,
  file: CompletionItemKind.File,
  word: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  duration: CompletionItemKind.Unit,
  cadence: CompletionItemKind.Event,
  party: CompletionItemKind.Class,
  person: CompletionItemKind.Reference,
  forum: CompletionItemKind.Interface,
  reference: CompletionItemKind.Reference,
  id: CompletionItemKind.Constant,
  rule: CompletionItemKind.Function,
  path: CompletionItemKind.File,
};

function toItem(item: Completion, file: FileModel, session: Session): CompletionItem {
  const abilities = session.abilities.completion;
  const isSnippet = abilities.snippets && hasStops(item.insert);
  const whole = isSnippet ? toSnippetText(item.insert) : toPlainText(item.insert);
  const keeps = abilities.keepsIndentation;
  return {
    label: session.say(item.shown ?? item.label),
    kind: kinds[item.kind],
    ...detail(item, session),
    sortText: item.sort,
    filterText: item.filter,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(keeps ? { insertTextMode: InsertTextMode.asIs } : {}),
    textEdit: {
      range: toRange(item.range, file.lines),
      newText: keeps ? whole : withoutIndentation(whole, lineIndentation(item, file)),
    },
  };
}

/** What tells one name from another stands beside each; what a word means, beside the chosen one only. */
function detail({ detail: text, kind }: Completion, session: Session): Partial<CompletionItem> {
  if (text === undefined) return {};
  const detail = session.say(text);
  const { labelDetails } = session.abilities.completion;
  return labelDetails && !explained.has(kind) ? { labelDetails: { description: detail } } : { detail };
}

const explained: ReadonlySet<CompletionKind> = new Set(['key', 'section', 'item', 'file', 'word', 'rule']);

/** The spaces that editors put before each further line by themselves: those of the line of the edit. */
function lineIndentation({ range }: Completion, { lines, text }: FileModel): string {
  const { start } = lines.line(lines.lineAt(range.start));
  return /^ */.exec(text.slice(start, range.start))?.[0] ?? '';
}

function withoutIndentation(text: string, indentation: string): string {
  return indentation === '' ? text : text.replaceAll(`\n${indentation}`, '\n');
}
