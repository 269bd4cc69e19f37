import type { Text } from '../core/index.ts';

/** What the feeder is told by its host, and tells it. */
export interface Feeding {
  /** Says a text in the language of the client's user. */
  readonly say: (text: Text) => string;
  /** Where a file really is, by its URI in our spelling: links followed, letters in the case that the disk has. */
  readonly realUri: (uri: string) => string;
  /** What the user has git leave out of a repository besides its `.gitignore`, by the URI of its folder. */
  readonly gitExcludes: (repository: string) => Promise<readonly string[]>;
  /** Some file has changed. */
  readonly onChange: () => void;
  /** Which files make up the configurations, extended ones included. */
  readonly onConfigurations: (uris: readonly string[]) => void;
}
