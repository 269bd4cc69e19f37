import { dictionaryFor, type FilledPart, saying } from '../../../server/src/core/index.ts';
import { partsOfMarkdown } from '../../../server/src/documents/markdown.ts';
import { NoWordFile, partsOfWord } from '../../../server/src/documents/word.ts';

/** What a filled-in pack consists of, with what is worth knowing of it; or why it cannot be read. In sentences. */
export type PackFile =
  | { readonly parts: readonly FilledPart[]; readonly notes: readonly string[] }
  | { readonly refused: string };

/** Takes a filled-in pack apart. @param language of whoever reads the sentences */
export type ReadPack = (path: string, bytes: Uint8Array, language: string) => Promise<PackFile>;

export const readPack: ReadPack = async (path, bytes, language) => {
  if (!path.toLowerCase().endsWith('.docx'))
    return { parts: partsOfMarkdown(new TextDecoder().decode(bytes)), notes: [] };
  const say = saying(dictionaryFor(language));
  try {
    const { parts, notes } = await partsOfWord(bytes);
    return { parts, notes: notes.map(say) };
  } catch (error) {
    if (error instanceof NoWordFile) return { refused: `${say(error.wrong)} ${say(error.remedy)}` };
    throw error;
  }
};
