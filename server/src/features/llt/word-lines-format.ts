import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { FormatOutcome } from '../shared/format-outcome';
import { endLastLine, layOutLine } from '../shared/line-layout';
import { SpaceEdits } from '../shared/space-edits';

/**
 * Lays an llthosts out as the product writes it: id, one blank, name. Comments keep their words as they are, and so does a
 * line whose number sign would begin one in the first column. A vxfendg, which holds one word, loses blanks around it.
 */
export function formatWordLines(workspace: NodeFileWorkspace, uri: string): FormatOutcome | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'llthosts' && file?.kind !== 'vxfendg') return undefined;
  const edits = new SpaceEdits(file.text);
  const { lines } = file.tree;
  for (const line of lines) {
    const startsComment = line.words[0]?.text.startsWith('#') === true;
    layOutLine(line, edits, { before: !startsComment, between: !line.isComment, behind: true });
  }
  endLastLine(file.text, lines, edits);
  return { edits: edits.all };
}
