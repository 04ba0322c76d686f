import { type DiskReading, readingOf, readTextFile, readTextStream } from '../disk-files';
import { fromCommands } from '../ha-commands/from-commands';
import { printable } from './printable-text';
import { writeAll } from './standard-output';

/** Prints the main.cf that a script of ha commands builds; returns the exit code. */
export async function runFromCommands(path: string): Promise<number> {
  const shown = path === '-' ? '<stdin>' : path;
  const reading: DiskReading = await (path === '-' ? readTextStream(process.stdin) : readTextFile(path)).catch(
    readingOf,
  );
  if (reading.state !== 'read') {
    const reason = reading.state === 'unreadable' ? reading.reason : 'there is no such file';
    process.stderr.write(`clusterwright: ${printable(shown)} cannot be read: ${reason}.\n`);
    return 2;
  }
  const { text, problems } = fromCommands(reading.text);
  for (const { line, message } of problems)
    process.stderr.write(`${printable(`${shown}:${String(line)}: ${message}`)}\n`);
  await writeAll(process.stdout, [text]);
  return problems.length > 0 ? 1 : 0;
}
