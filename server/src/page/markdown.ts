import { type AgreementView, markdownText as text } from '../core/index.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';

/** The view for wikis, pull requests and minutes: headings, lists and tables as GitHub and others read them. */
export function markdownReport(view: AgreementView): string {
  return markdownPage(blocksOf(view));
}

/** The same of whatever consists of blocks. */
export function markdownPage(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${text(block.text)}`;
    case 'heading':
      return `${block.level === 1 ? '##' : '###'} ${text(block.text)}`;
    case 'paragraph':
      if (block.tone === 'strong') return `**${text(block.text)}**`;
      return block.tone === 'note' ? `> ${text(block.text)}` : text(block.text);
    case 'list':
      return listOf(block.items);
    case 'numbers':
      return block.items.map((item, index) => `${index + 1}. ${text(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
      return [
        line(block.columns.map(({ heading }) => heading)),
        `| ${block.columns.map(() => '---').join(' | ')} |`,
        ...block.rows.map(line),
      ].join('\n');
    }
    case 'signatures':
      return listOf(block.names.map(name => `${name}: ____________________ (${block.below})`));
  }
}

function listOf(items: readonly string[]): string {
  return items.map(item => `- ${text(item)}`).join('\n');
}
