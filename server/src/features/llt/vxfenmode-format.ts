import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { SpaceEdits } from '../shared/space-edits';
import { formatWordLines } from './word-lines-format';

/** Takes blanks away in front of keys and behind values; those around `=` and within values stay. */
export function formatVxfenmode(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind === 'vxfendg') return formatWordLines(workspace, uri);
  if (file?.kind !== 'vxfenmode') return undefined;
  const edits = new SpaceEdits(file.text);
  const { lines } = file.tree;
  for (const line of lines) {
    // In the first column a number sign would begin a comment, which it does not where it stands now.
    const startsComment = line.words[0]?.text.startsWith('#') === true;
    layOutLine(line, edits, { before: !startsComment, between: false, behind: true });
  }
  endLastLine(file.text, lines, edits);
  return { edits: edits.all };
}
