import { type Review, reviewOf } from '../../../../server/src/core/report/review.ts';
import type { ComparedState } from '../../../../server/src/core/report/state.ts';
import { today, workspaceOf } from '../../../support/check.ts';

export type Files = Readonly<Record<string, string>>;

/** The review of two states of some files, all of them asked about. @param renamed old names by new ones */
export function compared(
  before: Files,
  after: Files,
  renamed: Readonly<Record<string, string>> = {},
): Promise<Review> {
  return reviewOf(
    {
      before: stateOf('main', before),
      after: stateOf('proposal', after),
      concerns: () => true,
      renamed: new Map(Object.entries(renamed)),
      authorsOf: async () => [],
      nameOf: uri => uri.replace('file:///', ''),
    },
    today,
  );
}

function stateOf(label: string, files: Files): ComparedState {
  const agreements = Object.keys(files).filter(name => /partnership\.yaml$/.test(name));
  return {
    label,
    workspace: workspaceOf(files),
    candidates: new Map(agreements.map(name => [name, `file:///${name}`])),
  };
}
