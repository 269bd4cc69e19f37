import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { ActionKind, CodeAction as CoreAction, FileChange, FileModel, Steps } from '../../core/index.ts';
import { t } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { guard } from '../guard.ts';
import { APPROVE_COMMAND, REPLACE_PERSON_COMMAND } from '../people-protocol.ts';
import { finisher } from '../places.ts';
import type { Session } from '../session.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import type { Feature } from './feature.ts';

const kinds: readonly ActionKind[] = [
  'quickfix',
  'refactor.rewrite',
  'refactor.extract',
  'source.fixAll.partnership',
  'source.sortSections.partnership',
];

/** What an action is found again by when the client asks for its edit. */
type Ticket = Pick<CodeActionParams, 'textDocument' | 'range'> & {
  readonly kind: ActionKind;
  readonly text: number;
};

export const codeActionsFeature: Feature = {
  capabilities: client =>
    client.codeActions.literals
      ? {
          codeActionProvider: {
            codeActionKinds: [...kinds],
            resolveProvider: client.codeActions.resolvesEdits,
          },
        }
      : {},
  register(connection, session) {
    connection.onCodeAction(
      guard<CodeActionParams, CodeAction[] | null>(connection, null, async (params, token) => {
        const current = session();
        const file = current?.file(params.textDocument.uri);
        if (!current?.abilities.codeActions.literals || !file) return null;
        const finish = finisher(file.uri, current, token);
        const actions = await finish(actionsAt(file, current, params, wantedBy(params)));
        return [
          ...actions.flatMap(action => toCodeAction(action, file, current, params) ?? []),
          ...offered(file, current, params),
        ];
      }),
    );
    connection.onCodeActionResolve((action, token) => {
      const answer = guard(connection, action, (chosen: CodeAction, token) => {
        const current = session();
        return current && chosen.data ? resolve(chosen, chosen.data as Ticket, current, token) : chosen;
      });
      return answer(action, token);
    });
  },
};

/** For whoever has the commands that ask: who takes over from a person, who approves a version. */
function offered(file: FileModel, session: Session, params: CodeActionParams): CodeAction[] {
  const kind = 'refactor.rewrite';
  if (!session.abilities.ownCommands || !wantedBy(params)(kind) || file.kind === 'Records') return [];
  const { uri } = params.textDocument;
  const at = file.lines.offsetAt(params.range.start);
  if (isVersion(file, at)) {
    const title = session.say(t`Approve this version…`);
    return [{ title, kind, command: { title, command: APPROVE_COMMAND, arguments: [{ uri }] } }];
  }
  const person = session.service.personAt(file, at);
  const known = session.service.people(file).flatMap(({ people }) => people);
  const found = known.find(({ reference }) => reference === person);
  if (!found) return [];
  const title = session.say(t`Replace ${found.name}…`);
  const argument = { uri, person: found.reference };
  return [{ title, kind, command: { title, command: REPLACE_PERSON_COMMAND, arguments: [argument] } }];
}

/** Whether a place is the version of an agreement. */
function isVersion({ kind, value, source }: FileModel, at: number): boolean {
  if (kind !== 'Agreement' || !value) return false;
  const pair = source.pair(value, 'version');
  return pair !== undefined && pair.range.start <= at && at <= pair.range.end;
}

/** The client names the kinds that it wants, by themselves or by what they begin with; else it wants those for a place. */
function wantedBy({ context }: CodeActionParams): (kind: ActionKind) => boolean {
  const { only, triggerKind } = context;
  if (only) return kind => only.some(each => each === '' || kind === each || kind.startsWith(`${each}.`));
  return triggerKind === CodeActionTriggerKind.Automatic ? kind => !kind.startsWith('source.') : () => true;
}

function actionsAt(
  file: FileModel,
  session: Session,
  { range }: Pick<CodeActionParams, 'range'>,
  wants: (kind: ActionKind) => boolean,
): Steps<CoreAction[]> {
  return session.service.codeActions({
    file,
    range: { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) },
    wants,
    createsFiles: session.abilities.codeActions.createsFiles,
  });
}

/** Undefined when it would change nothing. */
function toCodeAction(
  action: CoreAction,
  file: FileModel,
  session: Session,
  params: CodeActionParams,
): CodeAction | undefined {
  const { title, kind, finding, preferred } = action;
  const { resolvesEdits, preferred: knowsPreferred } = session.abilities.codeActions;
  const diagnostics = finding ? params.context.diagnostics.filter(each => isAbout(each, finding, file)) : [];
  // Fixes are made already; what concerns the whole file is made when it is chosen.
  const later = resolvesEdits && !finding;
  const change = later ? undefined : action.change();
  if (change && !changesAnything(change)) return undefined;
  const ticket: Ticket = {
    textDocument: params.textDocument,
    range: params.range,
    kind,
    text: file.text.length,
  };
  return {
    title: session.say(title),
    kind,
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(preferred && knowsPreferred ? { isPreferred: true } : {}),
    ...(change ? { edit: workspaceEdit(change, file.uri, session) } : { data: ticket }),
  };
}

/** Whether the client shows this finding by that diagnostic. */
function isAbout(
  diagnostic: Diagnostic,
  finding: NonNullable<CoreAction['finding']>,
  { lines }: FileModel,
): boolean {
  const { start, end } = toRange(finding.range, lines);
  return (
    diagnostic.code === finding.rule &&
    diagnostic.range.start.line === start.line &&
    diagnostic.range.start.character === start.character &&
    diagnostic.range.end.line === end.line &&
    diagnostic.range.end.character === end.character
  );
}

/** Makes the edit of an action that was chosen; none when the text has changed meanwhile. */
async function resolve(
  action: CodeAction,
  ticket: Ticket,
  session: Session,
  token: CancellationToken,
): Promise<CodeAction> {
  const file = session.file(ticket.textDocument.uri);
  if (!file || file.text.length !== ticket.text) return action;
  const finish = finisher(file.uri, session, token);
  const actions = await finish(actionsAt(file, session, ticket, kind => kind === ticket.kind));
  const found = actions.find(({ title }) => session.say(title) === action.title);
  return found ? { ...action, edit: workspaceEdit(found.change(), file.uri, session) } : action;
}

function changesAnything({ edits, elsewhere, creates }: FileChange): boolean {
  return edits.length > 0 || elsewhere !== undefined || creates !== undefined;
}
