/**
 * What the parameters of each request have to be, as far as it is read: what a client sends may be anything, and is looked
 * at before any handler. Keys that are not named here may hold whatever they
 * like; one with a question mark at its end may be missing or null.
 */
type Shape = Kind | { readonly [key: string]: Shape } | readonly [Shape];

type Kind = 'text' | 'text or null' | 'number' | 'yes or no' | 'mapping';

const textDocument = { uri: 'text' } as const;
const position = { line: 'number', character: 'number' } as const;
const range = { start: position, end: position } as const;
const options = { tabSize: 'number', insertSpaces: 'yes or no' } as const;
const inDocument = { textDocument } as const;
const atPosition = { textDocument, position } as const;
const review = { before: 'text', after: 'text', files: [{ uri: 'text', text: 'text or null' }] } as const;

const requests: Readonly<Record<string, Shape>> = {
  initialize: 'mapping',
  'textDocument/diagnostic': { textDocument, 'previousResultId?': 'text' },
  'workspace/diagnostic': { previousResultIds: [{ uri: 'text', value: 'text' }] },
  'textDocument/hover': atPosition,
  'textDocument/completion': { ...atPosition, 'context?': 'mapping' },
  'completionItem/resolve': { 'data?': 'mapping' },
  'textDocument/codeAction': {
    textDocument,
    range,
    context: { diagnostics: ['mapping'], 'only?': ['text'] },
  },
  'codeAction/resolve': { 'data?': { textDocument, range, kind: 'text' } },
  'textDocument/definition': atPosition,
  'textDocument/references': { ...atPosition, context: 'mapping' },
  'textDocument/documentHighlight': atPosition,
  'textDocument/prepareRename': atPosition,
  'textDocument/rename': { ...atPosition, newName: 'text' },
  'textDocument/documentSymbol': inDocument,
  'workspace/symbol': { query: 'text' },
  'textDocument/documentLink': inDocument,
  'textDocument/foldingRange': inDocument,
  'textDocument/formatting': { textDocument, options },
  'textDocument/rangeFormatting': { textDocument, range, options },
  'textDocument/onTypeFormatting': { ...atPosition, ch: 'text', options },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/linkedEditingRange': atPosition,
  'textDocument/prepareCallHierarchy': atPosition,
  'callHierarchy/incomingCalls': { item: 'mapping' },
  'callHierarchy/outgoingCalls': { item: 'mapping' },
  'textDocument/codeLens': inDocument,
  'codeLens/resolve': { data: { uri: 'text', subject: { about: 'text' } } },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/semanticTokens/full': inDocument,
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: 'text' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'partnership/status': { uri: 'text' },
  'partnership/view': { uri: 'text' },
  'partnership/followView': { uri: 'text', 'known?': 'number' },
  'partnership/viewForReader': { uri: 'text' },
  'partnership/overview': {},
  'partnership/calendar': { 'uri?': 'text', 'forum?': 'text', 'person?': 'text', 'party?': 'text' },
  'partnership/recordForm': { uri: 'text', answers: 'mapping' },
  'partnership/record': { uri: 'text', answers: 'mapping', 'taken?': ['text'] },
  'partnership/recordPack': { parts: ['mapping'], 'taken?': ['text'] },
  'partnership/addPerson': { uri: 'text', party: 'text', name: 'text' },
  'partnership/pack': { uri: 'text', forum: 'text', 'date?': 'text' },
  'partnership/people': { uri: 'text', 'position?': position },
  'partnership/replacePerson': {
    old: 'text',
    successor: { 'id?': 'text', 'name?': 'text', 'title?': 'text' },
  },
  'partnership/review': review,
  'partnership/reviewMarkdown': review,
};

/** The requests that have parameters. */
export const checkedRequests: readonly string[] = Object.keys(requests);

/** What is wrong with the parameters of a request, as a sentence for whoever writes the client; undefined: nothing is. */
export function wrongParameters(method: string, params: unknown): string | undefined {
  const shape = Object.hasOwn(requests, method) ? requests[method] : undefined;
  const wrong = shape && wrongIn(params, shape, 'params');
  return wrong && `\`${method}\` cannot be answered: \`${wrong.path}\` has to be ${wrong.wanted}.`;
}

function wrongIn(value: unknown, shape: Shape, path: string): { path: string; wanted: string } | undefined {
  if (typeof shape === 'string')
    return kinds[shape].is(value) ? undefined : { path, wanted: kinds[shape].name };
  if (isList(shape)) {
    if (!Array.isArray(value)) return { path, wanted: 'a list' };
    return firstWrong(value.map((each, index) => () => wrongIn(each, shape[0], `${path}[${index}]`)));
  }
  if (!isMapping(value)) return { path, wanted: 'an object' };
  return firstWrong(
    Object.entries(shape).map(([written, inner]) => () => {
      const key = written.replace(/\?$/, '');
      const mayLack = key !== written && (value[key] === undefined || value[key] === null);
      return mayLack ? undefined : wrongIn(value[key], inner, `${path}.${key}`);
    }),
  );
}

function firstWrong(looks: readonly (() => ReturnType<typeof wrongIn>)[]): ReturnType<typeof wrongIn> {
  for (const look of looks) {
    const wrong = look();
    if (wrong) return wrong;
  }
  return undefined;
}

const isText = (value: unknown) => typeof value === 'string';

const kinds: Readonly<Record<Kind, { readonly is: (value: unknown) => boolean; readonly name: string }>> = {
  text: { is: isText, name: 'a string' },
  number: { is: value => typeof value === 'number', name: 'a number' },
  'yes or no': { is: value => typeof value === 'boolean', name: 'true or false' },
  mapping: { is: isMapping, name: 'an object' },
  'text or null': { is: value => value === null || isText(value), name: 'a string or null' },
};

function isList(shape: Exclude<Shape, Kind>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
