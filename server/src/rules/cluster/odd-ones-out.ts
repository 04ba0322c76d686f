import type { FileRange } from '../../engine/shown-finding';
import { type ClusterNode, shownNode } from '../../workspace/whole-cluster/whole-cluster';

/** What the file of one node says of something that should be the same on all nodes. */
export interface Said<T> {
  readonly node: ClusterNode;
  readonly uri: string;
  /** Equal where the same is said. */
  readonly key: string;
  readonly value: T;
}

/** A file that says something else than most. */
export interface OddOne<T> {
  readonly odd: Said<T>;
  /** The first of those that most agree with. */
  readonly usual: Said<T>;
}

/** The files that say something else than most of them; of equally many sides the one of the first file counts as usual. */
export function oddOnesOut<T>(all: readonly Said<T>[]): readonly OddOne<T>[] {
  const files = all.filter(({ uri }, at) => all.findIndex((other) => other.uri === uri) === at);
  const counts = new Map<string, number>();
  for (const { key } of files) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const usual = files.find(({ key }) => counts.get(key) === most);
  return usual === undefined ? [] : files.filter(({ key }) => key !== usual.key).map((odd) => ({ odd, usual }));
}

/** The place of the usual statement, for the finding about an odd one. */
export function usualPlace(
  node: ClusterNode,
  uri: string,
  { start, end }: { readonly start: number; readonly end: number },
): FileRange & { readonly message: string } {
  return { uri, start, end, message: `What "${shownNode(node)}" has.` };
}
