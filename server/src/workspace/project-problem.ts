import { URI } from 'vscode-uri';
import type { JsonProblem } from './project-file';

/** Something wrong in a file of settings or data, by line and column of its text, counted from zero. */
export interface ProjectProblem {
  readonly uri: string;
  /** Undefined: the file as a whole. */
  readonly place: { readonly line: number; readonly character: number } | undefined;
  readonly message: string;
}

/** The problem with line and column in place of the offset in that text. */
export function placed(uri: string, text: string, { offset, message }: JsonProblem): ProjectProblem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { uri, place: { line: before.length - 1, character: before[before.length - 1]?.length ?? 0 }, message };
}

/** The problem in one line, as compilers put it: `PATH:LINE:COLUMN: what is wrong`. */
export function problemLine(problem: ProjectProblem, shownPath = pathOf(problem.uri)): string {
  const { place, message } = problem;
  const where = place ? `:${String(place.line + 1)}:${String(place.character + 1)}` : '';
  return `${shownPath}${where}: ${message}`;
}

function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : uri;
}
