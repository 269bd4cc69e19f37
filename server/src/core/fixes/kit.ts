import { eolOf } from '../edits/columns.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FixContext } from '../rule/rule.ts';
import { factsOf } from '../templates/facts.ts';
import type { Kit } from '../templates/kit.ts';
import { layoutOf } from '../templates/layout.ts';

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
