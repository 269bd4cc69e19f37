import { isPartnershipFile } from './file-names.ts';

/** How much of a file is looked at to tell whether it is one of ours, in characters or bytes. */
export const headLength = 1024;

/** Whether a file of this name may hold an agreement, party or records, though it is none of ours by its name. */
export function mayBeMisnamed(path: string): boolean {
  if (isPartnershipFile(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:ya?ml?|jsonc?|partnership)$/i.test(name)) return true;
  // Any name may end in nothing or as plain text does; of those, only what speaks of it is looked into.
  return /^[^.]*(?:partnership|agreement)[^.]*$|(?:partnership|agreement|\.ya?ml).*\.txt$/i.test(name);
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
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  const stem = name.replace(/(?:\.(?:ya?ml?|jsonc?|txt)){1,2}$/i, '').replace(/[.-]?partnership$/i, '');
  return `${folder}${stem === '' ? '' : `${stem}.`}partnership.yaml`;
}
