import { randomUUID } from 'node:crypto';
import { constants, promises as fs, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts a text in the place of a file's text, whole or not at all: it is written beside the file and then takes its name.
 * Links are followed, mode, owner and byte order mark kept. Rejects with a sentence's end for the user where that is not
 * possible; `readAs` is the text that the new one was made from, and a file that reads otherwise by now is left alone.
 */
export async function replaceFile(path: string, text: string, readAs?: string): Promise<void> {
  try {
    await replace(path, text, readAs);
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(reasonOf(error), { cause: error });
  }
}

/** Why a file was not written, as the end of a sentence. */
export class NotWritten extends Error {}

async function replace(path: string, text: string, readAs: string | undefined): Promise<void> {
  const real = await fs.realpath(path);
  const stat = await fs.stat(real);
  if (!stat.isFile()) throw new NotWritten('it is not a regular file');
  // Taking the name of a file needs no right to write it: whoever protected it shall not be surprised.
  await fs.access(real, constants.W_OK);
  const old = await fs.readFile(real);
  const marked = old.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const bytes = Buffer.from(text);
  const content = old.subarray(marked ? BYTE_ORDER_MARK.length : 0);
  // A file that is reached under two names has its new text already.
  if (content.equals(bytes)) return;
  if (readAs !== undefined && !content.equals(Buffer.from(readAs)))
    throw new NotWritten('it was changed by somebody else meanwhile');
  const beside = join(dirname(real), `.clusterwright-${randomUUID()}`);
  try {
    await writeNew(beside, marked ? Buffer.concat([BYTE_ORDER_MARK, bytes]) : bytes, stat);
    await fs.rename(beside, real);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  }
}

/** On the disk, not only on its way there, before anybody can find it under the old name. */
async function writeNew(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    const made = await handle.stat();
    if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid);
    await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'the system refuses' : `the system says ${code}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file any more',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
};
