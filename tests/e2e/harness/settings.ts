/** Settings of a VS Code: what its file `settings.json` says. */
export type Settings = Readonly<Record<string, unknown>>;

/** Where nothing can be fetched, nothing asks for it; and what is edited is saved by hand, as on the desktop. */
const everywhere: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // With neither chat nor terminal there is nothing in it.
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * What `npm start` opens is VS Code as it comes. The samples lie below the root of their repository, where git would
 * otherwise ask before it looks.
 */
export const userSettings: Settings = {
  ...everywhere,
  'git.openRepositoryInParentFolders': 'always',
};

/** In tests there is nothing on the screen but the agreement, nothing moves, and no git runs beside what is tested. */
export const testSettings: Settings = {
  ...everywhere,
  'editor.minimap.enabled': false,
  'git.enabled': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Light Modern',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.tips.enabled': false,
};
