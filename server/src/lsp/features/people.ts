import type { CancellationToken, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type PersonPlace, type ReplacementPlan, type Text, type TextEdit, t } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { agreementMeant } from '../for-others.ts';
import { inSlices } from '../guard.ts';
import { guardWhole } from '../guard-whole.ts';
import {
  PEOPLE,
  type PeopleAnswer,
  type PeopleParams,
  REPLACE_PERSON,
  type ReplacePersonAnswer,
  type ReplacePersonParams,
} from '../people-protocol.ts';
import type { Session } from '../session.ts';
import { refusalToCreate } from '../workspace-edit.ts';
import type { Feature } from './feature.ts';

/** Two requests of our own; see {@link PEOPLE} and {@link REPLACE_PERSON}. */
export const peopleFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest<PeopleAnswer | null, void>(PEOPLE, guardWhole(connection, session, people));
    connection.onRequest<ReplacePersonAnswer | null, void>(
      REPLACE_PERSON,
      guardWhole(connection, session, replacePerson),
    );
  },
};

function people({ uri, position }: PeopleParams, session: Session): PeopleAnswer | null {
  const shown = session.file(uri);
  const file = agreementMeant(uri, session);
  if (!shown || !file) return null;
  const parties = session.service.people(file);
  const at = position ? session.service.personAt(shown, shown.lines.offsetAt(position)) : undefined;
  return parties.length === 0 ? null : { parties, at: at ?? null };
}

async function replacePerson(
  { old, successor: { id, name, title }, removes }: ReplacePersonParams,
  session: Session,
  token: CancellationToken,
): Promise<ReplacePersonAnswer> {
  const { service, workspace } = session;
  const say = (text: Text) => session.say(text);
  const { revision } = workspace;
  const steps = service.replacePerson({
    old,
    successor: { id: id ?? service.newPersonId(old, name ?? ''), name, title },
    removes: removes === true,
  });
  // Any file may name them, so none may change meanwhile.
  const plan = await inSlices(steps, token, () => workspace.revision === revision);
  if ('refused' in plan) return { refused: `${say(plan.refused)} ${say(plan.remedy)}` };
  const lost = refusalToCreate(plan.recordings, session);
  if (lost !== undefined) return { refused: lost };
  const placeOf = ({ file, range, what }: PersonPlace) => ({
    uri: session.feeder.clientUri(file.uri),
    line: file.lines.lineAt(range.start) + 1,
    what: say(what),
  });
  return {
    edit: editOf(plan, session),
    old: plan.old.name,
    successor: plan.successor.name,
    changed: plan.changed.map(placeOf),
    left: plan.left.map(place => ({ ...placeOf(place), why: say(place.why) })),
    notes: plan.notes.map(say),
    isRemovable: plan.isRemovable,
  };
}

/** What changes, and what makes an editor ask. */
const [change, look] = ['partnership.replacePerson', 'partnership.lookFirst'] as const;

/**
 * Shown before it is done, by clients that can. What has to be confirmed is left
 * out by editors until it is ticked, one by one: so a single place is marked so, at which nothing changes.
 */
function editOf({ edits, recordings, old, successor }: ReplacementPlan, session: Session): WorkspaceEdit {
  const { feeder, abilities, workspace } = session;
  const top = { line: 0, character: 0 };
  const mark = abilities.confirmsEdits ? { annotationId: change } : {};
  const changes = [
    ...[...edits].map(([{ uri }, some]) => ({ uri, some })),
    ...recordings.flatMap(each => (each.kind === 'added' ? [{ uri: each.uri, some: each.edits }] : [])),
  ];
  const textEdits = (uri: string, some: readonly TextEdit[]) => {
    const lines = workspace.file(uri)?.lines;
    return lines ? some.map(({ range, text }) => ({ range: toRange(range, lines), newText: text })) : [];
  };
  if (!abilities.versionsEdits)
    return {
      changes: Object.fromEntries(
        changes.map(({ uri, some }) => [feeder.clientUri(uri), textEdits(uri, some)]),
      ),
    };
  const edited = changes.map(
    ({ uri, some }): TextDocumentEdit => ({
      textDocument: { uri: feeder.clientUri(uri), version: feeder.version(uri) },
      edits: textEdits(uri, some).map(edit => ({ ...edit, ...mark })),
    }),
  );
  const [first] = edited;
  const marker = { range: { start: top, end: top }, newText: '', annotationId: look };
  if (first && abilities.confirmsEdits) edited[0] = { ...first, edits: [marker, ...first.edits] };
  const created = recordings.filter(({ kind }) => kind === 'new');
  return {
    documentChanges: [
      ...edited,
      ...created.flatMap(({ uri, text }) => [
        {
          kind: 'create' as const,
          uri: feeder.clientUri(uri),
          options: { overwrite: false, ignoreIfExists: false },
          ...mark,
        },
        {
          textDocument: { uri: feeder.clientUri(uri), version: null },
          edits: [{ range: { start: top, end: top }, newText: text, ...mark }],
        },
      ]),
    ],
    ...(abilities.confirmsEdits && {
      changeAnnotations: {
        [change]: { label: session.say(t`${successor.name} takes over from ${old.name}`) },
        [look]: {
          label: session.say(t`Look through what changes, then apply it; there is nothing to tick here`),
          needsConfirmation: true,
        },
      },
    }),
  };
}
