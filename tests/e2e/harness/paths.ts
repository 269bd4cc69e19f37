import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The project's root. Every script starts in it (npm sees to that); the modules here cannot tell by their
 * own place, since they also run as a bundle from the cache folder.
 */
export const root = process.cwd();

/** Downloads and everything made for a run; ignored by git and safe to delete. */
export const cache = path.join(root, '.cache');

/** Where `npm test` bundles the suites that run inside VS Code, and the harness itself. */
export const bundles = path.join(cache, 'e2e');

/** Screenshots of failures, for people; those of the README are in docs/images. */
export const screenshots = path.join(cache, 'screenshots');

/** What the workbench had to say in the last run of each suite. */
export const logs = path.join(cache, 'logs');

/** A fresh folder that goes when this process does, by its real path: VS Code compares paths as text. */
export function temporaryFolder(purpose: string): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `partnership-${purpose}-`)));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A VS Code that is just ending still writes there; the system clears its temporary files itself.
    }
  });
  return folder;
}

/** An absolute path as the path of a URI: `C:\a b` becomes `/C:/a b`. */
export function uriPath(file: string): string {
  const slashed = file.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
