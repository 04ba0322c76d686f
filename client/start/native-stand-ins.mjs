// Two modules of the VS Code server are native and come without a binary. What stands in for them is plain JavaScript.

/** @vscode/spdlog writes the log files. Every name is exported in a statement of its own: Node's loader sees only those. */
export const SPDLOG_STAND_IN = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const INFO = 2;
class Logger {
  constructor(file) { this.file = file; this.level = INFO; mkdirSync(dirname(file), { recursive: true }); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() {}
  setPattern() {}
  flush() {}
  drop() {}
}
LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    // The folder of a log may be removed before its last line comes.
    try { appendFileSync(this.file, new Date().toISOString() + ' [' + name + '] ' + message + '\\n'); } catch {}
  };
});
const create = async (_name, file) => new Logger(file);
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

/** native-watchdog ends an orphaned extension host; VS Code looks for the parent process by other means too. */
export const WATCHDOG_STAND_IN = 'exports.start = () => {};\n';
