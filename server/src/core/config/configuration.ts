/**
 * This room reads `partnership.config.yaml` and what it extends. It knows what can be set of a rule
 * (`settable-rule.ts`), and no rule.
 */
import type { FileModel } from '../model/file-model.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import { principles } from '../principles/principles.ts';
import type { Config } from '../schema/generated/types.ts';
import { parentUri, resolveUri } from '../util/uri.ts';
import { type Adoption, adoptionsIn } from './adopted.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import { partsOf } from './extended.ts';
import { globMatcher } from './globs.ts';
import type { Preset } from './presets.ts';
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
  /** What was accepted when agreements were taken over. */
  readonly adopted: readonly Adoption[];
  /** Where records are written, as a URI; undefined: in a folder beside the agreement. */
  readonly records: string | undefined;
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
  adopted: [],
  records: undefined,
  setBy: {},
};

/** Reads a configuration file and what it extends; what is wrong in it is left to its findings. */
export function readConfiguration(file: FileModel, files: ConfigurationFiles): Configuration {
  const layers = layersOf(file, files);
  const said: Partial<Omit<Layer, 'files' | 'rules' | 'overrides' | 'waivers' | 'adopted'>> = {};
  const setBy: Layer['setBy'] = {};
  for (const { preset, required, dated, records, setBy: by } of layers) {
    Object.assign(
      said,
      preset && { preset },
      required && { required },
      records !== undefined && { records },
      dated === undefined ? {} : { dated },
    );
    Object.assign(setBy, by);
  }
  return {
    ...recommended,
    ...said,
    uri: file.uri,
    files: layers.flatMap(({ files }) => files),
    // Overrides are stronger than all `rules`, wherever these stand.
    settings: [...layers.flatMap(({ rules }) => rules), ...layers.flatMap(({ overrides }) => overrides)],
    waivers: layers.flatMap(({ waivers }) => waivers),
    adopted: layers.flatMap(({ adopted }) => adopted),
    setBy,
  };
}

/** What one configuration file says, or one profile; what it does not say is absent. */
interface Layer {
  readonly files: readonly string[];
  readonly preset?: Preset;
  readonly rules: readonly RuleSettings[];
  readonly overrides: readonly RuleSettings[];
  readonly required?: ReadonlySet<PrincipleKey>;
  readonly dated?: boolean;
  readonly waivers: readonly Waiver[];
  readonly adopted: readonly Adoption[];
  readonly records?: string;
  readonly setBy: Configuration['setBy'];
}

const nothing: Layer = { files: [], rules: [], overrides: [], waivers: [], adopted: [], setBy: {} };

/** What a configuration is made of, the weakest first. */
function layersOf(file: FileModel, files: ConfigurationFiles): Layer[] {
  return [...partsOf(file.uri, files)].reverse().flatMap(part => {
    if ('preset' in part) return { ...nothing, preset: part.preset, setBy: { preset: part.by } };
    // The file itself is as it was handed in.
    const model = part.uri === file.uri ? file : part.file;
    return model?.kind === 'Config' ? ownLayer((model.value ?? {}) as Partial<Config>, model) : [];
  });
}

function ownLayer(
  { rules, overrides = [], required, asOf, records }: Partial<Config>,
  file: FileModel,
): Layer {
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
    adopted: adoptionsIn(file),
    ...(records !== undefined && { records: resolveUri(uri, records) }),
    setBy: { ...(required && { required: uri }), ...(asOf === 'off' && { dated: uri }) },
  };
}
