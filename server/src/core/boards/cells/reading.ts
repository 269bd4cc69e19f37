import type { Text } from '../../l10n/message.ts';

/** What a cell says, or why that is not certain. */
export type CellReading<T> =
  | {
      readonly value: T;
      /** What of it is not in the value: as it stands there. */
      readonly rest?: string | undefined;
    }
  | { readonly wrong: Text; readonly remedy: Text };
