import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './session.ts';

/** What the preview shows lives in a frame of a frame. */
export async function previewFrame({ page }: Pick<Session, 'page'>): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) {
      const owner = await frame.frameElement().catch(() => undefined);
      if ((await owner?.getAttribute('id').catch(() => null)) === 'active-frame') return frame;
    }
    return undefined;
  };
  await expect.poll(find).toBeDefined();
  return (await find()) as Frame;
}
