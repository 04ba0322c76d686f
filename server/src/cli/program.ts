import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import type { Severity } from '../engine/rule';
import { libvirtVersion } from '../workspace/libvirt-version';
import { type CheckOptions, runCheck } from './check-command';
import { runClusters } from './clusters-command';
import { runExplain } from './explain-command';
import { LANGUAGE_IDS } from './file-language';
import { type FormatOptions, runFormat } from './format-command';
import { runFromCommands } from './from-commands-command';
import { withRuleLevel } from './rule-option';
import { runToCommands, type ToCommandsOptions } from './to-commands-command';
import { runStates, TABLE_FORMATS } from './states-command';
import { WrongUsage } from './wrong-usage';

/** Exit code for wrong usage, and for a file that cannot be read. */
export const TROUBLE = 2;

/** Runs the command line and returns the exit code; undefined: the program goes on, as a language server does. */
export async function runProgram(args: readonly string[]): Promise<number | undefined> {
  let code: number | undefined;
  const program = new Command('clusterwright')
    .description('Checks the configuration of virtualised high-availability clusters.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .exitOverride();
  checkCommand(program, (result) => (code = result));
  formatCommand(program, (result) => (code = result));
  program
    .command('explain')
    .description('print what a rule finds, why it matters and what is right')
    .argument('[RULE]', 'name of the rule, as in brackets behind a finding; without it all rules are listed')
    .action(async (rule?: string) => {
      code = await runExplain(rule);
    });
  program
    .command('clusters')
    .description('print which files were taken for those of one cluster, and why')
    .argument('[PATH...]', 'files or folders; without one the current folder')
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], { format }: { format: 'text' | 'json' }) => {
      code = await runClusters(paths, format);
    });
  program
    .command('states')
    .description('print what states, functions and settings of virtual machines mean to the cluster, and what helps')
    .argument('[TABLE]', 'name of a table; without it all are printed')
    .addOption(new Option('--format <format>', 'form of the output').choices(TABLE_FORMATS).default('table'))
    .action(async (table: string | undefined, { format }: { format: (typeof TABLE_FORMATS)[number] }) => {
      code = await runStates(table, format);
    });
  commandsCommands(program, (result) => (code = result));
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol')
    .option('--stdio', 'over the standard streams (required)')
    // Client libraries add arguments of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async ({ stdio }: { stdio?: boolean }) => {
      if (stdio !== true)
        throw new WrongUsage('The language server speaks over the standard streams only: add --stdio.');
      // Loaded only now: the command `check` needs nothing of it.
      const { startStdioServer } = await import('../lsp/node-server');
      startStdioServer();
    });

  if (args.length === 0) {
    process.stderr.write(program.helpInformation());
    return TROUBLE;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof WrongUsage) {
      process.stderr.write(`clusterwright: ${error.message}\n`);
      return TROUBLE;
    }
    // Commander has printed its message, the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : TROUBLE;
    throw error;
  }
}

function checkCommand(program: Command, done: (code: number) => void): void {
  program
    .command('check')
    .description('check files and folders')
    .argument('[PATH...]', 'files or folders, "-" for the standard input; without one the current folder')
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .option('--language <id>', `language of the files named (${LANGUAGE_IDS.join(', ')})`)
    .option('--stdin-filename <name>', 'name of the standard input; includes are looked for in its folder')
    .option(
      '--min-severity <severity>',
      'show and count only findings at least as bad: error, warning, info or hint',
      severityNamed,
      'hint',
    )
    .option('--fix', 'repair what can be repaired safely, rewrite the files and report what is left')
    .option(
      '--rule <rule=severity>',
      'give all findings of a rule a severity (error, warning, info, hint), or switch it off (off); may be repeated',
      withRuleLevel,
    )
    .option(
      '--libvirt-schemas <source>',
      'judge documents of libvirt by the schemas that are installed (auto), by the embedded ones (embedded), or by those in a directory',
      'auto',
    )
    .option(
      '--libvirt-version <version>',
      'the version of libvirt that its documents are for, such as 9.0.0; without it that of the settings counts',
      versionNamed,
    )
    .option('--max-warnings <count>', 'fail if there are more warnings', countFrom)
    .option('--color', 'colour the output even if it is no terminal')
    .option('--no-color', 'do not colour the output')
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors, 1 errors or too many warnings, 2 wrong usage, or a file or setting that cannot be read or written.',
    )
    .action(async (paths: string[], options: CheckOptions) => {
      done(await runCheck(paths, options));
    });
}

function formatCommand(program: Command, done: (code: number) => void): void {
  program
    .command('format')
    .description('lay files out as the product writes them: only white space changes')
    .argument('[PATH...]', 'one file or "-"; with --check or --write files and folders, if none the current folder')
    .addOption(new Option('--check', 'list the files that would change').conflicts('write'))
    .option('--write', 'rewrite the files that change, and list them')
    .option('--language <id>', `language of the files named (${LANGUAGE_IDS.join(', ')})`)
    .option('--stdin-filename <name>', 'name of the standard input')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 a file would change (--check), 2 wrong usage or a file that cannot be read, formatted or written.',
    )
    .action(async (paths: string[], options: FormatOptions) => {
      done(await runFormat(paths, options));
    });
}

function commandsCommands(program: Command, done: (code: number) => void): void {
  program
    .command('to-commands')
    .description('print the ha commands that build a configuration, passwords as they stand in the file')
    .argument('<PATH>', 'a main.cf, or the folder that holds it')
    .option('--no-types', 'leave the resource types out, as the cluster has them already')
    .action(async (path: string, options: ToCommandsOptions) => {
      done(await runToCommands(path, options));
    });
  program
    .command('from-commands')
    .description('print the main.cf that a script of ha commands builds')
    .argument('<FILE>', 'the script, or "-" for the standard input')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 something was left out, 2 wrong usage or a file that cannot be read.',
    )
    .action(async (path: string) => {
      done(await runFromCommands(path));
    });
}

function severityNamed(word: string): Severity {
  switch (word) {
    case 'error':
    case 'warning':
    case 'information':
    case 'hint':
      return word;
    case 'info':
      return 'information';
    default:
      throw new InvalidArgumentError('Allowed choices are error, warning, info, hint.');
  }
}

function versionNamed(word: string): string {
  const version = libvirtVersion(word);
  if (version === undefined) throw new InvalidArgumentError('It must be numbers with dots, such as 9.0.0.');
  return version;
}

function countFrom(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}
