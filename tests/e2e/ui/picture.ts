import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { root, screenshots } from '../harness/paths.ts';

/** How large a picture may be: those in the package are loaded with each step of the walkthrough. */
const mostBytes = { packed: 60_000, others: 150_000 };

/**
 * Takes a picture for readers of the documentation: into the cache, and only on request into the repository, so that a test run
 * leaves it as it was.
 *
 * @param of the whole window, or a part of a page
 * @param file from the root of the repository
 */
export async function picture(of: Page | Locator, file: string): Promise<void> {
  const image = await of.screenshot({ animations: 'disabled' });
  const page = 'page' in of ? of.page() : of;
  const bytes = await asWebp(image, page);
  expect(bytes.length, file).toBeLessThan(file.startsWith('client/') ? mostBytes.packed : mostBytes.others);
  mkdirSync(screenshots, { recursive: true });
  writeFileSync(path.join(screenshots, path.basename(file)), bytes);
  if (process.env.UPDATE_SCREENSHOTS) writeFileSync(path.join(root, file), bytes);
}

/** The same picture in a third of the room; the browser that shows such pictures also makes them. */
async function asWebp(image: Buffer, page: Page): Promise<Buffer> {
  const blank = await page.context().browser()?.newPage();
  if (!blank) throw new Error('the browser is gone');
  try {
    const url = await blank.evaluate(async base64 => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      // The best quality is without any loss, and often smaller where all is text and plain colour.
      const [lossy, lossless] = [0.8, 1].map(quality => canvas.toDataURL('image/webp', quality));
      return (lossy ?? '').length < (lossless ?? '').length ? lossy : lossless;
    }, image.toString('base64'));
    return Buffer.from(String(url).replace(/^.*,/, ''), 'base64');
  } finally {
    await blank.close();
  }
}
