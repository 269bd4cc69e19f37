import { isPartnershipFile } from './file-names.ts';

/** How much of a file is looked at to tell whether it is one of ours, in characters or bytes. */
export const headLength = 1024;

/** Whether a file of this name may hold an agreement, party or records, though it is none of ours by its name. */
export function mayBeMisnamed(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) && !isPartnershipFile(path);
}

/** Whether a text says in its first lines that it is in our format. @param head its first {@link headLength} characters */
export function saysOurFormat(head: string): boolean {
  const text = head.slice(0, headLength).replace(/^\ufeff/, '');
  return (
    /^(["']?)apiVersion\1[ \t]*:[ \t]*(["']?)partnership\/v1\2[ \t]*(?:#.*)?\r?$/m.test(text) ||
    (/^\s*\{/.test(text) && /"apiVersion"\s*:\s*"partnership\/v1"/.test(text))
  );
}

/** The name, or path, by which a file would be found: `agreement.yaml` is `agreement.partnership.yaml`. */
export function properName(path: string): string {
  return path.replace(/(?:[.-]?partnership)?\.(?:ya?ml|json)$/i, '.partnership.yaml');
}
