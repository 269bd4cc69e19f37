import type { Change } from './change.ts';
import { partiesWith } from './change.ts';

/** Which party people work for, by e-mail address or domain (decision 69). */
export type Authors = Readonly<Record<string, string>>;

/** The party of an e-mail address: as the whole address is listed, else its domain or one above it. */
export function partyOfAuthor(email: string, authors: Authors): string | undefined {
  const known = new Map(
    Object.entries(authors).map(([name, party]) => [name.toLowerCase().replace(/^@/, ''), party]),
  );
  const address = email.toLowerCase();
  if (known.has(address)) return known.get(address);
  let domain = address.slice(address.lastIndexOf('@') + 1);
  while (domain !== '') {
    if (known.has(domain)) return known.get(domain);
    const dot = domain.indexOf('.');
    domain = dot < 0 ? '' : domain.slice(dot + 1);
  }
  return undefined;
}

/**
 * The parties whose own people weaken by a change what that party has promised to another (decision 70), also where
 * both promise it.
 *
 * @param authorsFor the parties that the authors of the change work for
 */
export function weakensOwnPromise(change: Change, authorsFor: readonly string[]): string[] {
  const losing = partiesWith('weakened', change);
  return authorsFor.filter(
    party => change.by.includes(party) && losing.some(loser => loser !== party || change.by.length > 1),
  );
}
