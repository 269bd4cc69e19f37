import { type Text, t } from '../../../l10n/message.ts';
import { textFingerprint } from '../../../model/text-fingerprint.ts';
import { text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import type { Choice } from '../choice.ts';

/** In records the version that the agreement has; else what the next ones would be. */
export function versions({ file, facts }: TemplateContext): Choice[] {
  if (file.kind === 'Records') {
    const { version } = facts.model?.agreement ?? {};
    return version === undefined ? [] : [choice(version, t`the version that the agreement has`)];
  }
  const [major, minor, patch] = (/^(\d+)\.(\d+)\.(\d+)$/.exec(String(file.value?.version ?? '')) ?? [])
    .slice(1)
    .map(Number);
  if (major === undefined || minor === undefined || patch === undefined) {
    return [choice('0.1.0', t`a first draft`), choice('1.0.0', t`the first version in force`)];
  }
  return [
    choice(`${major}.${minor}.${patch + 1}`, t`wording only`),
    choice(`${major}.${minor + 1}.0`, t`a promise is added`),
    choice(`${major + 1}.0.0`, t`a promise is weakened or removed`),
  ];
}

function choice(version: string, detail: Text): Choice {
  return { label: version, kind: 'word', detail, value: text(version) };
}

/** What an approval is of: the text that the agreement has. */
export function fingerprints({ facts: { model } }: TemplateContext): Choice[] {
  const now = model && textFingerprint(model.file);
  return now === undefined ? [] : [choice(now, t`the text that the agreement has`)];
}
