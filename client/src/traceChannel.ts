import { EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The output channel as the language client's tracer sees it, so that the setting `partnership.trace.server`
 * alone decides. By itself the client traces only while the channel's log level is “Trace”, which is set
 * somewhere else, and then takes `off` for `messages`.
 *
 * @returns a view of `output`; disposing it leaves `output` alone.
 */
export function traceChannel(output: LogOutputChannel): LogOutputChannel {
  const levelChanged = new EventEmitter<LogLevel>();
  const listener = workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('partnership.trace.server')) levelChanged.fire(wantedLevel());
  });
  const view = {
    get logLevel() {
      return wantedLevel();
    },
    onDidChangeLogLevel: levelChanged.event,
    // Written as information, which the channel shows at its usual level.
    trace: (message: string, ...rest: unknown[]) => output.info(message, ...rest),
    dispose() {
      listener.dispose();
      levelChanged.dispose();
    },
  };
  return new Proxy(output, {
    get: (target, key) => Reflect.get(key in view ? view : target, key),
  });
}

/** “Trace” while the user wants the messages between editor and server in the log. */
function wantedLevel(): LogLevel {
  const setting = workspace.getConfiguration('partnership').get<string>('trace.server', 'off');
  return setting === 'off' ? LogLevel.Off : LogLevel.Trace;
}
