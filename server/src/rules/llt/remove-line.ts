import type { DocumentFix } from '../../engine/document-rule';
import { lineStartAt, nextLineAt } from '../../text/line-at';

/** The line of an offset with its line break, as an edit that takes it away. */
export function removedLine(text: string, offset: number): DocumentFix['edits'][number] {
  const start = lineStartAt(text, offset);
  return { start, end: nextLineAt(text, offset), text: '' };
}
