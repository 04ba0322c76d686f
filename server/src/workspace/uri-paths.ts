import { URI, Utils } from 'vscode-uri';

/** The directory of a file. */
export const directoryOf = rememberLast((uri) => Utils.dirname(URI.parse(uri)).toString());

/** The last part of the address, decoded. */
export const baseName = rememberLast((uri) => Utils.basename(URI.parse(uri)));

/** A path, absolute or relative, as seen from a directory; `.` and `..` are resolved. */
export function resolvePath(directoryUri: string, path: string): string {
  return Utils.resolvePath(URI.parse(directoryUri), path).toString();
}

/** Whether the address lies in the directory or anywhere below it. */
export function isInside(uri: string, directoryUri: string): boolean {
  const file = URI.parse(uri);
  const directory = URI.parse(directoryUri);
  if (file.scheme !== directory.scheme || file.authority !== directory.authority) return false;
  const prefix = directory.path.endsWith('/') ? directory.path : `${directory.path}/`;
  return file.path.startsWith(prefix) || file.path === directory.path;
}

/** One spelling for an address that clients write in several ways (`file:///c%3A/…`). */
export const normalUri = rememberLast((uri) => URI.parse(uri).toString());

/**
 * Whether the file stands for itself: a copy that VCS left behind (`main.cf.previous`, `main.cf.03Dec2001.175904`,
 * `*.autobackup`), or a document that is no file on disk.
 */
export function standsAlone(uri: string): boolean {
  return !isOnDisk(uri) || isBackupName(baseName(uri));
}

/** Whether the address is that of a file with others beside it: not an unsaved document, not an old version of a file. */
export const isOnDisk = rememberLast((uri) => {
  const { scheme } = URI.parse(uri);
  return scheme === 'file' || scheme === 'vscode-vfs' || scheme === 'vscode-test-web';
});

/** Whether VCS gives its backup copies names like this one. */
export function isBackupName(name: string): boolean {
  return /\.cf\.(?:previous|autobackup|\d.*)$/.test(name) || name.endsWith('.autobackup');
}

/** Each keystroke asks the same of one address over and over, and taking an address apart is slow. */
function rememberLast<R>(work: (uri: string) => R): (uri: string) => R {
  let last: { readonly uri: string; readonly answer: R } | undefined;
  return (uri) => {
    if (last?.uri !== uri) last = { uri, answer: work(uri) };
    return last.answer;
  };
}
