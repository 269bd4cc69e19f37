import { strFromU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type FilledPart, type Text, t } from '../core/index.ts';
import { partsOfHtml } from './html-parts.ts';

/** What a Word file consists of, and what of it people should know is not read, as sentences. */
export interface WordContent {
  readonly parts: readonly FilledPart[];
  readonly notes: readonly Text[];
}

/** Unpacked the texts of no document that is read here are larger: what is, was made to fill the memory. In bytes. */
const mostUnpacked = 16 * 1024 * 1024;

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
  const files = textsIn(bytes);
  const document = documentIn(files);
  if (document === undefined)
    throw new NoWordFile(
      t`The file is no Word file.`,
      t`Open it in the program that wrote it, save it as .docx, and read that.`,
    );
  const comments = Object.keys(files).some(
    name => /(?:^|\/)comments\.xml$/.test(name) && /<w:comment /.test(strFromU8(files[name] as Uint8Array)),
  );
  // What was unpacked within its limit, and nothing else: what a file says of its size need not be true.
  const value = await htmlOf(zipSync(files, { level: 0 }));
  return {
    parts: partsOfHtml(value),
    notes: [
      ...(/<w:(?:ins|del|moveFrom|moveTo) /.test(document)
        ? [t`The file has tracked changes, which are read as if all of them were accepted.`]
        : []),
      ...(comments ? [t`Comments in the margin are not read.`] : []),
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

/**
 * The parts of a file that hold text, unpacked; no more of each than its size as the file says it. Pictures are left out.
 *
 * @returns nothing for what is no zip
 * @throws NoWordFile for what is too large
 */
function textsIn(bytes: Uint8Array): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > mostUnpacked) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof NoWordFile) throw error;
    return {};
  }
}

/** The text with its mark-up, wherever the program that saved the file has put it; undefined where there is none. */
function documentIn(files: Unzipped): string | undefined {
  const relations = files['_rels/.rels'];
  const named = relations && /<Relationship\s[^>]*\/officeDocument"[^>]*>/.exec(strFromU8(relations))?.[0];
  const [, target = 'word/document.xml'] = /\sTarget="\/?([^"]*)"/.exec(named ?? '') ?? [];
  const document = files[target];
  return document && strFromU8(document);
}

function tooLarge(): NoWordFile {
  return new NoWordFile(
    t`The file is larger than any document that is read here.`,
    t`Take out of it whatever is not to be read, and read it again.`,
  );
}
