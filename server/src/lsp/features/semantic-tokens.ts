import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { FileModel, SemanticToken } from '../../core/index.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';
import { legendFor, modifierBits, typeIndex } from './token-legend.ts';

/** For how many files the tokens last sent are remembered, so that after an edit only what is new is sent. */
const remembered = 16;

const nothing: SemanticTokens = { data: [] };

export const semanticTokensFeature: Feature = {
  capabilities: ({ ownTokens }) => ({
    semanticTokensProvider: { legend: legendFor(ownTokens), range: true, full: { delta: true } },
  }),
  register(connection, session) {
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderFor = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.delete(uri);
      builders.set(uri, builder);
      for (const oldest of [...builders.keys()].slice(0, -remembered)) builders.delete(oldest);
      return builder;
    };
    const { semanticTokens: requests } = connection.languages;
    requests.on(
      ofFile(connection, session, nothing, async (file, { abilities, service }, _params, finish) => {
        const tokens = await finish(service.semanticTokens(file));
        const builder = builderFor(file.uri);
        builder.previousResult('');
        return fill(builder, file, tokens, abilities.ownTokens).build();
      }),
    );
    requests.onDelta(
      ofFile(
        connection,
        session,
        nothing as SemanticTokens | SemanticTokensDelta,
        async (file, { abilities, service }, { previousResultId }: SemanticTokensDeltaParams, finish) => {
          const tokens = await finish(service.semanticTokens(file));
          const builder = builderFor(file.uri);
          builder.previousResult(previousResultId);
          return fill(builder, file, tokens, abilities.ownTokens).buildEdits();
        },
      ),
    );
    requests.onRange(
      ofFile(
        connection,
        session,
        nothing,
        async (file, { abilities, service }, { range }: SemanticTokensRangeParams, finish) => {
          const { lines } = file;
          const shown = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
          const tokens = await finish(service.semanticTokens(file, shown));
          return fill(new SemanticTokensBuilder(), file, tokens, abilities.ownTokens).build();
        },
      ),
    );
  },
};

function fill(
  builder: SemanticTokensBuilder,
  file: FileModel,
  tokens: readonly SemanticToken[],
  own: boolean,
): SemanticTokensBuilder {
  for (const { range: at, type, modifiers } of tokens) {
    const { line, character } = file.lines.positionAt(at.start);
    builder.push(line, character, at.end - at.start, typeIndex(type, own), modifierBits(modifiers));
  }
  return builder;
}
