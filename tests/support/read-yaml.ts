import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** What a YAML file holds, read by a library of its own. @throws when it is no YAML */
export function readYaml(file: string): unknown {
  return load(readFileSync(file, 'utf8'), { filename: file });
}
