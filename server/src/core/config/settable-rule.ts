export type Severity = 'error' | 'warning' | 'info';

/** `principle/what-is-wrong`, kebab-case. Ids are stable: configurations, waivers and links name them. */
export type RuleId = `${string}/${string}`;

/** One thing that can be set for a rule: a JSON Schema with the value that holds where nothing is set. */
export interface RuleOption {
  readonly type: 'integer' | 'number' | 'string' | 'boolean';
  /** For a relationship manager: what it sets, and in which unit. Whole sentences, the first with a capital. */
  readonly description: string;
  readonly default: number | string | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression that a text has to match, with what to write when it does not. */
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  /** The words that it can be, with what each of them means. */
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** What is set for a rule: every option that it declares, with its default where nothing is set. */
export type RuleOptions = Readonly<Record<string, number | string | boolean>>;

/** What a configuration can set of a rule. */
export interface SettableRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What an organisation can set for it in its configuration, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** What holds for a rule: what the configuration sets, else the rule's own defaults. */
export function optionsOf(
  { options = {} }: Pick<SettableRule, 'options'>,
  set: RuleOptions = {},
): RuleOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default]),
  );
}
