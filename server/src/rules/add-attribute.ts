import type { FixEdit } from '../engine/rule';
import type { Block } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { lineBreakOf } from './line-break';

/**
 * Puts an attribute, written as it shall stand in the file, on a line of its own in front of the block's closing
 * parenthesis, so that comments behind the last attribute stay where they are. Nothing for a block without one.
 */
export function addAttribute(cluster: Cluster, block: Block, text: string): readonly FixEdit[] {
  if (block.close === undefined) return [];
  const indent = block.kind === 'resource' ? '\t\t' : '\t';
  const span = { first: block.close, last: block.close };
  return [{ tree: block, span, how: 'before', text: `${text}${lineBreakOf(cluster)}${indent}` }];
}
