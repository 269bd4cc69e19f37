import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { type FilledPart, type Text, t } from '../core/index.ts';
import { partsOfHtml } from './html-parts.ts';

/** What a Word file consists of, and what of it people should know is not read, as sentences. */
export interface WordContent {
  readonly parts: readonly FilledPart[];
  readonly notes: readonly Text[];
}

/** Unpacked no pack is larger: what is, was made to fill the memory. In bytes. */
const mostUnpacked = 64 * 1024 * 1024;

/** Why a file is not read as one of Word: what is wrong, and what to do, each as a sentence. */
export class NoWordFile extends Error {
  readonly wrong: Text;
  readonly remedy: Text;

  constructor(wrong: Text, remedy: Text) {
    super(String(wrong));
    this.wrong = wrong;
    this.remedy = remedy;
  }
}

/**
 * The texts and tables of a Word file, whichever program saved it. Tracked changes count as accepted: what was put in is there,
 * what was taken out is not.
 *
 * @throws NoWordFile for what is none, or too large
 */
export async function partsOfWord(bytes: Uint8Array): Promise<WordContent> {
  // What Word wrote until 2003, and what is protected by a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new NoWordFile(
      t`The file is one of an old Word, or is protected by a password.`,
      t`Save it as .docx, without a password, and read that.`,
    );
  const { document, comments } = lookInto(bytes);
  if (document === undefined)
    throw new NoWordFile(
      t`The file is no Word file.`,
      t`Open it in the program that wrote it, save it as .docx, and read that.`,
    );
  const value = await htmlOf(bytes);
  return {
    parts: partsOfHtml(value),
    notes: [
      ...(/<w:(?:ins|del|moveFrom|moveTo) /.test(document)
        ? [t`The file has tracked changes, which are read as if all of them were accepted.`]
        : []),
      ...(/<w:comment /.test(comments) ? [t`Comments in the margin are not read.`] : []),
    ],
  };
}

/** @throws NoWordFile for what cannot be read */
async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { convertToHtml, images } = mammoth;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Pictures say nothing here, and are large.
  const convertImage = images.imgElement(async () => ({ src: '' }));
  try {
    return (await convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    throw new NoWordFile(
      t`The Word file is damaged.`,
      t`Open it in Word or LibreOffice, save it again, and read that.`,
    );
  }
}

/** The text with its mark-up, and the comments on it. @throws NoWordFile for what is too large */
function lookInto(bytes: Uint8Array): { readonly document: string | undefined; readonly comments: string } {
  const text = 'word/document.xml';
  const margin = 'word/comments.xml';
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    if (size > mostUnpacked) throw tooLarge();
    const { [text]: document, [margin]: comments } = unzipSync(bytes, {
      filter: ({ name }) => name === text || name === margin,
    });
    return { document: document && strFromU8(document), comments: comments ? strFromU8(comments) : '' };
  } catch (error) {
    if (error instanceof NoWordFile) throw error;
    return { document: undefined, comments: '' };
  }
}

function tooLarge(): NoWordFile {
  return new NoWordFile(
    t`The file is larger than any meeting pack.`,
    t`Take pictures and whatever else is not of the pack out of it, and read it again.`,
  );
}
