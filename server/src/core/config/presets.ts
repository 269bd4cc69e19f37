/** The three profiles (decision 46): errors only; all at their own severity; information raised to warnings. */
export const presets = ['minimal', 'recommended', 'strict'] as const;

export type Preset = (typeof presets)[number];

export function presetNamed(name: unknown): Preset | undefined {
  return presets.find(preset => preset === name);
}
