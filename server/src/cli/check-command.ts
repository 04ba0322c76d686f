import { URI } from 'vscode-uri';
import type { Severity } from '../engine/rule';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diskFiles } from '../disk-files';
import { createProjects } from '../server';
import { problemLine } from '../workspace/project-problem';
import { NO_LEVELS, type RuleLevels } from '../workspace/rule-levels';
import type { LibvirtSettings } from '../workspace/libvirt/libvirt-workspace';
import { askedFiles } from './asked-files';
import { checkFiles, type FileResult } from './check-files';
import { IncludedFiles, type UnreadInclude } from './included-files';
import { jsonReport } from './json-report';
import { judgePaths } from './judge-paths';
import { printable } from './printable-text';
import { Progress } from './progress';
import { writeAll } from './standard-output';
import { shownPath } from './shown-path';
import { counted, summaryOf } from './summary';
import { type TextStyle, textReport } from './text-report';
import { NotWritten, replaceFile } from './write-file';
import { WrongUsage } from './wrong-usage';

/** The options of `check` as they stand on the command line. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly language?: string;
  readonly stdinFilename?: string;
  readonly minSeverity: Severity;
  readonly maxWarnings?: number;
  /** What `--rule` makes of rules; absent: nothing. */
  readonly rule?: RuleLevels;
  /** `auto`, `embedded`, or a directory with schemas of libvirt. */
  readonly libvirtSchemas: string;
  /** The version of libvirt that documents are for, whatever the settings say. */
  readonly libvirtVersion?: string;
  /** Apply the safe repairs to the files before they are reported on. */
  readonly fix?: boolean;
  /** Undefined: where the output can show it. */
  readonly color?: boolean;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Checks files and folders, prints what was found and returns the exit code. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  const begun = performance.now();
  judgeUsage(paths, options);
  const problems = new Set<string>();
  const problem = (shown: string, reason: string): void => {
    problems.add(`${shown} ${reason}.`);
  };
  const { files, folders, searched, unread } = await askedFiles({
    paths: paths.length > 0 ? paths : ['.'],
    language: options.language,
    stdinFilename: options.stdinFilename,
    stdin: process.stdin,
    problem,
  });
  const provider = new IncludedFiles(files);
  // Settings are no part of what is checked, and lie where no include may lead.
  const projects = createProjects(diskFiles);
  const progress = new Progress(process.stderr);
  let done = 0;
  const worst = ORDER.indexOf(options.minSeverity);
  const results = await checkFiles(files, {
    folders,
    searched,
    provider,
    projects,
    levels: options.rule ?? NO_LEVELS,
    schemas: schemasNamed(options.libvirtSchemas),
    libvirtVersion: options.libvirtVersion,
    wanted: (severity) => ORDER.indexOf(severity) <= worst,
    advance: () => {
      progress.show(++done, files.length);
    },
    rewrite: options.fix
      ? async ({ shown, uri, text: before }, text) => {
          try {
            await replaceFile(URI.parse(uri).fsPath, text, before);
            return true;
          } catch (error) {
            problem(shown, `cannot be written: ${error instanceof NotWritten ? error.message : String(error)}`);
            return false;
          }
        }
      : undefined,
    failed: (file, error) => {
      const what = error instanceof Error ? error.message : String(error);
      problems.add(`${file.shown} was not checked: internal error (${what}). Please report this as a bug.`);
    },
  });
  progress.end();
  const notes: string[] = [];
  for (const include of provider.problems) {
    if (unread.has(include.uri)) continue;
    if (include.refused) notes.push(describeInclude(include));
    else problems.add(describeInclude(include));
  }
  for (const { problems: found } of projects.all())
    for (const wrong of found) problems.add(problemLine(wrong, shownPath(wrong.uri)));
  if (files.length === 0 && problems.size === 0) notes.push('There is no file of a known language here.');
  for (const text of [...problems, ...notes]) process.stderr.write(`clusterwright: ${printable(text)}\n`);

  return report(results, problems.size > 0, Math.round(performance.now() - begun), options);
}

async function report(
  results: readonly FileResult[],
  incomplete: boolean,
  milliseconds: number,
  options: CheckOptions,
): Promise<number> {
  const summary = summaryOf(results, milliseconds, options.fix === true);
  const pieces =
    options.format === 'json' ? jsonReport(results, summary) : textReport(results, summary, styleOf(options.color));
  const tooManyWarnings = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  const code = incomplete ? 2 : summary.errors > 0 || tooManyWarnings ? 1 : 0;
  // Set before anything is written: a reader that stops early, as `head` does, changes nothing about the findings.
  process.exitCode = code;
  if (tooManyWarnings) {
    const found = counted(summary.warnings, 'warning');
    process.stderr.write(`clusterwright: ${found} found; --max-warnings allows ${String(options.maxWarnings)}.
`);
  }
  await writeAll(process.stdout, pieces);
  return code;
}

/** Where schemas of libvirt come from; a directory without them is wrong usage. */
function schemasNamed(source: string): LibvirtSettings['schemas'] {
  if (source === 'auto' || source === 'embedded') return source;
  if (!existsSync(join(source, 'domain.rng')))
    throw new WrongUsage(
      `--libvirt-schemas: "${source}" is no directory with schemas of libvirt: it has no domain.rng.`,
    );
  return { directory: URI.file(resolve(source)).toString() };
}

function judgeUsage(paths: readonly string[], options: CheckOptions): void {
  judgePaths(paths, options);
  if (options.fix && paths.includes('-'))
    throw new WrongUsage('--fix rewrites files, and the standard input is none: save the text and name the file.');
}

function describeInclude({ uri, reason }: UnreadInclude): string {
  return `${shownPath(uri)}, which a checked file includes, cannot be read: ${reason}.`;
}

/** A flag outranks NO_COLOR, that outranks FORCE_COLOR, and that the terminal. */
function styleOf(flag: boolean | undefined): TextStyle {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const terminal = process.stdout.isTTY;
  const forced =
    FORCE_COLOR === undefined || FORCE_COLOR === '' ? undefined : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const refused = NO_COLOR !== undefined && NO_COLOR !== '' ? false : undefined;
  return {
    colour: flag ?? refused ?? forced ?? (terminal && TERM !== 'dumb'),
    terminalWidth: terminal ? process.stdout.columns || 80 : undefined,
  };
}
