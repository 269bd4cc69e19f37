import { eolOf } from '../edits/columns.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FixContext } from '../rule/rule.ts';
import { factsOf } from '../templates/facts.ts';
import { indentationOf } from '../templates/indentation.ts';
import type { TemplateContext } from '../templates/template-context.ts';

/** What recipes need, for the file of a finding; undefined when it is no agreement. */
export function templateContextOf({
  file,
  workspace,
  today,
}: FixContext): { templateContext: TemplateContext; model: AgreementModel } | undefined {
  const model = workspace.agreementOf(file);
  if (!model) return undefined;
  const templateContext: TemplateContext = {
    file,
    workspace,
    today,
    kind: file.kind,
    facts: factsOf(file, workspace, today),
    scopes: () => [workspace.scopeOf(file)],
    layout: indentationOf(file.lines),
    eol: eolOf(file.text),
  };
  return { templateContext, model };
}
