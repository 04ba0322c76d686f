import { type Dirent, promises as fs } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileProvider, FileReading } from './workspace/file-provider';

/** Larger files are not read: 200 MB. */
export const SIZE_LIMIT = 200 * 1024 * 1024;

const HEAD_LENGTH = 64 * 1024;

/**
 * What became of reading a file; of one that is no text, what its first bytes would be in Latin-1. `marked`: a byte order
 * mark stands before the text.
 */
export type DiskReading = FileReading & { readonly head?: string; readonly marked?: boolean };

/** The files on this machine's disks. */
export const diskFiles: FileProvider = {
  async read(uri, allowed) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return { state: 'missing' };
    try {
      const real = await fs.realpath(fsPath);
      if (real !== fsPath && !(await staysInside(fsPath, real, allowed)))
        return { state: 'unreadable', reason: 'the link leads out of the folders that may be read' };
      return await readTextFile(real, false);
    } catch (error) {
      return readingOf(error);
    }
  },
  list: (directoryUri) => namesIn(directoryUri, (entry) => !entry.isDirectory()),
  folders: (directoryUri) => namesIn(directoryUri, (entry) => entry.isDirectory()),
};

async function namesIn(directoryUri: string, wanted: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const { scheme, fsPath } = URI.parse(directoryUri);
  if (scheme !== 'file') return [];
  try {
    const entries = await fs.readdir(fsPath, { withFileTypes: true });
    return entries.filter(wanted).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/**
 * Reads a file as text, or says why it is none. Rejects as the file system does. Pipes and devices have no size and may
 * never end: they are read, to the limit, only where the user named them.
 */
export async function readTextFile(path: string, namedByUser = true): Promise<DiskReading> {
  const stat = await fs.stat(path);
  // Where a file is sought, a directory is none.
  if (stat.isDirectory())
    return namedByUser ? { state: 'unreadable', reason: 'it is a directory' } : { state: 'missing' };
  if (stat.size > SIZE_LIMIT) return tooLarge;
  if (stat.isFile()) return decodeText(await fs.readFile(path));
  if (!namedByUser) return { state: 'unreadable', reason: 'it is not a regular file' };
  const handle = await fs.open(path);
  try {
    return await readTextStream(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

/** Reads a stream to its end as text, or says why it is none. */
export async function readTextStream(stream: AsyncIterable<Uint8Array>): Promise<DiskReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > SIZE_LIMIT) return tooLarge;
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks, size));
}

/** The text of bytes, without byte order mark, or why they are no text. */
export function decodeText(bytes: Uint8Array): DiskReading {
  if (bytes.length > SIZE_LIMIT) return tooLarge;
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { state: 'unreadable', reason: 'it is written in UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { state: 'unreadable', reason: 'it is a binary file', head: headOf(bytes) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { state: 'read', text, ...(first === 0xef && second === 0xbb && third === 0xbf && { marked: true }) };
  } catch {
    return { state: 'unreadable', reason: 'it is not valid UTF-8', head: headOf(bytes) };
  }
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1');
}

/** What a failure of the file system means for a reader. */
export function readingOf(error: unknown): FileReading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { state: 'missing' };
  return {
    state: 'unreadable',
    reason: REASONS[code] ?? (code === '' ? 'the system refuses' : `the system says ${code}`),
  };
}

const tooLarge: FileReading = {
  state: 'unreadable',
  reason: `it is larger than ${String(SIZE_LIMIT / 1024 / 1024)} MB`,
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links run in a circle',
  EISDIR: 'it is a directory',
  EMFILE: 'too many files are open',
};

/**
 * Whether a file reached through links lies where reading is allowed. The allowed folder may itself be reached through a
 * link (`/tmp` on macOS): then what counts is whether the file stays in the place that the folder really has.
 */
async function staysInside(path: string, real: string, allowed: (uri: string) => boolean): Promise<boolean> {
  if (allowed(URI.file(real).toString())) return true;
  let folder = dirname(path);
  if (!allowed(URI.file(folder).toString())) return false;
  for (let above = dirname(folder); above !== folder; above = dirname(folder)) {
    if (!allowed(URI.file(above).toString())) break;
    folder = above;
  }
  const way = relative(await fs.realpath(folder), real);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
