import { prepareCallHierarchy } from '../../../server/src/core/features/call-hierarchy.ts';
import { codeActions } from '../../../server/src/core/features/code-actions.ts';
import { codeLenses } from '../../../server/src/core/features/code-lenses.ts';
import { complete } from '../../../server/src/core/features/completion.ts';
import { definition } from '../../../server/src/core/features/definition.ts';
import { documentLinks } from '../../../server/src/core/features/document-links.ts';
import { foldings } from '../../../server/src/core/features/folding.ts';
import { format, formatNewLine, formatRange } from '../../../server/src/core/features/formatting.ts';
import { highlight } from '../../../server/src/core/features/highlight.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { inlayHints } from '../../../server/src/core/features/inlay-hints.ts';
import { linkedEditing } from '../../../server/src/core/features/linked-editing.ts';
import { outline } from '../../../server/src/core/features/outline.ts';
import { references } from '../../../server/src/core/features/references.ts';
import { prepareRename, rename } from '../../../server/src/core/features/rename.ts';
import { selectionRanges } from '../../../server/src/core/features/selection-ranges.ts';
import { semanticTokens } from '../../../server/src/core/features/semantic-tokens.ts';
import { workspaceSymbols } from '../../../server/src/core/features/workspace-symbols.ts';
import { reviewAgreement } from '../../../server/src/core/review/review.ts';
import { agreementViewOf } from '../../../server/src/core/view/make-agreement-view.ts';
import { parseYaml } from '../../../server/src/core/yaml/parse.ts';
import { mainFile, Subject, today } from './subject.ts';

/** What is done with a subject whose files were read and checked before. */
export type Operation = (subject: Subject) => void;

const style = { tabSize: 2, insertSpaces: true };
const everywhere = (subject: Subject, ask: (offset: number) => void) => subject.places.forEach(ask);

/** What is measured from the bare text on. */
export const fromText: Readonly<Record<string, (subject: Subject) => void>> = {
  parse: ({ text }) => void parseYaml(text),
  read: subject => void subject.file,
  check: subject => {
    for (const uri of subject.workspace.uris()) subject.checker.findings(uri);
  },
};

/** What is measured once the files are read and checked. */
export const operations: Readonly<Record<string, Operation>> = {
  outline: ({ file, workspace }) => void outline(file, workspace),
  folding: ({ file }) => void foldings(file),
  tokens: ({ file }) => void semanticTokens(file),
  lenses: ({ file }) => {
    for (const { summary } of codeLensesOf(file)) summary?.();
  },
  hints: ({ file, workspace }) =>
    void inlayHints(file, workspace, { start: 0, end: file.text.length }, allHints, today),
  links: ({ file, workspace }) => void documentLinks(file, workspace),
  symbols: ({ workspace }) => void workspaceSymbols(workspace, 'an'),
  hover: subject => everywhere(subject, at => hover(subject.file, subject.workspace, at, today)),
  completion: subject => everywhere(subject, at => complete(subject.file, subject.workspace, at, today)),
  definition: subject => everywhere(subject, at => definition(subject.file, subject.workspace, at)),
  highlight: subject => everywhere(subject, at => highlight(subject.file, subject.workspace, at)),
  references: subject => everywhere(subject, at => references(subject.file, subject.workspace, at, true)),
  rename: subject =>
    everywhere(subject, at => {
      prepareRename(subject.file, subject.workspace, at);
      rename(subject.file, subject.workspace, at, 'another-name');
    }),
  linked: subject => everywhere(subject, at => linkedEditing(subject.file, at)),
  selection: subject => everywhere(subject, at => selectionRanges(subject.file, at)),
  hierarchy: subject => everywhere(subject, at => prepareCallHierarchy(subject.file, subject.workspace, at)),
  format: ({ file }) => void format(file, style),
  'format a range': ({ file }) => void formatRange(file, style, { start: 0, end: file.text.length >> 1 }),
  'format a new line': subject => everywhere(subject, at => formatNewLine(subject.file, style, at)),
  'actions at places': subject =>
    subject.places.slice(0, 8).forEach(at => {
      actions(subject, { start: at, end: at }, kind => !kind.startsWith('source.'));
    }),
  'fix all': subject => actions(subject, { start: 0, end: 0 }, kind => kind === 'source.fixAll.partnership'),
  sort: subject => actions(subject, { start: 0, end: 0 }, kind => kind === 'source.sortSections.partnership'),
  review: ({ files, file, workspace }) => {
    const before = new Subject({
      ...files,
      'a.partnership.yaml': file.text.replaceAll('quarterly', 'monthly'),
    });
    reviewAgreement(before.workspace.agreementOf(before.file), workspace.agreementOf(file));
  },
  view: ({ file, checker }) => void agreementViewOf(file, checker, { today, language: 'en' }),
  'edit at the top': subject => edit(subject, 0.1),
  'edit in the middle': subject => edit(subject, 0.5),
  'edit at the end': subject => edit(subject, 1),
};

const allHints = { cadences: true, durations: true, people: true } as never;
const codeLensesOf = (file: Subject['file']) => codeLenses(file) as readonly { summary?: () => unknown }[];

function edit({ workspace, checker, text }: Subject, part: number): void {
  const at = text.indexOf('\n', Math.floor((text.length - 1) * part)) + 1 || text.length;
  workspace.set(mainFile, `${text.slice(0, at)}# x\n${text.slice(at)}`);
  checker.findings(mainFile);
}

function actions(
  { file, checker }: Subject,
  range: { start: number; end: number },
  wants: (kind: string) => boolean,
): void {
  for (const action of codeActions({ file, range, checker, today, wants, createsFiles: true }))
    action.change();
}
