import { eolOf } from '../edits/columns.ts';
import { factsOf } from '../features/completion/facts.ts';
import type { Kit } from '../features/completion/kit.ts';
import { layoutOf } from '../features/completion/layout.ts';
import type { Spot } from '../features/completion/spot.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FixContext } from '../rules/rule.ts';

/** What recipes need, for the file of a finding; undefined when it is no agreement. */
export function kitOf({
  file,
  workspace,
  today,
}: FixContext): { kit: Kit; model: AgreementModel } | undefined {
  const model = workspace.agreementOf(file);
  if (!model) return undefined;
  const kit: Kit = {
    file,
    workspace,
    today,
    kind: file.kind,
    facts: factsOf(file, workspace, today),
    scopes: () => [workspace.scopeOf(file)],
    layout: layoutOf(file.lines),
    eol: eolOf(file.text),
  };
  return { kit, model };
}

/** Recipes ask what stands around a place; a fix knows that by itself. */
export const nowhere: Spot = { path: [], siblings: {}, outer: {}, listed: [] };
