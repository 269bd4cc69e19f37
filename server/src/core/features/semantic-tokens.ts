import { entriesWithin } from '../model/entries.ts';
import type { FileModel } from '../model/file-model.ts';
import { principleByKey } from '../principles/principles.ts';
import { finished, type Steps } from '../util/steps.ts';
import type { Range } from '../util/text.ts';
import type { YamlEntry } from '../yaml/tree.ts';
import { onLines } from './semantic-tokens/lines.ts';
import type { SemanticToken } from './semantic-tokens/token.ts';
import { tokensOfValue } from './semantic-tokens/value.ts';

/**
 * What the words of a text are: principles, parties, people, forums, promises, dates, cadences, durations, words
 * of fixed vocabularies. Only what was understood gets a token, so that a slip does not look right; the colours of
 * plain YAML are left to the editor.
 *
 * @param range of the text that is asked about, as UTF-16 offsets; the whole text unless it is given
 * @returns tokens in the order of the text, each within one line, none over another
 */
export function semanticTokens(file: FileModel, range?: Range): SemanticToken[] {
  return finished(semanticTokensInSteps(file, range));
}

/** The same in steps, one for each entry. */
export function* semanticTokensInSteps(
  file: FileModel,
  range: Range = { start: 0, end: file.text.length },
): Steps<SemanticToken[]> {
  const tokens: SemanticToken[] = [];
  let end = -1;
  for (const found of entriesWithin(file, range)) {
    yield;
    for (const token of [...principleOf(file, found.entry), ...tokensOfValue(file, found)]) {
      for (const part of onLines(file, token)) {
        if (part.range.start < end || part.range.end <= range.start || part.range.start >= range.end)
          continue;
        tokens.push(part);
        end = part.range.end;
      }
    }
  }
  return tokens;
}

/** The key of a principle's section. */
function principleOf(file: FileModel, entry: YamlEntry): SemanticToken[] {
  if (entry.kind !== 'pair' || entry.parent !== file.yaml.root || entry.key.kind !== 'scalar') return [];
  if (file.kind !== 'Agreement' || !principleByKey(String(entry.key.value))) return [];
  return [{ range: entry.key.range, type: 'principle', modifiers: ['declaration'] }];
}
