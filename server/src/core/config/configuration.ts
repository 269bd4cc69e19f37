import type { FileModel } from '../model/file-model.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import { principles } from '../principles/principles.ts';
import type { Config } from '../schema/generated/types.ts';
import { parentUri } from '../util/uri.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { extendedUri } from './extended.ts';
import { globMatcher } from './globs.ts';
import { type Preset, presetNamed } from './presets.ts';
import { type RuleSettings, readSettings } from './settings.ts';
import { type Waiver, waiversIn } from './waivers.ts';

/** What is in force for the files below one configuration file. */
export interface Configuration {
  /** The file that it comes from; undefined for the built-in `recommended`. */
  readonly uri: string | undefined;
  /** The files that it is made from: what is extended first, the file itself last. */
  readonly files: readonly string[];
  readonly preset: Preset;
  /** Settings of rules, the weakest first. */
  readonly settings: readonly RuleSettings[];
  /** The principles that the organisation insists on: all seven unless it says otherwise. */
  readonly required: ReadonlySet<PrincipleKey>;
  /** False with `asOf: off`: rules that depend on today's date are silent. */
  readonly dated: boolean;
  readonly waivers: readonly Waiver[];
  /** The files that say what is not the default. */
  readonly setBy: Readonly<Partial<Record<'preset' | 'required' | 'dated', string>>>;
}

export const recommended: Configuration = {
  uri: undefined,
  files: [],
  preset: 'recommended',
  settings: [],
  required: new Set(principles.map(principle => principle.key)),
  dated: true,
  waivers: [],
  setBy: {},
};

/** Reads a configuration file and what it extends; what is wrong in it is left to its findings. */
export function readConfiguration(file: FileModel, files: ConfigurationFiles): Configuration {
  const { rules, overrides, ...said } = layer(file, files, new Set());
  // Overrides are stronger than all `rules`, wherever these stand.
  return { ...recommended, ...said, settings: [...rules, ...overrides], uri: file.uri };
}

/** What one configuration file says, with what it extends; what nobody says is absent. */
interface Layer {
  readonly files: readonly string[];
  readonly preset?: Preset;
  readonly rules: readonly RuleSettings[];
  readonly overrides: readonly RuleSettings[];
  readonly required?: ReadonlySet<PrincipleKey>;
  readonly dated?: boolean;
  readonly waivers: readonly Waiver[];
  readonly setBy: Configuration['setBy'];
}

const nothing: Layer = { files: [], rules: [], overrides: [], waivers: [], setBy: {} };

function layer(file: FileModel, files: ConfigurationFiles, seen: ReadonlySet<string>): Layer {
  if (seen.has(file.uri) || file.kind !== 'Config') return nothing;
  const config = (file.value ?? {}) as Partial<Config>;
  const inner = new Set([...seen, file.uri]);
  const extended = [config.extends ?? []].flat().map(name => extendedLayer(name, file, files, inner));
  return [...extended, ownLayer(config, file)].reduce(merge, nothing);
}

function ownLayer({ rules, overrides = [], required, asOf }: Partial<Config>, file: FileModel): Layer {
  const { uri } = file;
  const folder = parentUri(uri) ?? '';
  return {
    files: [uri],
    rules: rules ? [{ uri, override: undefined, matches: () => true, rules: readSettings(rules) }] : [],
    overrides: overrides.map(({ files = [], rules }, override) => ({
      uri,
      override,
      matches: globMatcher(folder, [files].flat()),
      rules: readSettings(rules),
    })),
    ...(required && { required: new Set(required as PrincipleKey[]) }),
    ...(asOf === 'off' && { dated: false }),
    waivers: waiversIn(file),
    setBy: { ...(required && { required: uri }), ...(asOf === 'off' && { dated: uri }) },
  };
}

function extendedLayer(
  name: string,
  file: FileModel,
  files: ConfigurationFiles,
  seen: ReadonlySet<string>,
): Layer {
  const preset = presetNamed(name);
  if (preset) return { ...nothing, preset, setBy: { preset: file.uri } };
  const uri = extendedUri(file.uri, name, files);
  const target = uri === undefined ? undefined : files.file(uri);
  return target ? layer(target, files, seen) : nothing;
}

/** Of several, the later one wins in what it says. */
function merge(first: Layer, second: Layer): Layer {
  return {
    ...first,
    ...second,
    files: [...new Set([...first.files, ...second.files])],
    rules: [...first.rules, ...second.rules],
    overrides: [...first.overrides, ...second.overrides],
    waivers: [...new Set([...first.waivers, ...second.waivers])],
    setBy: { ...first.setBy, ...second.setBy },
  };
}
