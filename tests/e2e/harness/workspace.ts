import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { root, temporaryFolder } from './paths.ts';

/** A copy of the samples: tests edit and save freely, and the repository stays as it is. */
export function copySamples(): string {
  const samples = path.join(root, 'samples');
  if (!existsSync(samples)) throw new Error('the folder samples is missing');
  const folder = path.join(temporaryFolder('workspace'), 'samples');
  cpSync(samples, folder, { recursive: true });
  return folder;
}

/** The samples, with what only the suite inside VS Code needs in their folder `fixtures`. */
export function copySamplesAndFixtures(): string {
  const folder = copySamples();
  cpSync(path.join(root, 'tests', 'e2e', 'fixtures'), path.join(folder, 'fixtures'), { recursive: true });
  return folder;
}
