import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { type DiskReading, readingOf, readTextFile, readTextStream } from '../disk-files';
import { languageOfFound, languageOfName, languageOfNamed, readsLike } from './file-language';
import { findFiles } from './find-files';

/** A file to be judged. */
export interface AskedFile {
  /** As the user wrote it, or below the folder that the user wrote. */
  readonly shown: string;
  readonly uri: string;
  readonly language: string;
  readonly text: string;
  /** A byte order mark stands before the text. */
  readonly marked?: boolean | undefined;
}

/** What the user asked for. */
export interface Asked {
  readonly files: readonly AskedFile[];
  /** Folders in which a path written in a file may be read: those named, and those of files named. */
  readonly folders: readonly string[];
  /** The folders that were named themselves. */
  readonly searched: readonly string[];
  /** Addresses of files that could not be read or judged, of which the user was told. */
  readonly unread: ReadonlySet<string>;
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

/** What becomes of a file that was read or not: judged, complained of, or passed over. */
type Verdict = { readonly language: string } | { readonly complaint: string } | undefined;

/** Reads what the paths on the command line stand for, each file once, in the order of the paths. */
export async function askedFiles(options: AskOptions): Promise<Asked> {
  const { paths, problem } = options;
  const files = new Map<string, AskedFile>();
  const folders = new Set<string>();
  const searched: string[] = [];
  const visited = new Set<string>();
  const unread = new Set<string>();
  const take = (shown: string, uri: string, reading: DiskReading, verdict: Verdict): void => {
    if (verdict === undefined) return;
    if ('complaint' in verdict) {
      unread.add(uri);
      problem(shown, verdict.complaint);
    } else if (reading.state === 'read')
      files.set(uri, { shown, uri, language: verdict.language, text: reading.text, marked: reading.marked });
  };

  // The standard input stands for the file of its name, also where a folder that is named before holds that file.
  const stdinShown = options.stdinFilename ?? NAMELESS;
  const stdinUri = paths.includes('-') ? uriOf(stdinShown) : undefined;
  const readsAlready = (uri: string): boolean => uri === stdinUri || files.has(uri);

  for (const path of paths) {
    if (path === '-' && stdinUri !== undefined) {
      if (files.has(stdinUri) || unread.has(stdinUri)) continue;
      folders.add(folderOf(stdinUri));
      const reading = await readTextStream(options.stdin).catch(readingOf);
      take(stdinShown, stdinUri, reading, verdictOnNamed(stdinShown, reading, options.language));
    } else if (isDirectory(path)) {
      folders.add(uriOf(path));
      searched.push(uriOf(path));
      const found = findFiles(path, path, visited);
      for (const { shown, error } of found.unreadable) problem(shown, complaintOf(readingOf(error)));
      for (const { shown, path: below } of found.files) {
        const uri = uriOf(below);
        if (readsAlready(uri)) continue;
        const reading = await readTextFile(below).catch(readingOf);
        take(shown, uri, reading, verdictOnFound(below, reading));
      }
    } else {
      const uri = uriOf(path);
      folders.add(folderOf(uri));
      if (readsAlready(uri)) continue;
      const reading = await readTextFile(path).catch(readingOf);
      take(path, uri, reading, verdictOnNamed(path, reading, options.language));
    }
  }
  return { files: [...files.values()], folders: [...folders], searched, unread };
}

function verdictOnNamed(path: string, reading: DiskReading, forced: string | undefined): Verdict {
  if (reading.state !== 'read') return { complaint: complaintOf(reading) };
  const language = forced ?? languageOfNamed(path, reading.text);
  return language === undefined ? { complaint: OF_NO_LANGUAGE } : { language };
}

/** What cannot be read is a problem if its name, or what its bytes begin with, says that it is one of ours. */
function verdictOnFound(path: string, reading: DiskReading): Verdict {
  const name = languageOfName(path);
  if (name === undefined) return undefined;
  if (reading.state === 'read') {
    const language = languageOfFound(name, reading.text);
    return language === undefined ? undefined : { language };
  }
  const foreign = name.by === 'content' && reading.head !== undefined && !readsLike(name.language, reading.head);
  return foreign ? undefined : { complaint: complaintOf(reading) };
}

const OF_NO_LANGUAGE =
  'is not checked: neither its name nor its text says which language it is; say so with --language';

function complaintOf(reading: DiskReading): string {
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
