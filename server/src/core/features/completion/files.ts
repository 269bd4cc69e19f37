import { t } from '../../l10n/message.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { type DocumentKind, documentKinds } from '../../schema/kind.ts';
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
  const [named] = kindsByName.find(([, pattern]) => pattern.test(nameOf(templateContext.file.uri))) ?? [
    'Agreement',
  ];
  const kinds = [named, ...documentKinds.filter(kind => kind !== named)];
  return kinds.map(kind => ({
    label: `kind: ${kind}`,
    kind: 'file',
    detail: t`a whole file: ${firstSentence(schemas[kind]) ?? ''}`,
    filter: `${kind.toLowerCase()} kind ${kind} new`,
    value: files[kind](),
  }));
}

/** What a file is to hold, by the words of its name. */
const kindsByName: readonly (readonly [DocumentKind, RegExp])[] = [
  ['Records', /\brecords?\b|\bminutes\b|\bmeetings?\b/i],
  ['Party', /\bpart(?:y|ies)\b|\bsuppliers?\b|\bvendors?\b|\bcustomers?\b/i],
];

/** The name of a file and of its folder, without what all of them end in. */
function nameOf(uri: string): string {
  return uri
    .split('/')
    .slice(-2)
    .join(' ')
    .replace(/\.?partnership\.ya?ml$/, '')
    .replaceAll('_', ' ');
}

/** The keys that tell what a file is. */
export const firstKeyNames: ReadonlySet<string> = new Set(['apiVersion', 'kind']);

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
