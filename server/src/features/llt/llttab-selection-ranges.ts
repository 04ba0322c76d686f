import type { OffsetRange } from '../../text/offset-range';
import { type Line, lineAt } from '../../syntax/lines/line';
import { settingOf } from '../../syntax/llt/read-llttab';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';

/**
 * What an expanding selection takes at an offset: name or value of a setting, word, line, the lines around it up to the next
 * blank ones, the whole file. Each range holds the one before and is larger.
 */
export function selectionRangesLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): OffsetRange[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return [];
  const { lines } = file.tree;
  const line = lineAt(lines, offset);
  const ranges = [
    ...(line ? [...rangesIn(line, offset), blockAround(lines, line)] : []),
    { start: 0, end: file.text.length },
  ];
  const chain: OffsetRange[] = [];
  for (const range of ranges.filter(({ start, end }) => start <= offset && offset <= end)) {
    const last = chain.at(-1);
    if (last === undefined ? range.start < range.end || range === ranges.at(-1) : isLarger(range, last))
      chain.push(range);
  }
  return chain;
}

function isLarger(one: OffsetRange, other: OffsetRange): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;
}

function rangesIn({ words, isComment }: Line, offset: number): OffsetRange[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const word = words.find(({ start, end }) => start <= offset && offset <= end);
  const { name, value } = word && !isComment ? settingOf(word) : { name: undefined, value: undefined };
  const parts = [name, value, word].filter((part) => part !== undefined);
  return [
    ...parts.filter(({ start, end }) => start <= offset && offset <= end),
    { start: first.start, end: last.end },
  ].map(({ start, end }) => ({ start, end }));
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
