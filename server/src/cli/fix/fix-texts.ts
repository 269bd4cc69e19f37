import {
  applyEdits,
  type Checker,
  codeActions,
  type Finding,
  type IsoDate,
  isConfigurationFile,
} from '../../core/index.ts';
import type { Choose } from '../check/report.ts';

/**
 * How often all files are gone through. What one fix lets be seen for the first time may be certain too, and of a long text
 * the editor's fix may leave a part for the next time; but that it ends must not rest on every fix there will ever be.
 */
const mostRounds = 100;

/** A file that was changed in the workspace. */
export interface FixedText {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  /** What was found before and is not found any more. */
  readonly solved: readonly Finding[];
}

/**
 * Puts right in some files of a workspace whatever is certain: what "fix everything that is certain" does in an editor, again
 * and again until nothing is left to do. Nothing is written: the workspace is what changes.
 *
 * @param uris the files that may change
 * @param today the day as of which the files are judged
 * @param choose leaves out findings that are to stay
 * @returns the files that changed
 */
export function fixTexts(
  uris: readonly string[],
  checker: Checker,
  today: IsoDate,
  choose: Choose = findings => findings,
): FixedText[] {
  const { workspace } = checker;
  // By what a configuration says, the others are judged: so it comes first.
  const inTurn = [...uris].sort((a, b) => Number(isConfigurationFile(b)) - Number(isConfigurationFile(a)));
  const textOf = (uri: string) => workspace.file(uri)?.text ?? '';
  const findings = () => choose(uris.flatMap(uri => checker.findings(uri)));
  const before = new Map(uris.map(uri => [uri, textOf(uri)]));
  const found = findings();
  for (let round = 0; round < mostRounds; round++) {
    const concerns = new Set(findings());
    const changed = inTurn.filter(uri => fixOnce(uri, checker, today, finding => concerns.has(finding)));
    if (changed.length === 0) break;
  }
  const left = new Map<string, number>();
  for (const finding of findings()) left.set(nameOf(finding), (left.get(nameOf(finding)) ?? 0) + 1);
  const solved = found.filter(finding => {
    const count = left.get(nameOf(finding)) ?? 0;
    left.set(nameOf(finding), count - 1);
    return count <= 0;
  });
  return [...before].flatMap(([uri, text]) =>
    text === textOf(uri)
      ? []
      : [{ uri, before: text, after: textOf(uri), solved: solved.filter(each => each.uri === uri) }],
  );
}

/** @returns whether it changed */
function fixOnce(
  uri: string,
  checker: Checker,
  today: IsoDate,
  only: (finding: Finding) => boolean,
): boolean {
  const { workspace } = checker;
  const file = workspace.file(uri);
  if (!file) return false;
  const [action] = codeActions({
    file,
    range: { start: 0, end: 0 },
    checker,
    today,
    wants: kind => kind === 'source.fixAll.partnership',
    createsFiles: false,
    only,
  });
  const text = applyEdits(file.text, action?.change().edits ?? []);
  if (text === file.text) return false;
  workspace.set(uri, text);
  return true;
}

const nameOf = ({ uri, rule, fingerprint }: Finding) => `${uri} ${rule} ${fingerprint}`;
