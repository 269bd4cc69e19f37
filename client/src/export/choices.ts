import { l10n } from 'vscode';
import type { AgreementView, AudienceName } from '../../../server/src/core/index.ts';
import type { ExportFormat } from './job.ts';

/** Something to choose. */
export interface Choice<T> {
  readonly label: string;
  readonly detail: string;
  readonly value: T;
}

export function formats(): readonly Choice<ExportFormat>[] {
  return [
    {
      label: l10n.t('Web page'),
      detail: l10n.t('One file that opens in every browser, can be mailed and prints well'),
      value: 'html',
    },
    { label: l10n.t('Word'), detail: l10n.t('For those who comment on it, or sign it'), value: 'docx' },
    { label: l10n.t('Markdown'), detail: l10n.t('For a wiki or a pull request'), value: 'md' },
  ];
}

/** Who may be meant to read an agreement; what that reader is not to see is left out, and that it was is said. */
export function audiencesOf({ head }: Pick<AgreementView, 'head'>): readonly Choice<AudienceName>[] {
  return [
    {
      label: l10n.t('My own organisation'),
      detail: l10n.t('Everything, also what is still to settle'),
      value: 'internal',
    },
    {
      label: l10n.t('All parties together'),
      detail: l10n.t('Without what is classified or was agreed among some of them only'),
      value: 'shared',
    },
    ...head.parties.map(({ id, name }) => ({
      label: name,
      detail: l10n.t('Without what is classified against this party, or was agreed without it'),
      value: { party: id },
    })),
  ];
}

/**
 * What an exported file is called at first.
 *
 * @param path of the agreement
 */
export function nameOfFile(path: string, format: ExportFormat): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${name.replace(/(?:\.partnership)?\.ya?ml$/, '')}.${format}`;
}
