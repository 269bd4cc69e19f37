import { partnership } from './command-line.ts';
import { ActionError } from './failure.ts';
import type { Environment, Inputs } from './inputs.ts';

/** What `partnership diff` said, in the forms that the action hands on. */
export interface Reviewed {
  /** 1 when a change has to fail the step. */
  readonly status: number;
  readonly changes: number;
  readonly weakened: number;
  readonly text: string;
  readonly annotations: string;
  readonly markdown: string;
}

/** Nothing to compare with. */
export const noReview: Reviewed = {
  status: 0,
  changes: 0,
  weakened: 0,
  text: '',
  annotations: '',
  markdown: '',
};
