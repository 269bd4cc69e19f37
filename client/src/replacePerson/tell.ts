import { l10n, Uri, window, workspace } from 'vscode';
import type { PersonPlaceAnswer, ReplacePersonPlan } from '../../../server/src/lsp/people-protocol.ts';

/** Says what is done and what is worth knowing; every place that has changed or stays is listed if somebody wants to see it. */
export async function tellResult(plan: ReplacePersonPlan): Promise<void> {
  const { old, successor, changed, left, notes } = plan;
  const show = l10n.t('Show All Places');
  const message = [
    l10n.t(
      '{0} takes over from {1}. Places changed: {2}; places that stay as they are: {3}.',
      successor,
      old,
      changed.length,
      left.length,
    ),
    ...notes,
  ].join(' ');
  const answer = await window.showInformationMessage(message, show);
  if (answer !== show) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: listOf(plan) });
  await window.showTextDocument(document, { preview: true });
}

/** All places as Markdown. */
export function listOf({ old, successor, changed, left, notes }: ReplacePersonPlan): string {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines.map(line => `- ${line}`)];
  return [
    `# ${l10n.t('{0} takes over from {1}', successor, old)}`,
    ...part(l10n.t('Changed'), changed.map(placeInWords)),
    ...part(
      l10n.t('Stays as it is'),
      left.map(place => `${placeInWords(place)}: ${place.why}`),
    ),
    ...part(l10n.t('Worth knowing'), notes),
    '',
  ].join('\n');
}

function placeInWords({ uri, line, what }: PersonPlaceAnswer): string {
  return `${workspace.asRelativePath(Uri.parse(uri, true))}:${line} ${what}`;
}
