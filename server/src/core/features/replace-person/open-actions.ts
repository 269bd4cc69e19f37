import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import { tryRecording } from '../../checking/try-recording.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { recordsHome } from '../../recording/home.ts';
import type { NewRecord } from '../../recording/new-record.ts';
import { type Recording, writeRecords } from '../../recording/write-records.ts';
import { openActions, writtenOf } from '../../status/duty.ts';
import type { PersonPlace, PlaceLeft } from './types.ts';

/** How open actions pass: each by a record of its own, since the minutes tell what was agreed on then. */
export interface PassedActions {
  readonly recordings: readonly Exclude<Recording, { kind: 'refused' }>[];
  readonly changed: readonly PersonPlace[];
  readonly left: readonly PlaceLeft[];
}

/**
 * The actions of one agreement that are open, and that somebody is to do.
 *
 * @param from who was to do them, `party/person`
 * @param to who does them from today on
 * @param isTaken whether something is at a URI though the workspace does not have it
 */
export function passActions(
  agreement: FileModel,
  { from, to }: { readonly from: string; readonly to: string },
  checker: Checker,
  today: IsoDate,
  isTaken?: (uri: string) => boolean,
): PassedActions {
  const { workspace } = checker;
  const evidence = workspace.evidenceOf(agreement, today);
  const { id } = evidence?.model.agreement ?? {};
  const theirs = evidence ? openActions(evidence).filter(({ owner }) => owner === from) : [];
  const places = theirs.map(action => {
    const written = writtenOf(action);
    const file = written?.file ?? agreement;
    const range = written ? written.file.source.headOf(written.owner) : { start: 0, end: 0 };
    return { action, place: { file, range, what: t`open action: ${action.name}` } };
  });
  const nameless = places
    .filter(({ action }) => action.id === undefined || id === undefined)
    .map(({ place }) => ({ ...place, why: t`it has no id by which a record could name it; give it one` }));
  const named = places.filter(({ action }) => action.id !== undefined);
  if (id === undefined || named.length === 0) return { recordings: [], changed: [], left: nameless };
  const records = named.map(
    ({ action }): NewRecord => ({ type: 'action', action: action.id as string, date: today, owner: to }),
  );
  const home = recordsHome(agreement, checker.configuration(agreement.uri));
  const recording = writeRecords({ agreement: id, records }, home, workspace, isTaken);
  const stay = (why: Text): PassedActions => ({
    recordings: [],
    changed: [],
    left: [...nameless, ...named.map(({ place }) => ({ ...place, why }))],
  });
  if (recording.kind === 'refused') return stay(t`${recording.wrong} ${recording.remedy}`);
  if (!tryRecording(recording, checker).isMember)
    return stay(
      t`what would be recorded would not count, since where records go lies outside, or is left out by git or the configuration; change that first`,
    );
  return {
    recordings: [recording],
    changed: named.map(({ place }) => ({ ...place, what: t`${place.what} (by a new record)` })),
    left: nameless,
  };
}
