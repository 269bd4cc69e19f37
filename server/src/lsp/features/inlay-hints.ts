import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { render, translated, visibleText } from '../../core/index.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

export const inlayHintsFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(connection, session) {
    connection.languages.inlayHint.on(
      ofFile<InlayHintParams, InlayHint[]>(
        connection,
        session,
        [],
        async (file, current, { range }, finish) => {
          const { lines } = file;
          const shown = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
          const format = current.abilities.hoverFormat;
          const kind = format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
          const { service, settings } = current;
          const hints = await finish(service.inlayHints(file, shown, settings.inlayHints));
          return hints.map(({ offset, label, tooltip }) => ({
            position: lines.positionAt(offset),
            label: current.say(label),
            tooltip: { kind, value: visibleText(render(translated(tooltip, current.dictionary), format)) },
            paddingLeft: true,
          }));
        },
      ),
    );
  },
};
