import { type CountedReferences, countedReferences, type HintKinds, Scoped } from '../core/index.ts';

/** The user's settings, section `partnership` of the editor's configuration. */
export interface Settings {
  /** Path of a configuration file to use rather than the nearest one; empty: the nearest. */
  readonly configFile: string;
  /** False: rules that depend on today's date are silent. */
  readonly dateRules: boolean;
  readonly codeLens: {
    readonly enabled: boolean;
    /** Above which things stands how often they are referred to. */
    readonly references: CountedReferences;
    /** Whether something can be recorded from lines above forums and what is due. */
    readonly record: boolean;
  };
  readonly inlayHints: HintKinds;
}

export const defaultSettings: Settings = {
  configFile: '',
  dateRules: true,
  codeLens: { enabled: true, references: 'forums', record: true },
  inlayHints: { nextOccurrence: true, occurrencesPerYear: true, people: true, workingDays: true },
};

/** Settings that may be others in some folders of the workspace. */
export class ScopedSettings {
  /** What holds for the whole window. */
  readonly general: Settings;
  readonly #byFolder: ReadonlyMap<string, Settings>;

  /** @param byFolder by the URIs of folders, without a slash at their end */
  constructor(general: Settings, byFolder: ReadonlyMap<string, Settings> = new Map()) {
    this.general = general;
    this.#byFolder = byFolder;
  }

  /** One of them, or what follows from it, wherever it is another one. */
  each<T>(read: (settings: Settings, folder: string | undefined) => T): Scoped<T> {
    return new Scoped(
      read(this.general, undefined),
      new Map([...this.#byFolder].map(([folder, settings]) => [folder, read(settings, folder)])),
    );
  }
}

/** Reads what a client sent; whatever is not of the right type counts as not set. */
export function readSettings(value: unknown): Settings {
  const settings = read(value, defaultSettings);
  const { references } = settings.codeLens;
  return {
    ...settings,
    configFile: settings.configFile.trim(),
    codeLens: {
      ...settings.codeLens,
      references: Object.hasOwn(countedReferences, references)
        ? references
        : defaultSettings.codeLens.references,
    },
  };
}

/** A value of the same shape as the default, with what was given of it. */
function read<T>(given: unknown, otherwise: T): T {
  if (typeof otherwise !== 'object') return typeof given === typeof otherwise ? (given as T) : otherwise;
  const mapping = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const entries = Object.entries(otherwise as object).map(([key, each]) => [key, read(mapping[key], each)]);
  return Object.fromEntries(entries) as T;
}
