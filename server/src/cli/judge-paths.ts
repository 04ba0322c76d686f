import { existingLanguages } from './check-files';
import { LANGUAGE_IDS } from './file-language';
import { WrongUsage } from './wrong-usage';

/** What the command line says about the paths on it. */
export interface PathOptions {
  readonly language?: string;
  readonly stdinFilename?: string;
}

/** Rejects paths, and what is said about them, that make no sense; tells who waits at a terminal how input ends. */
export function judgePaths(paths: readonly string[], { language, stdinFilename }: PathOptions): void {
  const existing = existingLanguages();
  if (language !== undefined && !existing.includes(language)) {
    const planned = LANGUAGE_IDS.some((id) => id === language);
    throw new WrongUsage(
      planned
        ? `The language "${language}" is not supported yet. There is: ${existing.join(', ')}.`
        : `There is no language "${language}". There is: ${existing.join(', ')}.`,
    );
  }
  if (stdinFilename !== undefined && !paths.includes('-'))
    throw new WrongUsage('--stdin-filename names the standard input; write "-" as a path to read it.');
  if (stdinFilename === '' || paths.includes('')) throw new WrongUsage('A path is empty.');
  if (paths.includes('-') && process.stdin.isTTY)
    process.stderr.write('clusterwright: reading the standard input; Ctrl-D ends it.\n');
}
