import {
  type CancellationToken,
  type Connection,
  type Location,
  SymbolKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { FileModel, ItemKind, Range, Steps } from '../core/index.ts';
import { toRange } from './convert.ts';
import { guard, inSlices } from './guard.ts';
import type { Session } from './session.ts';

/** What a request at a position is about. */
export interface AtPosition {
  readonly file: FileModel;
  /** UTF-16 code units. */
  readonly offset: number;
  readonly session: Session;
}

/**
 * The result of long work on a file, which lets others go on in between.
 *
 * @param holds whether what else it rests on is still the same
 * @throws ResponseError when the client has taken the request back, or edits the file meanwhile
 */
export type Finish = <T>(steps: Steps<T>, holds?: () => boolean) => Promise<T>;

export function finisher(uri: string, { feeder }: Session, token: CancellationToken): Finish {
  const version = feeder.version(uri);
  return (steps, holds = () => true) =>
    inSlices(steps, token, () => feeder.version(uri) === version && holds());
}

/**
 * The handler of a request at a position.
 *
 * @param otherwise the answer for files that are not known, and when the feature fails
 */
export function atPosition<P extends TextDocumentPositionParams, R>(
  connection: Connection,
  session: () => Session | undefined,
  otherwise: R,
  answer: (at: AtPosition, params: P, finish: Finish) => R | Promise<R>,
) {
  return guard(connection, otherwise, (params: P, token) => {
    const current = session();
    const file = current?.file(params.textDocument.uri);
    if (!current || !file) return otherwise;
    const at = { file, offset: file.lines.offsetAt(params.position), session: current };
    return answer(at, params, finisher(file.uri, current, token));
  });
}

/** The handler of a request about a whole file. */
export function ofFile<P extends { textDocument: { uri: string } }, R>(
  connection: Connection,
  session: () => Session | undefined,
  otherwise: R,
  answer: (file: FileModel, session: Session, params: P, finish: Finish) => R | Promise<R>,
) {
  return guard(connection, otherwise, (params: P, token) => {
    const current = session();
    const file = current?.file(params.textDocument.uri);
    if (!current || !file) return otherwise;
    return answer(file, current, params, finisher(file.uri, current, token));
  });
}

/** A range of any file of the workspace; the top of one that is not read. */
export function toLocation(uri: string, range: Range, session: Session): Location {
  return { uri: session.feeder.clientUri(uri), range: rangeIn(uri, range, session) };
}

export function rangeIn(uri: string, range: Range, { workspace }: Session) {
  const file = workspace.file(uri);
  const top = { line: 0, character: 0 };
  return file ? toRange(range, file.lines) : { start: top, end: top };
}

/** The icons: of those that the protocol has, the ones that suit best. */
export const symbolKinds: Record<ItemKind, SymbolKind> = {
  agreement: SymbolKind.Package,
  party: SymbolKind.Class,
  person: SymbolKind.Object,
  forum: SymbolKind.Event,
  commitment: SymbolKind.Interface,
  sharing: SymbolKind.Interface,
  activity: SymbolKind.Method,
  report: SymbolKind.File,
  extension: SymbolKind.Operator,
  objective: SymbolKind.Constant,
  measure: SymbolKind.Number,
  principle: SymbolKind.Module,
  ladder: SymbolKind.Enum,
  action: SymbolKind.Field,
  section: SymbolKind.Struct,
  level: SymbolKind.Namespace,
  step: SymbolKind.EnumMember,
  adviser: SymbolKind.Constructor,
  warning: SymbolKind.Interface,
  'early-warning': SymbolKind.Interface,
  escalation: SymbolKind.Event,
  record: SymbolKind.Event,
  setting: SymbolKind.Property,
};
