import type { Word } from '../../syntax/lines/line';
import type { LlthostsEntry } from '../../syntax/llt/read-llthosts';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { Highlight } from '../shared/highlight';

/** The places of the id or the name at the offset: more than one where two lines say the same. */
export function highlightsLlthosts(workspace: NodeFileWorkspace, uri: string, offset: number): Highlight[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llthosts') return [];
  const { entries } = file.tree;
  const holds = ({ start, end }: Word): boolean => start <= offset && offset <= end;
  const named = placesWith(
    entries,
    ({ name }) => name,
    holds,
    ({ text }) => text,
  );
  return named.length > 0
    ? named
    : placesWith(
        entries,
        ({ id }) => id,
        holds,
        ({ text }) => nodeNumber(text) ?? text,
      );
}

function placesWith(
  entries: readonly LlthostsEntry[],
  part: (entry: LlthostsEntry) => Word | undefined,
  holds: (word: Word) => boolean,
  meaning: (word: Word) => string | number,
): Highlight[] {
  const words = entries.flatMap((entry) => part(entry) ?? []);
  const at = words.find(holds);
  if (at === undefined) return [];
  return words.filter((word) => meaning(word) === meaning(at)).map(({ start, end }) => ({ start, end, kind: 'write' }));
}
