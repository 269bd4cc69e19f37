/**
 * This room writes pages about principles and rules, as blocks that become Markdown or plain text. `escape/` is
 * the only place where texts of agreements are made harmless for a page.
 */
import { type Dictionary, Message, type Text, translate } from '../l10n/message.ts';

/**
 * A little text with structure, written once and shown as Markdown or as plain text. Texts are data and never
 * mark-up: whatever stands in an agreement is escaped.
 */

/**
 * A run of text: as it is, strong, or code; or a sentence of ours with `code` in it, never one of an agreement. What is said in
 * the reader's language is a message.
 */
export type Span = Text | { readonly strong: Text } | { readonly code: string } | { readonly prose: Text };

export type MarkupBlock =
  | { readonly heading: Text }
  | { readonly text: readonly Span[] }
  | { readonly list: readonly (readonly Span[])[] }
  | { readonly code: string; readonly language: string };

export type Markup = readonly MarkupBlock[];

export type MarkupFormat = 'markdown' | 'plaintext';

/** The same in the language of a dictionary. */
export function translated(markup: Markup, dictionary: Dictionary | undefined): Markup {
  if (!dictionary) return markup;
  const span = (span: Span): Span => {
    if (typeof span === 'string' || span instanceof Message) return translate(span, dictionary);
    if ('strong' in span) return { strong: translate(span.strong, dictionary) };
    return 'prose' in span ? { prose: translate(span.prose, dictionary) } : span;
  };
  return markup.map((block): MarkupBlock => {
    if ('heading' in block) return { heading: translate(block.heading, dictionary) };
    if ('text' in block) return { text: block.text.map(span) };
    return 'list' in block ? { list: block.list.map(item => item.map(span)) } : block;
  });
}

export function render(markup: Markup, format: MarkupFormat): string {
  const block = format === 'markdown' ? markdownBlock : plainBlock;
  return markup.map(block).join('\n\n');
}

/** As a Markdown file of its own: the first heading is its title. */
export function renderPage(markup: Markup): string {
  const parts = markup.map((block, index) =>
    'heading' in block ? `${index === 0 ? '#' : '##'} ${literally(block.heading)}` : markdownBlock(block),
  );
  return `${parts.join('\n\n')}\n`;
}

/** Splits a sentence with `code` in it into spans; for our own texts, never for those of an agreement. */
export function spans(text: string): Span[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? { code: part } : part))
    .filter(span => span !== '');
}

function markdownBlock(block: MarkupBlock): string {
  if ('heading' in block) return `**${literally(block.heading)}**`;
  if ('text' in block) return block.text.map(markdownSpan).join('');
  if ('list' in block) return block.list.map(item => `- ${item.map(markdownSpan).join('')}`).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(block.code) + 1));
  return `${fence}${block.language}\n${block.code}\n${fence}`;
}

function markdownSpan(span: Span): string {
  if (typeof span === 'string' || span instanceof Message) return literally(span);
  if ('strong' in span) return `**${literally(span.strong)}**`;
  if ('prose' in span) return spans(translate(span.prose)).map(markdownSpan).join('');
  return codeSpan(span.code);
}

/** One line as code, whatever backticks are in it. */
export function codeSpan(code: string): string {
  const ticks = '`'.repeat(longestRun(code) + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return `${ticks}${pad}${code}${pad}${ticks}`;
}

function plainBlock(block: MarkupBlock): string {
  if ('heading' in block) return translate(block.heading);
  if ('text' in block) return block.text.map(plainSpan).join('');
  if ('list' in block) return block.list.map(item => `- ${item.map(plainSpan).join('')}`).join('\n');
  return block.code.replace(/^/gm, '    ');
}

function plainSpan(span: Span): string {
  if (typeof span === 'string' || span instanceof Message) return translate(span);
  if ('prose' in span) return spans(translate(span.prose)).map(plainSpan).join('');
  return 'strong' in span ? translate(span.strong) : span.code;
}

/** What CommonMark could read as mark-up, and HTML, is taken literally. */
export function literally(text: Text): string {
  return translate(text)
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/&/g, '&amp;');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
