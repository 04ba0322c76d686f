/** A dependency between two names. */
export interface DependencyEdge {
  /** What depends. */
  readonly from: string;
  /** What it depends on. */
  readonly to: string;
}

type Links<E> = ReadonlyMap<string, readonly E[]>;

/**
 * One circle for each set of names that all depend on one another, as edges in the order of the circle; the last one is
 * the last of the set in the given order, so that the answer does not depend on anything but that order. What depends
 * on itself is a circle of its own.
 */
export function dependencyCycles<E extends DependencyEdge>(edges: readonly E[]): E[][] {
  const loops = edges.filter(({ from, to }) => from === to).map((edge) => [edge]);
  const inCircles = peel(edges.filter(({ from, to }) => from !== to));
  if (inCircles.length === 0) return loops;
  const forward = linksBy(inCircles, 'from');
  const backward = linksBy(inCircles, 'to');
  const done = new Set<string>();
  const cycles: E[][] = [];
  for (const { from: name } of inCircles) {
    if (done.has(name)) continue;
    done.add(name);
    const after = reach(name, forward, 'to');
    const before = reach(name, backward, 'from');
    const members = new Set([...after].filter((other) => before.has(other)));
    for (const member of members) done.add(member);
    const own = inCircles.filter(({ from, to }) => members.has(from) && members.has(to));
    const last = own[own.length - 1];
    if (last) cycles.push([...wayBack(last, linksBy(own, 'from')), last]);
  }
  return [...loops, ...cycles];
}

/** Takes away edges that lead to or come from a dead end, so that all that is left lies on circles or between them. */
function peel<E extends DependencyEdge>(edges: readonly E[]): readonly E[] {
  return withoutEnds(withoutEnds(edges, 'from', 'to'), 'to', 'from');
}

/** Without the edges that hang on a name at which no edge ends with `far`, and so on from there. */
function withoutEnds<E extends DependencyEdge>(
  edges: readonly E[],
  near: 'from' | 'to',
  far: 'from' | 'to',
): readonly E[] {
  const links = linksBy(edges, near);
  const arriving = new Map<string, number>();
  for (const edge of edges) arriving.set(edge[far], (arriving.get(edge[far]) ?? 0) + 1);
  const ends = [...links.keys()].filter((name) => !arriving.has(name));
  const gone = new Set<string>(ends);
  for (let name = ends.pop(); name !== undefined; name = ends.pop()) {
    for (const edge of links.get(name) ?? []) {
      const left = (arriving.get(edge[far]) ?? 0) - 1;
      arriving.set(edge[far], left);
      if (left > 0) continue;
      gone.add(edge[far]);
      ends.push(edge[far]);
    }
  }
  return gone.size === 0 ? edges : edges.filter((edge) => !gone.has(edge[near]));
}

function linksBy<E extends DependencyEdge>(edges: readonly E[], end: 'from' | 'to'): Links<E> {
  const links = new Map<string, E[]>();
  for (const edge of edges) {
    const known = links.get(edge[end]);
    if (known) known.push(edge);
    else links.set(edge[end], [edge]);
  }
  return links;
}

function reach<E extends DependencyEdge>(start: string, links: Links<E>, end: 'from' | 'to'): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const edge of links.get(name) ?? []) {
      if (reached.has(edge[end])) continue;
      reached.add(edge[end]);
      open.push(edge[end]);
    }
  }
  return reached;
}

/** The shortest way from where the edge leads to where it comes from. */
function wayBack<E extends DependencyEdge>(edge: E, links: Links<E>): E[] {
  const cameBy = new Map<string, E>();
  const open = [edge.to];
  for (let at = 0; at < open.length && !cameBy.has(edge.from); at++) {
    for (const next of links.get(open[at] ?? '') ?? []) {
      if (next.to === edge.to || cameBy.has(next.to)) continue;
      cameBy.set(next.to, next);
      open.push(next.to);
    }
  }
  const way: E[] = [];
  for (let step = cameBy.get(edge.from); step !== undefined; step = cameBy.get(step.from)) way.unshift(step);
  return way;
}
