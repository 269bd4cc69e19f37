import { expect, it } from 'vitest';
import { offered } from './complete.ts';

/** What stands above everything that is completed. */
export const head =
  'apiVersion: partnership/v1\nkind: Agreement\nid: x\ntitle: X\nversion: 1.0.0\nstatus: draft\nparties: []\n';

/** The marked text, what is chosen, and the text after it, all below the head of an agreement. */
export type Completed = readonly [where: string, marked: string, label: string, expected: string];

/** The head without the key that the text itself begins with. */
function headBefore(marked: string): string {
  const [key = ''] = marked.split(':');
  return head.replace(new RegExp(`^${key}:.*\n`, 'm'), '');
}

/** What is accepted fits in, whatever the line ends. */
export function fitsIn(cases: readonly Completed[]): void {
  it.each(cases)('%s', (_, marked, label, expected) => {
    const start = headBefore(marked);
    expect(offered(start + marked).accepted(label)).toBe(start + expected);
  });

  it.each(cases)('%s, with CRLF', (_, marked, label, expected) => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const start = headBefore(marked);
    expect(offered(crlf(start + marked)).accepted(label)).toBe(crlf(start + expected));
  });
}
