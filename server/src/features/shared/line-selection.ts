import type { Line } from '../../syntax/lines/line';
import { lineAt } from '../../syntax/lines/line';
import type { OffsetRange } from '../../text/offset-range';

/**
 * What an expanding selection takes at an offset of a file that is read line by line: the parts of a line from small to large,
 * its words, the lines around it up to the next blank ones, the whole file. Each range holds the one before and is larger.
 */
export function selectionInLines(
  text: string,
  lines: readonly Line[],
  offset: number,
  parts: readonly OffsetRange[],
): OffsetRange[] {
  const line = lineAt(lines, offset);
  const word = line?.words.find(({ start, end }) => start <= offset && offset <= end);
  const ranges = [
    ...parts,
    ...(word && !parts.some((part) => part.start <= word.start && word.end <= part.end) ? [word] : []),
    ...(line ? [wordsOf(line), blockAround(lines, line)] : []),
  ];
  const chain: OffsetRange[] = [];
  for (const { start, end } of ranges) {
    const last = chain.at(-1) ?? { start: offset, end: offset };
    if (start <= last.start && last.end <= end && end - start > last.end - last.start) chain.push({ start, end });
  }
  const last = chain.at(-1);
  const isWhole = last?.start === 0 && last.end === text.length;
  return isWhole ? chain : [...chain, { start: 0, end: text.length }];
}

function wordsOf({ words, start, end }: Line): OffsetRange {
  return { start: words[0]?.start ?? start, end: words.at(-1)?.end ?? end };
}

function blockAround(lines: readonly Line[], line: Line): OffsetRange {
  const isBlank = (at: number): boolean => (lines[at]?.words.length ?? 0) === 0;
  let first = lines.indexOf(line);
  let last = first;
  if (isBlank(first)) return { start: line.start, end: line.end };
  while (!isBlank(first - 1)) first--;
  while (!isBlank(last + 1)) last++;
  return { start: lines[first]?.start ?? line.start, end: lines[last]?.end ?? line.end };
}
