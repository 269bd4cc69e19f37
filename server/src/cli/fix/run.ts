import { readFile, realpath } from 'node:fs/promises';
import { type Checker, type IsoDate, saying, type Text, t, visible, visibleLines } from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { unwritable } from '../check/problems.ts';
import type { Choose } from '../check/report.ts';
import { writeText } from '../disk-write.ts';
import type { CliError } from '../failure.ts';
import type { Host } from '../host.ts';
import { encodeLike } from './encode.ts';
import { type FixedText, fixTexts } from './fix-texts.ts';
import type { FixMode } from './options.ts';
import { patchOf } from './patch.ts';

/** What becomes of texts that were put right. */
export interface Destination {
  /** Whether they are written, or only shown as a patch. */
  readonly mode: FixMode | undefined;
  /** The file, as an absolute path, in whose place a text came from standard input. */
  readonly stdin: string | undefined;
}

/**
 * Puts right in the workspace what is certain. Nothing is written yet: where a check cannot be done after all, nothing is
 * changed either.
 *
 * @param uris the files that were asked for
 * @returns writes it; whether all of it could be done
 */
export function startFixing(uris: readonly string[], checker: Checker, today: IsoDate, choose?: Choose) {
  const fixed = fixTexts(uris, checker, today, choose);
  return async ({ mode, stdin }: Destination, host: Host): Promise<boolean> => {
    const real = stdin && (await realpath(stdin).catch(() => stdin));
    const handedIn = [stdin, real].map(file => file && uriOf(file)).find(uri => uri && uris.includes(uri));
    return writeFixed(fixed, mode === 'patch', handedIn || undefined, checker, host);
  };
}

/**
 * Writes files in their place, where they still hold what was checked; the text from standard input, changed or not, to
 * standard output. Says on standard error what was done. A file that cannot be written is in the workspace again as it is
 * on the disk.
 *
 * @param host its `stdin` gives the same bytes each time
 * @returns whether all of it could be done
 */
async function writeFixed(
  fixed: readonly FixedText[],
  dryRun: boolean,
  stdin: string | undefined,
  checker: Checker,
  host: Host,
): Promise<boolean> {
  const undone: CliError[] = [];
  const say = saying(checker.dictionary);
  for (const text of withStdin(fixed, dryRun ? undefined : stdin, checker)) {
    const { uri, before, after } = text;
    const file = pathOf(uri) ?? uri;
    const name = nameOf(file, host.cwd);
    try {
      const bytes = await (uri === stdin ? host.stdin() : readFile(file));
      const encoded = encodeLike(bytes, before, after);
      if (dryRun) show(patchOf(name, asText(bytes), asText(encoded)), host);
      else if (uri === stdin) host.stdout.write(asText(encoded));
      else await writeText(file, encoded, bytes);
      if (before !== after) host.stderr.write(`${say(sentence(name, text, dryRun))}\n`);
    } catch (error) {
      undone.push(unwritable(name, error as NodeJS.ErrnoException));
      checker.workspace.set(uri, before);
    }
  }
  for (const { wrong, remedy } of undone)
    host.stderr.write(visibleLines(`partnership: ${say(wrong)}\n${say(remedy)}\n`));
  return undone.length === 0;
}

/**
 * Writes another text into a file, in its encoding and where it still holds what was read.
 *
 * @param file absolute path
 * @throws the system's error, or that it holds something else by now
 */
export async function rewrite(file: string, before: string, after: string): Promise<void> {
  const bytes = await readFile(file);
  await writeText(file, encodeLike(bytes, before, after), bytes);
}

/** Whoever hands in a text gets one back, also where nothing is to be put right. */
function withStdin(
  fixed: readonly FixedText[],
  stdin: string | undefined,
  { workspace }: Checker,
): readonly FixedText[] {
  if (stdin === undefined || fixed.some(({ uri }) => uri === stdin)) return fixed;
  const text = workspace.file(stdin)?.text ?? '';
  return [...fixed, { uri: stdin, before: text, after: text, solved: [] }];
}

/** With the byte order mark as a letter. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** For programs the patch is as it is; on a terminal, no text of an agreement may act. */
function show(patch: string, { stdout }: Host): void {
  stdout.write(stdout.isTerminal ? visibleLines(patch) : patch);
}

/** `Fixed a.partnership.yaml: 2 × schema/unknown-key, yaml/merge-key` */
function sentence(name: string, { solved }: FixedText, dryRun: boolean): Text {
  const counts = new Map<string, number>();
  for (const { rule } of solved) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const what = [...counts].map(([rule, count]) => (count === 1 ? rule : `${count} × ${rule}`)).join(', ');
  const file = what === '' ? visible(name) : `${visible(name)}: ${what}`;
  return dryRun ? t`Would fix ${file}` : t`Fixed ${file}`;
}
