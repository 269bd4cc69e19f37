import type { CancellationToken, CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { type FileModel, type LensSubject, type ThingSubject, t } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { guard, inSlices } from '../guard.ts';
import { PREPARE_COMMAND } from '../pack-protocol.ts';
import { ofFile, toLocation } from '../places.ts';
import { SHOW_REFERENCES } from '../protocol.ts';
import { RECORD_COMMAND } from '../record-protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** What a lens is about; it travels to the client and back when the lens comes into view. */
interface LensData {
  readonly uri: string;
  readonly subject: LensSubject;
}

export const codeLensesFeature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register(connection, session) {
    connection.onCodeLens(
      ofFile(
        connection,
        session,
        [] as CodeLens[],
        (file, session, { textDocument: { uri } }: CodeLensParams) => {
          const { settings, service } = session;
          if (!settings.codeLens.enabled) return [];
          const facts = service.codeLenses(file, settings.codeLens.references).map(({ range, subject }) => {
            const data: LensData = { uri, subject };
            return { range: toRange(range, file.lines), data };
          });
          return [...facts, ...preparing(file, uri, session), ...recording(file, uri, session)];
        },
      ),
    );
    connection.onCodeLensResolve(async (lens, token) => {
      const resolve = guard(connection, lens, async (lens: CodeLens, token) => {
        const current = session();
        return current ? { ...lens, command: await commandOf(lens.data as LensData, current, token) } : lens;
      });
      return resolve(lens, token);
    });
  },
};

/** Above each forum its next meeting can be prepared. */
function preparing(file: FileModel, uri: string, session: Session): CodeLens[] {
  const { settings, service, abilities } = session;
  if (!abilities.ownCommands || !settings.codeLens.record) return [];
  const title = session.say(t`Prepare…`);
  return service.recordLenses(file).flatMap(({ range, answers: { kind, subject } }) =>
    kind === 'meeting'
      ? [
          {
            range: toRange(range, file.lines),
            command: { title, command: PREPARE_COMMAND, arguments: [{ uri, forum: subject }] },
          },
        ]
      : [],
  );
}

/** Lenses from which something can be recorded, for clients that have the command for it. */
function recording(file: FileModel, uri: string, session: Session): CodeLens[] {
  const { settings, service, abilities } = session;
  if (!abilities.records || !settings.codeLens.record) return [];
  return service.recordLenses(file).map(({ range, title, answers }) => ({
    range: toRange(range, file.lines),
    command: { title: session.say(title), command: RECORD_COMMAND, arguments: [{ uri, answers }] },
  }));
}

/** What the lens says; an empty title for a thing that is gone, since the client asks for new lenses anyway. */
async function commandOf(
  { uri, subject }: LensData,
  session: Session,
  token: CancellationToken,
): Promise<Command> {
  const file = session.file(uri);
  if (!file) return toRead('');
  if (subject.about === 'references') return references(file, subject, uri, session, token);
  return toRead(session.say(session.service.summary(file) ?? ''));
}

async function references(
  file: FileModel,
  subject: ThingSubject,
  uri: string,
  session: Session,
  token: CancellationToken,
): Promise<Command> {
  const found = await inSlices(session.service.referencesTo(file, subject), token);
  if (!found) return toRead('');
  const { id, places } = found;
  const title = session.say(found.title);
  if (!session.abilities.showsReferences || places.length === 0) return toRead(title);
  const locations = places.map(place => toLocation(place.uri, place.range, session));
  const position = toRange(id, file.lines).start;
  return { title, command: SHOW_REFERENCES, arguments: [uri, position, locations] };
}

/** A lens that does nothing: clients show its title as plain text. */
function toRead(title: string): Command {
  return { title, command: '' };
}
