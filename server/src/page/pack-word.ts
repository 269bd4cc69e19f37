import type { PackView } from '../core/index.ts';
import { packBlocks } from './pack-blocks.ts';
import { wordPage } from './word.ts';

/** A meeting pack for Word, whose tables are read back when they are filled in. */
export function wordPack(view: PackView, madeBy: string): Promise<Uint8Array> {
  const { title, language, agreement, labels, version, asOf } = view;
  const header = `${agreement} · ${labels.version} ${version} · ${title}`;
  const file = { title, language, header, date: asOf.date, madeBy, foot: '', contents: undefined };
  return wordPage(packBlocks(view), file);
}
