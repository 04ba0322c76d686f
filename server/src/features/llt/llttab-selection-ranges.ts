import { lineAt } from '../../syntax/lines/line';
import { settingOf } from '../../syntax/llt/llttab-tree';
import type { OffsetRange } from '../../text/offset-range';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { selectionInLines } from '../shared/line-selection';
import { holdsSettings, llttabLineFacts } from './llttab-line-facts';

/** What an expanding selection takes at an offset, from the name or value of a setting to the whole file. */
export function selectionRangesLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): OffsetRange[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return [];
  const { lines } = file.tree;
  const line = lineAt(lines, offset);
  const facts = line && llttabLineFacts(line);
  const words = facts && holdsSettings(facts.directive) ? facts.words : [];
  const parts = words.flatMap((word) => {
    const { name, value } = settingOf(word);
    return value === undefined ? [] : [name, value, word];
  });
  const around = parts.filter(({ start, end }) => start <= offset && offset <= end);
  return selectionInLines(file.text, lines, offset, around);
}
