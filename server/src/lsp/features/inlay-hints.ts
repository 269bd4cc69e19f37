import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { render, translated, visibleText } from '../../core/index.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

export const inlayHintsFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(connection, session) {
    connection.languages.inlayHint.on(
      ofFile(connection, session, [] as InlayHint[], (file, current, { range }: InlayHintParams) => {
        const { lines } = file;
        const shown = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
        const format = current.abilities.hoverFormat;
        const kind = format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
        const { service, settings } = current;
        return service.inlayHints(file, shown, settings.inlayHints).map(({ offset, label, tooltip }) => ({
          position: lines.positionAt(offset),
          label: current.say(label),
          tooltip: { kind, value: visibleText(render(translated(tooltip, current.dictionary), format)) },
          paddingLeft: true,
        }));
      }),
    );
  },
};
