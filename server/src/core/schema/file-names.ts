/** What files are called. Nothing of the schemas is needed for it: the extension asks before it loads them. */
export const configurationFileName = 'partnership.config.yaml';

/** Whether a file is ours by its name (format.md, "Files"). */
export function isPartnershipFile(uri: string): boolean {
  return /(^|[/.])partnership\.ya?ml$/.test(uri) || isConfigurationFile(uri);
}

export function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${configurationFileName}`) || uri === configurationFileName;
}
