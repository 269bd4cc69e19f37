/** The user's settings, section `partnership` of the editor's configuration. */
export interface Settings {
  /** Path of a configuration file to use rather than the nearest one; empty: the nearest. */
  readonly configFile: string;
  /** False: rules that depend on today's date are silent. */
  readonly dateRules: boolean;
}

export const defaultSettings: Settings = { configFile: '', dateRules: true };

/** Reads what a client sent; whatever is not of the right type counts as not set. */
export function readSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    configFile: typeof given.configFile === 'string' ? given.configFile.trim() : defaultSettings.configFile,
    dateRules: typeof given.dateRules === 'boolean' ? given.dateRules : defaultSettings.dateRules,
  };
}
