import type { Word } from '../../syntax/lines/line';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { closesQuotes } from '../shared/shell-quotes';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Takes blanks away at the ends of lines: a gabtab is a shell script, and everything else in it is its author's. Nothing
 * within quotes changes, and nothing behind the beginning of a here-document.
 */
export function formatGabtab(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'gabtab') return undefined;
  const { tree, text } = file;
  const edits = new SpaceEdits(text);
  const words = tree.commands.flatMap((command) => command.words);
  const end = endOfScript(words, text);
  // Only a quote can hold a line break.
  const long = words.filter((word) => /[\r\n]/.test(word.text));
  let next = 0;
  for (const line of tree.lines.filter((one) => one.end <= end)) {
    while (next < long.length && (long[next]?.end ?? 0) <= line.end) next++;
    const isQuoted = (long[next]?.start ?? text.length) < line.end;
    if (!isQuoted) layOutLine(line, edits, { before: false, between: false, behind: true });
  }
  if (end === text.length) endLastLine(text, tree.lines, edits);
  return { edits: edits.all };
}

/** Where a here-document may begin, or a quote is not closed; from there on nobody knows what is a command. */
function endOfScript(words: readonly Word[], text: string): number {
  const doubtful = words.find(({ text: word }) => word.includes('<<') || !closesQuotes(word));
  return doubtful?.start ?? text.length;
}
