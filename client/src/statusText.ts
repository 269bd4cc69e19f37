import { l10n } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';

/** The findings of a file in a few words: “1 error, 2 warnings, 1 accepted”. */
export function findingsText({ errors, warnings, infos, accepted }: Status['findings']): string {
  const counts = [
    errors === 1 ? l10n.t('1 error') : errors > 1 ? l10n.t('{0} errors', errors) : '',
    warnings === 1 ? l10n.t('1 warning') : warnings > 1 ? l10n.t('{0} warnings', warnings) : '',
    infos === 1 ? l10n.t('1 note') : infos > 1 ? l10n.t('{0} notes', infos) : '',
  ].filter(count => count !== '');
  const found = counts.length > 0 ? counts : [l10n.t('No findings')];
  return [...found, ...(accepted > 0 ? [l10n.t('{0} accepted', accepted)] : [])].join(', ');
}
