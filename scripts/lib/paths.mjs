import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Downloads and results; ignored by git and safe to delete. */
export const cache = path.join(root, '.cache');
