import type { PackView } from '../core/index.ts';
import { markdownPage } from './markdown.ts';
import { packBlocks } from './pack-blocks.ts';

/** A meeting pack as Markdown, whose tables are read back when they are filled in. */
export function markdownPack(view: PackView): string {
  return markdownPage(packBlocks(view));
}
