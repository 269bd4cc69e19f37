import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * VS Code's logger is a native module. This one keeps its interface and appends to the same file, so output
 * channels stay readable under `data/logs`.
 */
const spdlog = `'use strict';
const { appendFileSync } = require('node:fs');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(kind, name, file) { this.file = file; this.level = 2; this.plain = false; }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
  write(level, message) {
    if (level < this.level || !this.file) return;
    const text = this.plain ? message : new Date().toISOString() + ' [' + names[level] + '] ' + message + '\\n';
    try { appendFileSync(this.file, text); } catch { /* the folder went away: the run is over */ }
  }
}
names.forEach((name, level) => { Logger.prototype[name] = function (message) { this.write(level, message); }; });
const create = async (name, file) => new Logger('rotating', name, file);
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.version = 0;
`;

const stubs: Record<string, string> = {
  '@vscode/spdlog': spdlog,
  '@vscode/native-watchdog': 'exports.start = () => {}; exports.exit = code => process.exit(code);',
  '@vscode/deviceid': "exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';",
  '@vscode/fs-copyfile': "module.exports = require('node:fs').promises;",
  // No terminal; the process that asks for it has to load none the less.
  'node-pty': "exports.spawn = () => { throw new Error('There is no terminal in this VS Code.'); };",
};

/** Puts JavaScript in the place of native modules, whose absence would otherwise flood the logs. */
export function writeStubs(nodeModules: string): void {
  for (const [name, code] of Object.entries(stubs)) {
    const folder = path.join(nodeModules, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ name, version: '0.0.0', main: 'index.js' }),
    );
    writeFileSync(path.join(folder, 'index.js'), code);
  }
}
