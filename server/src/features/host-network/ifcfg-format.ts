import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import type { OffsetRange } from '../../text/offset-range';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { closesQuotes } from '../shared/shell-quotes';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Takes blanks away in front of keys and at the ends of lines. A shell reads the file, so blanks around `=` mean something and
 * stay, and nothing changes behind a quote that its line does not close.
 */
export function formatIfcfg(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'ifcfg') return undefined;
  const { text, tree } = file;
  const edits = new SpaceEdits(text);
  const comments = commentsByEnd(tree);
  let continued = false;
  for (const line of tree.lines) {
    const content = line.text.slice(0, (comments.get(line.end)?.start ?? line.end) - line.start);
    if (!closesQuotes(content)) return { edits: edits.all };
    layOutLine(line, edits, { before: !continued, between: false, behind: true });
    continued = /\\$/.test(content);
  }
  endLastLine(text, tree.lines, edits);
  return { edits: edits.all };
}

/** The comment of each line that has one, by where both end. */
function commentsByEnd({ comments }: AssignmentTree): ReadonlyMap<number, OffsetRange> {
  return new Map(comments.map((comment) => [comment.end, comment]));
}
