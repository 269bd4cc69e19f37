import { isBelow, isConfigurationFile, parentUri } from '../core/index.ts';

/**
 * In which order files are read: first what holds for all others, then what lies nearest to what the user has open.
 *
 * @param open the URIs of the open documents
 */
export function byNearness(uris: readonly string[], open: readonly string[]): string[] {
  const folders = [...new Set(open.flatMap(uri => parentUri(uri) ?? []))];
  const above = [...new Set(folders.flatMap(folder => parentUri(folder) ?? []))];
  const isIn = (uri: string) => (folder: string) => isBelow(uri, folder);
  const distance = (uri: string) => {
    if (isConfigurationFile(uri)) return 0;
    if (folders.some(isIn(uri))) return 1;
    return above.some(isIn(uri)) ? 2 : 3;
  };
  const ranked = uris.map(uri => ({ uri, distance: distance(uri) }));
  return ranked.sort((a, b) => a.distance - b.distance).map(({ uri }) => uri);
}
