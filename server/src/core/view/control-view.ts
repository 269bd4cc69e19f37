import type { DateView } from './basics.ts';

/** What the page was made from, who approved which version, and who is to sign. */
export interface DocumentControlView {
  readonly version: string;
  /** The approvals and refusals on record, the newest version first. */
  readonly approvals: readonly VersionApproval[];
  readonly signatures: readonly { readonly party: string; readonly name: string }[];
  /** What an approval names as the text that it is of; says so where not all of the text is understood. */
  readonly fingerprint: string;
  readonly made: string;
}

export interface VersionApproval {
  readonly version: string;
  /** Whether it is the version that the agreement has now. */
  readonly isPresent: boolean;
  readonly party: string;
  readonly by: string;
  readonly day: DateView;
  /** `approved`, `refused`, `approved another text than this`. */
  readonly word: string;
}
