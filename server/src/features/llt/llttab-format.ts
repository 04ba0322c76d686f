import type { Line } from '../../syntax/lines/line';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Lays an llttab out as the samples of the product have it: one blank between the words of a line, none in front of them and
 * none behind. Comments and blank lines stay.
 */
export function formatLlttab(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return undefined;
  const { text } = file;
  const { lines } = file.tree;
  const edits = new SpaceEdits(text);
  for (const line of lines) formatLine(line, edits);
  const last = lines.at(-1);
  if (last && last.words.length > 0) edits.replace(text.length, text.length, lineBreakOf(text));
  return { edits: edits.all };
}

function formatLine({ text, start, end, words, isComment }: Line, edits: SpaceEdits): void {
  const [first] = words;
  const last = words.at(-1);
  if (isComment) {
    const trimmed = text.trimEnd();
    // A shell would read on behind a backslash that ends its line; here it may be what somebody wants to show.
    if (!trimmed.endsWith('\\')) edits.replace(start + trimmed.length, end, '');
    return;
  }
  if (first === undefined || last === undefined) {
    edits.replace(start, end, '');
    return;
  }
  // In the first column a number sign would begin a comment, which it does not where it stands now.
  if (!first.text.startsWith('#')) edits.replace(start, first.start, '');
  for (const [index, word] of words.slice(1).entries()) edits.replace(words[index]?.end ?? start, word.start, ' ');
  edits.replace(last.end, end, '');
}

function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
