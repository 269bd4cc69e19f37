import { decode } from '../../disk/read.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Why a file is not written though the system would do it; in the shape of the system's errors. */
class Unfit extends Error {
  readonly code: 'IS_CHANGED' | 'IS_NO_UTF8';

  constructor(code: Unfit['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * A text in the bytes in which another state of it was found: with the byte order mark if that had one.
 *
 * @param bytes what was read
 * @param before the text that was made of them
 * @throws Unfit, with `code`, where the bytes hold another text or are no UTF-8, so that writing would lose something
 */
export function encodeLike(bytes: Uint8Array, before: string, text: string): Uint8Array {
  if (decode(bytes) !== before) throw new Unfit('IS_CHANGED');
  const mark = byteOrderMark.equals(bytes.subarray(0, 3)) ? byteOrderMark : Buffer.alloc(0);
  const encode = (content: string) => Buffer.concat([mark, Buffer.from(content)]);
  if (!encode(before).equals(bytes)) throw new Unfit('IS_NO_UTF8');
  return encode(text);
}
