import type { PackView } from '../../core/index.ts';
import { markdownPage } from '../../page/markdown.ts';
import { packBlocks } from '../../page/pack-blocks.ts';

export { htmlPack } from '../../page/pack.tsx';

export function markdownPack(view: PackView): string {
  return markdownPage(packBlocks(view));
}
