import { promises as fs } from 'node:fs';
import { URI } from 'vscode-uri';
import type { FileProvider, FileReading } from './workspace/file-provider';

/** Larger files are not read: 200 MB. */
export const SIZE_LIMIT = 200 * 1024 * 1024;

/** The files on this machine's disks. */
export const diskFiles: FileProvider = {
  async read(uri, allowed) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return { state: 'missing' };
    try {
      const real = await fs.realpath(fsPath);
      if (real !== fsPath && !allowed(URI.file(real).toString()))
        return { state: 'unreadable', reason: 'the link leads out of the folders that may be read' };
      return await readTextFile(real);
    } catch (error) {
      return readingOf(error);
    }
  },
  async list(directoryUri) {
    const { scheme, fsPath } = URI.parse(directoryUri);
    if (scheme !== 'file') return [];
    try {
      const entries = await fs.readdir(fsPath, { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    } catch {
      return [];
    }
  },
};

/** Reads a file as text, or says why it is none. Rejects as the file system does. */
export async function readTextFile(path: string): Promise<FileReading> {
  const { size } = await fs.stat(path);
  if (size > SIZE_LIMIT)
    return { state: 'unreadable', reason: `it is larger than ${String(SIZE_LIMIT / 1024 / 1024)} MB` };
  return decodeText(await fs.readFile(path));
}

/** The text of bytes, without byte order mark, or why they are no text. */
export function decodeText(bytes: Uint8Array): FileReading {
  if (bytes.length > SIZE_LIMIT)
    return { state: 'unreadable', reason: `it is larger than ${String(SIZE_LIMIT / 1024 / 1024)} MB` };
  if (bytes.includes(0)) return { state: 'unreadable', reason: 'it is a binary file' };
  try {
    return { state: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { state: 'unreadable', reason: 'it is not valid UTF-8' };
  }
}

function readingOf(error: unknown): FileReading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
  return { state: 'unreadable', reason: code === '' ? 'the system refuses' : `the system says ${code}` };
}
