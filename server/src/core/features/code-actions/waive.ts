import type { Finding } from '../../checking/run-rules.ts';
import { isWaivable } from '../../checking/used-waivers.ts';
import { columnAt, endOfBlock, eolOf } from '../../edits/columns.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { configurationFileName } from '../../schema/kind.ts';
import { reasonPlaceholder } from '../../suppressions/suppressions.ts';
import { insert, replace, type TextEdit } from '../../util/text-edit.ts';
import { parentUri } from '../../util/uri.ts';
import { keyOf, type YamlPair } from '../../yaml/tree.ts';
import { type Change, type CodeAction, type CodeActionRequest, findingsIn, isAcceptable } from './action.ts';

/**
 * Waivers that accept a finding, in the configuration that governs the file; where there is none, in a new one at
 * the top of the workspace. Reason and approver are left to be written: without a reason the finding stays.
 */
export function waiveActions(request: CodeActionRequest): CodeAction[] {
  if (!isWaivable(request.file)) return [];
  return findingsIn(request)
    .filter(isAcceptable)
    .flatMap(finding => {
      const change = changeFor(finding, request);
      if (!change) return [];
      const title = t`Accept ${finding.rule} in ${configurationFileName}, with a reason`;
      return [{ title, kind: 'quickfix', finding, change: () => change }];
    });
}

function changeFor(finding: Finding, { file, checker, createsFiles }: CodeActionRequest): Change | undefined {
  const { uri } = checker.configuration(file.uri);
  const configuration = uri === undefined ? undefined : checker.workspace.file(uri);
  if (configuration) {
    const edits = waive(finding, configuration);
    return edits && { edits: [], elsewhere: [{ uri: configuration.uri, edits }] };
  }
  if (!createsFiles) return undefined;
  const text = `waivers:${entry(finding, 2, eolOf(file.text))}${eolOf(file.text)}`;
  return {
    edits: [],
    creates: { uri: `${folderFor(file, checker.workspace.folders)}/${configurationFileName}`, text },
  };
}

/** The widest open folder that the file lies in, so that one configuration does for all; else its own. */
function folderFor({ uri }: FileModel, folders: readonly string[] = []): string {
  const around = folders
    .map(folder => folder.replace(/\/$/, ''))
    .filter(folder => uri.startsWith(`${folder}/`));
  return around.sort((a, b) => a.length - b.length)[0] ?? parentUri(uri) ?? '';
}

/** Undefined where nobody can say for sure what the configuration holds, or it is written in brackets. */
function waive(finding: Finding, file: FileModel): TextEdit[] | undefined {
  const { root, problems } = file.yaml;
  if (problems.length > 0 || (root && (root.kind !== 'mapping' || root.flow))) return undefined;
  const eol = eolOf(file.text);
  const waivers = root?.kind === 'mapping' ? root.pairs.find(pair => keyOf(pair) === 'waivers') : undefined;
  if (waivers) return addTo(waivers, finding, file, eol);
  const gap = /(?:^\uFEFF?|[\r\n])$/.test(file.text) ? '' : eol;
  return [insert(file.text.length, `${gap}waivers:${entry(finding, 2, eol)}${eol}`)];
}

function addTo(waivers: YamlPair, finding: Finding, file: FileModel, eol: string): TextEdit[] | undefined {
  const { value } = waivers;
  if (value.kind === 'scalar' && value.style === 'empty') {
    return [insert(waivers.range.end, entry(finding, 2, eol))];
  }
  if (value.kind !== 'sequence') return undefined;
  const last = value.items.at(-1);
  if (value.flow) {
    const text = `{ finding: ${finding.fingerprint}, reason: ${reasonPlaceholder}, approvedBy: }`;
    return last ? [insert(last.range.end, `, ${text}`)] : [replace(value.range, `[${text}]`)];
  }
  if (!last) return undefined;
  const column = columnAt(file, last.range.start);
  return [insert(endOfBlock(file, last.range.end, column), entry(finding, column, eol))];
}

/** An item on lines of its own, its dash in a column. */
function entry({ fingerprint }: Finding, column: number, eol: string): string {
  const lines = [
    `- finding: ${fingerprint}`,
    `  reason: ${reasonPlaceholder}`,
    '  approvedBy: # who accepts it: party/person',
  ];
  return lines.map(line => `${eol}${' '.repeat(column)}${line}`).join('');
}
