import { commentsWith } from '../syntax/vcs/comments-with';
import { lineBreakOf, lineStartAt } from '../text/line-at';
import { indexOfPiece, startOfPiece, type VcsFile } from '../workspace/vcs-file';
import { IGNORE_WORD } from './ignore-directive';
import type { ShownFinding, ShownFix } from './shown-finding';
import { UNUSED_SUPPRESSION } from './unused-suppressions';

/** Comments that silence a finding of a VCS file, as repairs: for its line, and for its rule in the whole file. */
export function ignoreFixes(file: VcsFile, { rule, start }: ShownFinding): ShownFix[] {
  const inFile = {
    title: `Ignore ${rule.id} in this file`,
    safe: false,
    edits: [
      insertion(file, afterByteOrderMark(file.text), `// ${IGNORE_WORD}-file ${rule.id}${lineBreakOf(file.text)}`),
    ],
  };
  // What is said about a comment stands on no line that another comment could speak of.
  if (rule.id === UNUSED_SUPPRESSION) return [inFile];
  return [{ title: `Ignore ${rule.id} on this line`, safe: false, edits: [onLine(file, rule.id, start)] }, inFile];
}

function onLine(file: VcsFile, rule: string, offset: number): ShownFix['edits'][number] {
  const { text } = file;
  const lineStart = Math.max(lineStartAt(text, offset), afterByteOrderMark(text));
  const commentEnd = endOfCommentAround(file, lineStart);
  // The line begins inside a comment: only behind that one is there room for another.
  if (commentEnd !== undefined) return insertion(file, commentEnd, ` /* ${IGNORE_WORD} ${rule} */`);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  return insertion(file, lineStart, `${indent}// ${IGNORE_WORD} ${rule}${lineBreakOf(text)}`);
}

/** Where the block comment ends that an offset lies in. */
function endOfCommentAround(file: VcsFile, offset: number): number | undefined {
  const piece = indexOfPiece(file.ends, offset);
  const base = startOfPiece(file, piece);
  const within = offset - base;
  const around = commentsWith('/*', file.pieces[piece]?.text ?? '').find(
    ({ start, end }) => start < within && end > within,
  );
  return around && base + around.end;
}

function afterByteOrderMark(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}

function insertion({ uri }: VcsFile, at: number, text: string): ShownFix['edits'][number] {
  return { uri, start: at, end: at, text };
}
