import type { FileModel } from '../model/file-model.ts';
import { schemas } from '../schema/generated/schema.ts';
import { isPartnershipFile } from '../schema/kind.ts';
import { suggestions } from '../util/suggest.ts';

/**
 * Whether a file that is extended may be meant as a configuration. One of another name has to look like one: at least one
 * of its keys is a configuration's, or all are slips of such. Of any other file nothing is told but that it is none:
 * what is wrong in it would be shown with lines that are nobody's business.
 */
export function looksLikeConfiguration(file: FileModel): boolean {
  if (file.unread) return false;
  if (isPartnershipFile(file.uri)) return file.kind === 'Config' || file.yaml.problems.length > 0;
  if (file.kind !== undefined && file.kind !== 'Config') return false;
  const keys = topLevelKeys(file);
  if (keys === undefined) return false;
  return keys.some(key => known.includes(key)) || keys.every(key => suggestions(key, known).length > 0);
}

const known = Object.keys(schemas.Config.properties ?? {});

/** Undefined where the file is no mapping. Of one that cannot be read at all, what its lines begin with. */
function topLevelKeys({ yaml: { root, problems }, text }: FileModel): string[] | undefined {
  if (root?.kind === 'mapping') {
    return root.pairs.map(({ key }) => (key.kind === 'scalar' ? String(key.value) : ''));
  }
  if (root === undefined && problems.length === 0) return [];
  const keys = [...text.matchAll(/^["']?([A-Za-z]+)["']?[ \t]*:/gm)].map(([, key = '']) => key);
  return keys.length > 0 ? keys : undefined;
}
