import { codeActions } from './code-actions.ts';
import { hugeWorkspace } from './huge-workspace.ts';
import { keystrokes } from './keystrokes.ts';
import { completions, hovers } from './questions.ts';
import type { Line } from './table.ts';

/** How long an editor waits, from the question to the answer, by name. */
export const latencies: Readonly<Record<string, () => Promise<Line[]>>> = {
  keystroke: keystrokes,
  hover: hovers,
  completion: completions,
  'code-actions': codeActions,
  'huge-workspace': hugeWorkspace,
};
