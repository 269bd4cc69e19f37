import type { Config } from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import { kept } from '../util/kept.ts';
import type { Preset } from './presets.ts';
import {
  optionsOf,
  type RuleId,
  type RuleOptions,
  type SettableRule,
  type Severity,
} from './settable-rule.ts';

/** What a finding of a rule is to count as. */
export type SeveritySetting = Severity | 'off';

/** What a configuration says of one rule; what it does not say is absent. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options: RuleOptions;
}

/** Settings of rules that stand together: the `rules` of a configuration file, or those of one of its overrides. */
export interface RuleSettings {
  /** The configuration file. */
  readonly uri: string;
  /** Which of the file's overrides, counted from 0; undefined for its `rules`. */
  readonly override: number | undefined;
  readonly matches: (uri: string) => boolean;
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Reads `rules:`; what the schema rejected is no longer there. */
export function readSettings(rules: Config['rules'] | undefined): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(rules ?? {})) {
    if (id.startsWith('x-')) continue;
    const { severity, ...rest } = isMapping(setting) ? setting : { severity: setting };
    const options = Object.entries(rest).filter(([name]) => !name.startsWith('x-'));
    settings.set(id, {
      ...(typeof severity === 'string' && { severity: severity as SeveritySetting }),
      options: Object.fromEntries(options) as RuleOptions,
    });
  }
  return settings;
}

/** What a configuration says of rules: its profile, and its settings, the weakest first. */
interface SettingsOfRules {
  readonly preset: Preset;
  readonly settings: readonly RuleSettings[];
}

/** What holds for a rule of which nothing is set, as for nearly all of them in nearly all files. */
const defaultsOf = kept((rule: SettableRule) => optionsOf(rule));

/** What a configuration says of the rules for one file. */
export class FileSettings {
  readonly #configuration: SettingsOfRules;
  /** Those that hold for the file, the strongest first. */
  readonly #settings: readonly RuleSettings[];

  constructor(configuration: SettingsOfRules, uri: string) {
    this.#configuration = configuration;
    this.#settings = configuration.settings.filter(({ matches }) => matches(uri)).reverse();
  }

  /**
   * What a rule's finding counts as.
   *
   * @param severity what the rule itself says
   */
  severity(rule: RuleId, severity: Severity): SeveritySetting {
    const set = this.severitySetBy(rule)?.rules.get(rule)?.severity;
    if (set) return set;
    const { preset } = this.#configuration;
    if (preset === 'minimal') return severity === 'error' ? severity : 'off';
    return preset === 'strict' && severity === 'info' ? 'warning' : severity;
  }

  /** The options of a rule: each as the strongest setting has it that says anything of it. */
  options(rule: SettableRule): RuleOptions {
    if (!rule.options || this.#settings.length === 0) return defaultsOf(rule);
    const set = this.#settings.toReversed().map(({ rules }) => rules.get(rule.id)?.options);
    return optionsOf(rule, Object.assign({}, ...set));
  }

  /** Where a rule's severity is set; undefined where its profile decides. */
  severitySetBy(rule: RuleId): RuleSettings | undefined {
    return this.#settings.find(({ rules }) => rules.get(rule)?.severity !== undefined);
  }

  /** Where an option is set; undefined where the rule's own default holds. */
  optionSetBy(rule: RuleId, option: string): RuleSettings | undefined {
    return this.#settings.find(({ rules }) => rules.get(rule)?.options[option] !== undefined);
  }
}
