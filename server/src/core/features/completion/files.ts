import { t } from '../../l10n/message.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { documentKinds } from '../../schema/kind.ts';
import { firstSentence } from '../../schema/navigate.ts';
import { agreementFile, partyFile } from '../../templates/recipes/agreement.ts';
import { recordsFile } from '../../templates/recipes/records.ts';
import { stop } from '../../templates/snippet.ts';
import { map, text } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Choice } from './choice.ts';
import type { KeyChoice } from './keys.ts';

/** Whole files, for one that is still empty. */
export function fileChoices(templateContext: TemplateContext): Choice[] {
  const agreements = templateContext.workspace.idsOf('Agreement');
  const agreement = stop(agreements[0] ?? 'customer-vendor', agreements);
  const files = {
    Agreement: () => agreementFile(templateContext),
    Party: () => partyFile(),
    Records: () => recordsFile(agreement, templateContext),
  };
  return documentKinds.map(kind => ({
    label: `kind: ${kind}`,
    kind: 'file',
    detail: t`a whole file: ${firstSentence(schemas[kind]) ?? ''}`,
    filter: `${kind.toLowerCase()} kind ${kind} new`,
    value: files[kind](),
  }));
}

/** The two keys with which every file begins, while it does not say what it is. */
export function firstKeys(present: ReadonlySet<string>): KeyChoice[] {
  const { properties = {} } = schemas.Agreement;
  const keys = {
    apiVersion: text('partnership/v1'),
    kind: text(stop('Agreement', documentKinds)),
  };
  return Object.entries(keys)
    .filter(([key]) => !present.has(key))
    .map(([key, value]) => ({
      key,
      kind: 'key',
      detail:
        key === 'kind'
          ? t`What this file holds: Agreement, Party or Records.`
          : firstSentence(properties[key]),
      documentation: () => [{ text: [properties[key]?.description ?? ''] }],
      entries: () => map({ [key]: value }),
    }));
}
