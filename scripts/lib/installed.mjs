import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes a lock of its own into node_modules
 * when it has finished, so an interrupted installation is not taken for a complete one, and no dates are
 * compared, which a checkout changes.
 * @param {string} root folder of both
 */
export function isInstalled(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    // The root itself; and packages that are for other systems than this one.
    if (name === '' || (optional && !present[name])) return true;
    return present[name]?.version === version;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
