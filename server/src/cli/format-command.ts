import { statSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { type AskedFile, askedFiles } from './asked-files';
import { formatFile } from './format-files';
import { judgePaths, type PathOptions } from './judge-paths';
import { printable } from './printable-text';
import { writeAll } from './standard-output';
import { NotWritten, replaceFile } from './write-file';
import { WrongUsage } from './wrong-usage';

/** The options of `format` as they stand on the command line. */
export interface FormatOptions extends PathOptions {
  /** List what would change. */
  readonly check?: boolean;
  /** Rewrite what changes. */
  readonly write?: boolean;
}

/** Prints a file as it should be laid out, or lists or rewrites those that are laid out otherwise; returns the exit code. */
export async function runFormat(paths: readonly string[], options: FormatOptions): Promise<number> {
  judgeUsage(paths, options);
  const problems: string[] = [];
  const problem = (shown: string, reason: string): void => {
    problems.push(`${shown} ${reason}.`);
  };
  const { files } = await askedFiles({
    paths: paths.length > 0 ? paths : ['.'],
    language: options.language,
    stdinFilename: options.stdinFilename,
    stdin: process.stdin,
    problem,
  });
  const changed: AskedFile[] = [];
  const printed: string[] = [];
  for (const file of files) {
    const result = await formatFile(file);
    if ('refusal' in result) {
      const place = result.line === undefined ? file.shown : `${file.shown}:${String(result.line)}`;
      problem(place, `was not formatted: ${result.refusal}. "clusterwright check" says more`);
      continue;
    }
    if (!options.check && !options.write) printed.push(file.marked ? '\ufeff' : '', result.text);
    if (result.text === file.text) continue;
    if (options.write && !(await write(file, result.text, problem))) continue;
    changed.push(file);
  }
  const code = problems.length > 0 ? 2 : options.check && changed.length > 0 ? 1 : 0;
  if (files.length === 0 && problems.length === 0) problems.push('There is no file of a known language here.');
  for (const text of problems) process.stderr.write(`clusterwright: ${printable(text)}\n`);
  // Set before anything is written: a reader that stops early, as `head` does, changes nothing about the result.
  process.exitCode = code;
  const listed = options.check || options.write ? changed : [];
  await writeAll(process.stdout, [...printed, ...listed.map(({ shown }) => `${printable(shown)}\n`)]);
  return code;
}

async function write(
  { shown, uri, text: before }: AskedFile,
  text: string,
  problem: (shown: string, reason: string) => void,
): Promise<boolean> {
  try {
    await replaceFile(URI.parse(uri).fsPath, text, before);
    return true;
  } catch (error) {
    problem(shown, `cannot be written: ${error instanceof NotWritten ? error.message : String(error)}`);
    return false;
  }
}

function judgeUsage(paths: readonly string[], options: FormatOptions): void {
  judgePaths(paths, options);
  if (options.write && paths.includes('-'))
    throw new WrongUsage(
      '--write rewrites files, and the standard input is none: leave --write out to print the text.',
    );
  if (options.check || options.write) return;
  const [only] = paths;
  if (paths.length !== 1 || (only !== '-' && isFolder(only ?? '')))
    throw new WrongUsage(
      'Without --check or --write the text of one file is printed: name that file, or "-" for the standard input.',
    );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
