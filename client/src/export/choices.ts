import { l10n } from 'vscode';
import type { AgreementView, AudienceName } from '../../../server/src/core/index.ts';
import type { CalendarParams } from '../../../server/src/lsp/protocol.ts';
import type { ExportFormat } from './job.ts';

/** Something to choose. */
export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
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

/** What a value among some choices is called. */
export function labelOf<T>(choices: readonly Choice<T>[], value: T): string {
  return choices.find(each => each.value === value)?.label ?? String(value);
}

/** What a calendar is to hold, and who is to read it, where that follows. */
export interface CalendarWish extends Omit<CalendarParams, 'uri' | 'audience'> {
  readonly audience?: AudienceName;
  /** All agreements of the workspace. */
  readonly all?: true;
}

/** What of an agreement may be wanted in a calendar. What is for one party, or one of its people, is what that party may see. */
export function calendarsOf({
  head,
  map,
  contacts,
}: Pick<AgreementView, 'head' | 'map' | 'contacts'>): readonly Choice<CalendarWish>[] {
  return [
    {
      label: l10n.t('Everything in this agreement'),
      detail: l10n.t('All meetings, and all days by which something is due'),
      value: {},
    },
    {
      label: l10n.t('All agreements of this workspace'),
      detail: l10n.t('The same of each; for your own organisation, since others may be parties of one only'),
      value: { all: true, audience: 'internal' },
    },
    ...map.levels.flatMap(({ name: level, forums }) =>
      forums.flatMap(({ id, name }) =>
        id === undefined
          ? []
          : [
              {
                label: name,
                description: level,
                detail: l10n.t('Meetings, papers and minutes of this forum'),
                value: { forum: id },
              },
            ],
      ),
    ),
    ...contacts.flatMap(({ id: party, name: company, people }) =>
      people.flatMap(({ id, name, vacancy }) =>
        vacancy
          ? []
          : [
              {
                label: name,
                description: company,
                detail: l10n.t('What this person takes part in, and what this person owns'),
                value: { person: id, audience: { party } },
              },
            ],
      ),
    ),
    ...head.parties.map(({ id, name }) => ({
      label: name,
      detail: l10n.t('What this party does, takes part in or is promised'),
      value: { party: id, audience: { party: id } },
    })),
  ];
}

/**
 * What an exported file is called at first.
 *
 * @param path of the agreement
 * @param of what part of it, by its id; people have their party before a slash
 */
export function nameOfFile(path: string, ending: ExportFormat | 'ics', of?: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.partnership)?\.ya?ml$/, '');
  return `${name}${of === undefined ? '' : `-${of.slice(of.indexOf('/') + 1)}`}.${ending}`;
}
