import { answersIn, type FilledPart, type RecordForm, type RecordOutcome } from '../../core/index.ts';
import { agreementMeant } from '../for-others.ts';
import { guardWhole } from '../guard-whole.ts';
import {
  ADD_PERSON,
  type AddPersonAnswer,
  type AddPersonParams,
  RECORD,
  RECORD_FORM,
  RECORD_PACK,
  type RecordAnswer,
  type RecordPackAnswer,
  type RecordPackParams,
  type RecordParams,
} from '../record-protocol.ts';
import type { Session } from '../session.ts';
import { refusalToCreate, workspaceEdit } from '../workspace-edit.ts';
import type { Feature } from './feature.ts';

/** Requests of our own; see `record-protocol.ts`. */
export const recordFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest<RecordForm | null, void>(
      RECORD_FORM,
      guardWhole<RecordParams, RecordForm | null>(connection, session, ({ uri, answers }, current) => {
        const file = agreementMeant(uri, current);
        return (file && current.service.recordForm(file, answersIn(answers))) ?? null;
      }),
    );
    connection.onRequest<RecordAnswer | null, void>(RECORD, guardWhole(connection, session, record));
    connection.onRequest<RecordPackAnswer | null, void>(
      RECORD_PACK,
      guardWhole(connection, session, recordPack),
    );
    connection.onRequest<AddPersonAnswer | null, void>(
      ADD_PERSON,
      guardWhole(connection, session, addPerson),
    );
  },
};

function record({ uri, answers, taken }: RecordParams, session: Session): RecordAnswer | null {
  const { service, feeder } = session;
  const file = agreementMeant(uri, session);
  const isTaken = new Set((taken ?? []).map(each => feeder.keyOf(each)));
  const outcome = file && service.record(file, answersIn(answers), each => isTaken.has(each));
  return outcome ? answerOf(outcome, session) : null;
}

function recordPack({ parts, taken }: RecordPackParams, session: Session): RecordPackAnswer {
  const isTaken = new Set((taken ?? []).map(each => session.feeder.keyOf(each)));
  const read = parts.flatMap(each => readPart(each));
  const { outcome, unread, mayLeaveOut } = session.service.recordPack(read, each => isTaken.has(each));
  return { record: answerOf(outcome, session), unread, mayLeaveOut };
}

function answerOf(outcome: RecordOutcome, session: Session): RecordAnswer {
  const { feeder, workspace } = session;
  if (!outcome.ok) return { refused: outcome.message };
  const { recording, left, notes } = outcome;
  const lost = refusalToCreate([recording], session);
  if (lost !== undefined) return { refused: lost };
  const change =
    recording.kind === 'new'
      ? { edits: [], creates: { uri: recording.uri, text: recording.text } }
      : { edits: recording.edits };
  return {
    edit: workspaceEdit(change, recording.uri, session),
    uri: feeder.clientUri(recording.uri),
    before: recording.kind === 'new' ? null : (workspace.file(recording.uri)?.text ?? ''),
    after: recording.text,
    added: recording.kind === 'new' ? recording.text : recording.added,
    left,
    notes,
  };
}

function addPerson({ uri, party, name }: AddPersonParams, session: Session): AddPersonAnswer | null {
  const file = agreementMeant(uri, session);
  const added = file && session.service.addPerson(file, party, name);
  if (!added) return null;
  if (!added.ok) return { refused: `${session.say(added.wrong)} ${session.say(added.remedy)}` };
  return {
    edit: workspaceEdit({ edits: added.edits }, added.uri, session),
    uri: session.feeder.clientUri(added.uri),
    before: session.workspace.file(added.uri)?.text ?? '',
    person: added.person,
  };
}

/** A text or table, as far as it is one. */
function readPart(part: FilledPart): FilledPart[] {
  if (part.kind === 'text') return typeof part.text === 'string' ? [part] : [];
  const isCell = (cell: unknown) => typeof (cell as { text?: unknown } | null)?.text === 'string';
  const isTable = Array.isArray(part.rows) && part.rows.every(row => Array.isArray(row) && row.every(isCell));
  return part.kind === 'table' && isTable ? [part] : [];
}
