import { formatVcs } from '../features/vcs/format';
import { withEdits } from '../features/shared/space-edits';
import { readVcsFile } from '../workspace/vcs-file';
import { readHaclus, readHagrp, readHahb, readHares, readHasys } from './read-object-commands';
import { readShell, type ShellCommand } from './read-shell';
import { CHANGES_NOTHING, readHaattr, readHatype } from './read-type-commands';
import { readHauser } from './read-user-commands';
import { emptyConfiguration, type ScriptConfiguration } from './script-configuration';
import { writeConfiguration } from './write-configuration';

/** What could not be carried over from a command. */
export interface CommandProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** A configuration read back from commands. */
export interface ReadCommands {
  /** The main.cf, laid out as the product writes it. */
  readonly text: string;
  readonly problems: readonly CommandProblem[];
}

type Reader = (configuration: ScriptConfiguration, words: readonly string[]) => string | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['haclus', readHaclus],
  ['hauser', readHauser],
  ['hasys', readHasys],
  ['hatype', readHatype],
  ['haattr', readHaattr],
  ['hagrp', readHagrp],
  ['hares', readHares],
  ['hahb', readHahb],
  // Opens and saves the configuration that the other commands change.
  ['haconf', () => undefined],
]);

/** Reads a script of ha commands and writes the configuration that they build. */
export function fromCommands(script: string): ReadCommands {
  const configuration = emptyConfiguration();
  const problems: CommandProblem[] = [];
  const problem = (line: number, message: string): void => {
    problems.push({ line, message });
  };
  for (const entry of readShell(script)) {
    if ('comment' in entry) readComment(configuration, entry.comment);
    else if ('unclosed' in entry)
      problem(
        entry.line,
        `A quote (${entry.unclosed}) is opened and never closed, so what stands behind it was not read.`,
      );
    else readCommand(configuration, entry, problem);
  }
  if (configuration.cluster?.name === '') {
    configuration.cluster = { ...configuration.cluster, name: 'cluster1' };
    problem(1, 'No command says how the cluster is called, so it was named "cluster1". Put its name there.');
  }
  return { text: laidOut(writeConfiguration(configuration)), problems };
}

/** The names of files with types, as `toCommands` notes them down. */
function readComment({ includes }: ScriptConfiguration, comment: string): void {
  const file = /^include "((?:[^"\\]|\\.)+)"$/.exec(comment)?.[1];
  if (file !== undefined) includes.add(file.replace(/\\(.)/g, '$1'));
}

function readCommand(
  configuration: ScriptConfiguration,
  { line, words, dynamic }: ShellCommand,
  problem: (line: number, message: string) => void,
): void {
  const [path = '', ...rest] = words;
  // Of an assignment only the name may be shown.
  const program = path.replace(/=.*$/s, '=').replace(/^.*\//s, '');
  const reader = READERS.get(program);
  // Values may be passwords, so no more is shown than what a command is about.
  const shown = [program, ...rest.slice(0, 2)].join(' ');
  if (reader === undefined)
    return problem(line, `"${program}" is no command that builds a configuration, so it was left out.`);
  if (dynamic !== undefined)
    return problem(
      line,
      `"${shown}" was left out: what "${dynamic}" stands for is known only when a shell runs it. Write the value, or put it in single quotes if it is meant as it is.`,
    );
  const broken = rest.some((word) => /[\r\n]/.test(word));
  if (broken)
    problem(line, `"${shown}" has a value with a line break. A main.cf cannot hold one, so a blank stands there.`);
  const wrong = reader(
    configuration,
    rest.map((word) => word.replace(/[\r\n]+/g, ' ')),
  );
  if (wrong === CHANGES_NOTHING) problem(line, `"${shown}" was left out: it ${wrong}.`);
  else if (wrong !== undefined) problem(line, `"${shown}" ${wrong}.`);
}

function laidOut(text: string): string {
  const outcome = formatVcs(readVcsFile('file:///main.cf', text));
  return 'edits' in outcome ? withEdits(text, outcome.edits) : text;
}
