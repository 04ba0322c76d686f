import type { LlthostsEntry } from '../../syntax/llt/read-llthosts';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';

/** Whether every line is the id and the name of one node, and none of them stands there twice. Of others nobody knows which nodes they mean. */
export function isSound(entries: readonly LlthostsEntry[]): boolean {
  const ids = entries.map(({ id }) => nodeNumber(id.text));
  const names = entries.map(({ name }) => name?.text);
  const isEachOnce = (words: readonly unknown[]): boolean => new Set(words).size === words.length;
  return (
    entries.every(({ surplus }) => surplus.length === 0) &&
    !ids.includes(undefined) &&
    !names.includes(undefined) &&
    isEachOnce(ids) &&
    isEachOnce(names)
  );
}
