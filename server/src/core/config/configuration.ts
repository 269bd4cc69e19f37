import type { PrincipleKey } from '../docs/principles.ts';
import { principles } from '../docs/principles.ts';
import type { FileModel } from '../model/file-model.ts';
import { configurationFileName } from '../model/kind.ts';
import type { RuleId, Severity } from '../rules/rule.ts';
import type { Config } from '../schema/generated/types.ts';
import { parentUri, resolveUri } from '../uri.ts';
import type { Workspace } from '../workspace.ts';
import { globMatcher } from './globs.ts';

export type RuleSetting = Severity | 'off';

/** The three profiles (decision 46). */
export const presets = ['minimal', 'recommended', 'strict'] as const;

export type Preset = (typeof presets)[number];

/** What is in force for the files below one configuration file. */
export interface Configuration {
  /** The file that it comes from; undefined for the built-in `recommended`. */
  readonly uri: string | undefined;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly Override[];
  /** The principles that the organisation insists on: all seven unless it says otherwise. */
  readonly required: ReadonlySet<PrincipleKey>;
  /** False with `asOf: off`: rules that depend on today's date are silent. */
  readonly dated: boolean;
}

/** Other settings for the files that a set of globs names. */
interface Override {
  readonly matches: (uri: string) => boolean;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export const recommended: Configuration = {
  uri: undefined,
  preset: 'recommended',
  rules: new Map(),
  overrides: [],
  required: new Set(principles.map(principle => principle.key)),
  dated: true,
};

/** The configuration that holds for a file: the nearest `partnership.config.yaml` up the tree. */
export function configurationFor(uri: string, workspace: Workspace): Configuration {
  for (let folder = parentUri(uri); folder !== undefined; folder = parentUri(folder)) {
    const file = workspace.file(`${folder}/${configurationFileName}`);
    if (file) return readConfiguration(file, workspace);
  }
  return recommended;
}

/** Reads a configuration file and what it extends; what is wrong in it is left to its findings. */
export function readConfiguration(file: FileModel, workspace: Workspace): Configuration {
  return { ...recommended, ...layer(file, workspace, new Set()), uri: file.uri };
}

/**
 * What a rule's finding counts as for a file.
 *
 * @param severity what the rule itself says
 */
export function severityOf(
  configuration: Configuration,
  uri: string,
  rule: RuleId,
  severity: Severity,
): RuleSetting {
  const override = configuration.overrides.findLast(
    override => override.rules.has(rule) && override.matches(uri),
  );
  const set = override?.rules.get(rule) ?? configuration.rules.get(rule);
  if (set) return set;
  if (configuration.preset === 'minimal') return severity === 'error' ? severity : 'off';
  return configuration.preset === 'strict' && severity === 'info' ? 'warning' : severity;
}

/** What one configuration file says, with what it extends; what nobody says is absent. */
interface Layer {
  readonly preset?: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly Override[];
  readonly required?: ReadonlySet<PrincipleKey>;
  readonly dated?: boolean;
}

const nothing: Layer = { rules: new Map(), overrides: [] };

function layer(file: FileModel, workspace: Workspace, seen: ReadonlySet<string>): Layer {
  if (seen.has(file.uri) || file.kind !== 'Config' || !file.value) return nothing;
  const config = file.value as Partial<Config>;
  const inner = new Set([...seen, file.uri]);
  const extended = [config.extends ?? []].flat().map(name => extendedLayer(name, file, workspace, inner));
  return [...extended, ownLayer(config, file)].reduce(merge, nothing);
}

function ownLayer({ rules, overrides = [], required, asOf }: Partial<Config>, file: FileModel): Layer {
  return {
    rules: settings(rules),
    overrides: overrides.map(override => ({
      matches: globMatcher(parentUri(file.uri) ?? '', [override.files ?? []].flat()),
      rules: settings(override.rules),
    })),
    ...(required && { required: new Set(required as PrincipleKey[]) }),
    ...(asOf === 'off' && { dated: false }),
  };
}

function extendedLayer(
  name: string,
  file: FileModel,
  workspace: Workspace,
  seen: ReadonlySet<string>,
): Layer {
  const preset = presets.find(known => known === name);
  if (preset) return { ...nothing, preset };
  const target = workspace.file(resolveUri(file.uri, name));
  return target ? layer(target, workspace, seen) : nothing;
}

/** Of several, the later one wins in what it says. */
function merge(first: Layer, second: Layer): Layer {
  return {
    ...first,
    ...second,
    rules: new Map([...first.rules, ...second.rules]),
    overrides: [...first.overrides, ...second.overrides],
  };
}

function settings(rules: Config['rules'] | undefined): Map<string, RuleSetting> {
  const map = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(rules ?? {})) {
    const severity = typeof setting === 'object' ? (setting as { severity?: unknown }).severity : setting;
    if (typeof severity === 'string') map.set(id, severity as RuleSetting);
  }
  return map;
}
