import { codeActions } from './code-actions.ts';
import { commandLine } from './command-line.ts';
import { hugeWorkspace } from './huge-workspace.ts';
import { keystrokes } from './keystrokes.ts';
import { manyFiles } from './many-files.ts';
import { completions, hovers } from './questions.ts';
import { type Line, print } from './table.ts';

/** What can be measured, in the order in which it is printed. Each may take some seconds. */
const benchmarks: Record<string, () => Promise<Line[]>> = {
  'command-line': commandLine,
  keystroke: keystrokes,
  hover: hovers,
  completion: completions,
  'code-actions': codeActions,
  'many-files': manyFiles,
  'huge-workspace': hugeWorkspace,
};

const chosen = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
for (const [name, measure] of Object.entries(benchmarks)) {
  if (chosen.length === 0 || chosen.includes(name)) print(name, await measure());
}
