import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { type DiskReading, readingOf, readTextFile, readTextStream } from '../disk-files';
import { sniffCfText } from '../protocol/cf-identity';
import { languageOfFound, languageOfName, languageOfNamed } from './file-language';
import { findFiles } from './find-files';

/** A file to be judged. */
export interface AskedFile {
  /** As the user wrote it, or below the folder that the user wrote. */
  readonly shown: string;
  readonly uri: string;
  readonly language: string;
  readonly text: string;
}

/** What the user asked for. */
export interface Asked {
  readonly files: readonly AskedFile[];
  /** Folders in which a path written in a file may be read: those named, and those of files named. */
  readonly folders: readonly string[];
}

/** How the paths on the command line are to be taken. */
export interface AskOptions {
  readonly paths: readonly string[];
  /** The language of the files named, instead of what their names and texts say. */
  readonly language: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told of every path that cannot be checked, and why, as the end of a sentence. */
  readonly problem: (shown: string, reason: string) => void;
}

/** The name of the standard input where the user gives it none. */
const NAMELESS = '<stdin>';

/** Reads what the paths on the command line stand for, each file once, in the order of the paths. */
export async function askedFiles(options: AskOptions): Promise<Asked> {
  const { paths, problem } = options;
  const files = new Map<string, AskedFile>();
  const folders = new Set<string>();
  const visited = new Set<string>();
  // The standard input stands for the file of its name, also where a folder named before holds that file.
  const stdinUri = uriOf(options.stdinFilename ?? NAMELESS);
  const stdin = paths.includes('-') ? await readStandardInput(options, stdinUri) : undefined;
  if (stdin) folders.add(folderOf(stdinUri));

  const take = async (
    shown: string,
    path: string,
    how: (reading: DiskReading) => string | undefined,
  ): Promise<void> => {
    const uri = uriOf(path);
    if (files.has(uri) || (stdin && uri === stdinUri)) return;
    const reading = await readTextFile(path).catch(readingOf);
    const language = how(reading);
    if (reading.state === 'read' && language !== undefined)
      files.set(uri, { shown, uri, language, text: reading.text });
  };

  for (const path of paths) {
    if (path === '-') {
      if (stdin) files.set(stdinUri, stdin);
    } else if (isDirectory(path)) {
      folders.add(uriOf(path));
      const found = findFiles(path, path, visited);
      for (const { shown, error } of found.unreadable) problem(shown, reasonOf(readingOf(error)));
      for (const { shown, path: file } of found.files)
        await take(shown, file, (reading) =>
          languageInFolder(file, reading, (reason) => {
            problem(shown, reason);
          }),
        );
    } else {
      folders.add(folderOf(uriOf(path)));
      await take(path, path, (reading) => languageNamed(path, reading, options));
    }
  }
  return { files: [...files.values()], folders: [...folders] };
}

async function readStandardInput(options: AskOptions, uri: string): Promise<AskedFile | undefined> {
  const shown = options.stdinFilename ?? NAMELESS;
  const reading = await readTextStream(options.stdin).catch(readingOf);
  const language = languageNamed(shown, reading, options);
  return reading.state === 'read' && language !== undefined ? { shown, uri, language, text: reading.text } : undefined;
}

function languageNamed(shown: string, reading: DiskReading, options: AskOptions): string | undefined {
  if (reading.state !== 'read') {
    options.problem(shown, reasonOf(reading));
    return undefined;
  }
  const language = options.language ?? languageOfNamed(shown, reading.text);
  if (language === undefined)
    options.problem(
      shown,
      'is not checked: neither its name nor its text says which language it is; say so with --language',
    );
  return language;
}

/** What cannot be read is a problem if its name, or what its bytes begin with, says that it is one of ours. */
function languageInFolder(path: string, reading: DiskReading, problem: (reason: string) => void): string | undefined {
  const verdict = languageOfName(path);
  if (verdict === undefined) return undefined;
  if (reading.state === 'read') return languageOfFound(verdict, reading.text);
  const foreign = verdict.by === 'content' && reading.head !== undefined && sniffCfText(reading.head) !== 'vcs';
  if (!foreign) problem(reasonOf(reading));
  return undefined;
}

function reasonOf(reading: DiskReading): string {
  return `cannot be read: ${reading.state === 'unreadable' ? reading.reason : 'there is no such file or folder'}`;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function uriOf(path: string): string {
  return URI.file(resolve(path)).toString();
}

function folderOf(uri: string): string {
  return URI.file(dirname(URI.parse(uri).fsPath)).toString();
}
