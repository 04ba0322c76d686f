import type { Fix, FixEdit } from '../../../engine/rule';
import type { Declaration } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { lineBreakOf } from '../../line-break';

/** Adds an include line to the main file: behind its last include, or above everything else. */
export function includeFix(cluster: Cluster, file: string): readonly Fix[] {
  const edit = behindLastInclude(cluster, file) ?? aboveAll(cluster, file);
  return edit ? [{ title: `Add include "${file}"`, safe: false, edits: [edit] }] : [];
}

function behindLastInclude(cluster: Cluster, file: string): FixEdit | undefined {
  const tree = mainTrees(cluster)
    .filter((candidate) => candidate.kind === 'include')
    .pop();
  if (tree === undefined) return undefined;
  const span = { first: 0, last: tree.tokenCount - 1 };
  return { tree, span, how: 'after', text: `${lineBreakOf(cluster)}include "${file}"` };
}

function aboveAll(cluster: Cluster, file: string): FixEdit | undefined {
  const tree = mainTrees(cluster).find((candidate) => !(candidate.kind === 'fragment' && candidate.empty));
  if (tree === undefined) return undefined;
  const lineBreak = lineBreakOf(cluster);
  return {
    tree,
    span: { first: 0, last: 0 },
    how: 'before',
    text: `include "${file}"${lineBreak}${lineBreak}`,
  };
}

function mainTrees(cluster: Cluster): Declaration[] {
  return cluster.segments
    .filter(({ file }) => file.uri === cluster.mainUri)
    .flatMap(({ from, to, base }) => cluster.trees.slice(base, base + to - from));
}
