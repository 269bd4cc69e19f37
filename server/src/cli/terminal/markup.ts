import {
  type Markup,
  type MarkupBlock,
  Message,
  type Span,
  spans as spansOf,
  translate,
  visible,
} from '../../core/index.ts';
import type { Colors, Style } from './style.ts';
import { indented, type Piece, wrap } from './wrap.ts';

/** A text with structure for a terminal: headings bold, everything wrapped, code indented and never wrapped. */
export function terminalText(markup: Markup, style: Style): string {
  return markup
    .map((block, index) => lead(block, index, markup[index - 1]) + terminalBlock(block, style))
    .join('\n');
}

/** Headings and texts are set off by an empty line; what a heading heads follows it, but for the title. */
function lead(block: MarkupBlock, index: number, previous: MarkupBlock | undefined): string {
  if (previous === undefined || 'list' in block || 'code' in block) return '';
  return 'heading' in previous && index > 1 ? '' : '\n';
}

function terminalBlock(block: MarkupBlock, { colors, width }: Style): string {
  if ('heading' in block) return colors.bold(visible(translate(block.heading)));
  if ('text' in block) return wrap(pieces(block.text, colors), width).join('\n');
  if ('list' in block) {
    return block.list.map(item => indented(wrap(pieces(item, colors), width - 4), '  - ')).join('\n');
  }
  return block.code
    .split('\n')
    .map(line => `    ${colors.cyan(visible(line))}`.trimEnd())
    .join('\n');
}

function pieces(spans: readonly Span[], colors: Colors): Piece[] {
  return spans.flatMap((span): readonly Piece[] => {
    if (typeof span === 'string' || span instanceof Message) return [{ text: visible(translate(span)) }];
    if ('strong' in span) return [{ text: visible(translate(span.strong)), show: colors.bold }];
    if ('prose' in span) return pieces(spansOf(translate(span.prose)), colors);
    return [{ text: visible(span.code), show: colors.cyan }];
  });
}
