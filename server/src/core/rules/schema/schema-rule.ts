import type { FileRule } from '../../rule/rule.ts';
import type { SchemaProblem } from '../../schema/problem.ts';

/** A rule whose verdicts come from the JSON Schema; the file holds its words. */
export function schemaRule(
  code: SchemaProblem['code'],
  words: Pick<FileRule, 'title' | 'why' | 'remedy' | 'bad' | 'good' | 'fix'>,
): FileRule {
  return {
    on: 'file',
    id: `schema/${code}`,
    severity: 'error',
    acceptable: false,
    ...words,
    *check(file) {
      for (const { code: found, ...problem } of file.schemaProblems) if (found === code) yield problem;
    },
  };
}
