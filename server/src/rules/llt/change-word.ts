import type { DocumentFix } from '../../engine/document-rule';
import type { OffsetRange } from '../../text/offset-range';

/** The repair that puts another word in the place of one; none where nobody knows which. */
export function changeWord(
  { start, end }: OffsetRange,
  meant: string | undefined,
  safe = false,
): readonly DocumentFix[] {
  return meant === undefined ? [] : [{ title: `Change to "${meant}"`, safe, edits: [{ start, end, text: meant }] }];
}
