import { principles } from '../principles/principles.ts';
import { suggestions } from '../util/suggest.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { isConfigurationFile } from './file-names.ts';
import { schemas } from './generated/schema.ts';
import { isMapping } from './walk.ts';

export { configurationFileName, isConfigurationFile, isPartnershipFile } from './file-names.ts';

/** The kinds of file that we read. `Config` is told by its name, the others by `kind:`. */
export type FileKind = keyof typeof schemas;

/** The values of `kind:`. */
export const documentKinds = ['Agreement', 'Party', 'Records'] as const satisfies FileKind[];

export type DocumentKind = (typeof documentKinds)[number];

/**
 * What a file is: as its name or its `kind` says; where `kind` is missing or misspelt, as its keys suggest, so
 * that one mistake does not hide the rest of the file.
 *
 * @param isConfiguration whether somebody uses the file as a configuration, whatever its name; an agreement that
 *   says so itself stays one
 */
export function kindOf(uri: string, value: unknown, isConfiguration = false): FileKind | undefined {
  if (isConfigurationFile(uri)) return 'Config';
  if (!isMapping(value)) return isConfiguration ? 'Config' : undefined;
  const declared = declaredKind(value);
  if (declared) return declared;
  if (isConfiguration) return 'Config';
  if (!('apiVersion' in value) && configurationKeys.some(key => key in value)) return 'Config';
  if ('records' in value) return 'Records';
  if ('parties' in value) return 'Agreement';
  if ('people' in value) return 'Party';
  return value.kind === undefined && principles.some(({ key }) => key in value) ? 'Agreement' : undefined;
}

/** Only a configuration has these: one that goes by another name is told by them. Records have `records`, too. */
const configurationKeys = Object.keys(schemas.Config.properties ?? {}).filter(
  key => !documentKinds.some(kind => schemas[kind].properties?.[key]),
);

/** The kind that a file names, also where key or value is misspelt; a misspelt one is a finding of its own. */
function declaredKind(value: PlainMapping): DocumentKind | undefined {
  const key =
    'kind' in value ? 'kind' : Object.keys(value).find(key => suggestions(key, ['kind']).length > 0);
  const written = key === undefined ? undefined : value[key];
  return documentKinds.find(
    kind => typeof written === 'string' && kind === suggestions(written, documentKinds, 1)[0],
  );
}
