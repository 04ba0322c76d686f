import { relative } from 'node:path';
import { URI } from 'vscode-uri';

/** The path of a file as messages have it: as seen from the current folder, where it lies below. */
export function shownPath(uri: string): string {
  const { fsPath } = URI.parse(uri);
  const below = relative(process.cwd(), fsPath);
  return below.startsWith('..') ? fsPath : below === '' ? '.' : below;
}
