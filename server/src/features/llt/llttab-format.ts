import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Lays an llttab out as the samples of the product have it: one blank between the words of a line, none in front of them and
 * none behind. Comments and blank lines stay.
 */
export function formatLlttab(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return undefined;
  const { lines } = file.tree;
  const edits = new SpaceEdits(file.text);
  for (const line of lines) {
    // In the first column a number sign would begin a comment, which it does not where it stands now.
    const isIndentedSign = line.words[0]?.text.startsWith('#') ?? false;
    layOutLine(line, edits, { before: !isIndentedSign, between: !line.isComment, behind: true });
  }
  endLastLine(file.text, lines, edits);
  return { edits: edits.all };
}
