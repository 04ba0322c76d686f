import type { LineTree } from '../../syntax/lines/line';
import type { FoldingRange } from './folding-range';

const REGION = /^#\s*#?(end)?region\b/;

/** What folds in a file that is read line by line: comments on lines one below the other, `# region` … `# endregion`. */
export function commentFolding({ lines }: LineTree): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const regions: number[] = [];
  let first: number | undefined;
  for (const [index, { text, start, end, isComment }] of lines.entries()) {
    const mark = isComment ? REGION.exec(text) : null;
    if (mark?.[1] !== undefined) {
      const opened = regions.pop();
      if (opened !== undefined) ranges.push({ start: opened, end: start, kind: 'region' });
    } else if (mark) regions.push(start);
    if (!isComment || mark) {
      first = undefined;
      continue;
    }
    first ??= start;
    const next = lines[index + 1];
    const goesOn = next?.isComment && !REGION.test(next.text);
    if (!goesOn && first < start) ranges.push({ start: first, end, kind: 'comment' });
  }
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end);
}
