import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

/** Why an agreement's records could not be told from those of others, and what to do; undefined: they can. */
export function withoutOwnId(
  { agreement: { id } }: AgreementModel,
  workspace: ReadonlyWorkspace,
): { readonly wrong: Text; readonly remedy: Text } | undefined {
  if (id === undefined)
    return {
      wrong: t`The agreement has no id that can be read, so nothing can be recorded for it.`,
      remedy: t`Give it one: ${'id: nordbank-cirrus'}`,
    };
  if (workspace.agreements(id).length > 1)
    return {
      wrong: t`Several agreements have the id \`${id}\`, so nobody could tell whose record it is.`,
      remedy: t`Give each of them an id of its own.`,
    };
  return undefined;
}
