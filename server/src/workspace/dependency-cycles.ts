/** A dependency: `from` needs `to`. */
export interface DependencyEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * The cycles among dependencies, one for each knot of names that need one another. A cycle begins with its last edge in
 * the given order, so that it does not depend on how the text came about; the edges follow each other.
 */
export function dependencyCycles<E extends DependencyEdge>(edges: readonly E[]): E[][] {
  if (edges.length <= FEW && endsEverywhere(edges)) return [];
  const byStart = edgesByStart(edges);
  const knots = knotsOf(byStart);
  const last = new Map<number, E>();
  for (const edge of edges) {
    const knot = knots.get(edge.from);
    if (knot !== undefined && knot === knots.get(edge.to)) last.set(knot, edge);
  }
  // A knot of one name is a cycle only if the name needs itself; then `last` holds that edge.
  return [...last.values()].map((edge) => [edge, ...wayBack(byStart, edge)]);
}

const FEW = 16;

/** Marks of `endsEverywhere`, in memory that is used again: it runs for every group of every file. */
const taken = new Uint8Array(FEW);

/** Whether every chain of these few edges ends: taking away edges that lead to names without edges leaves none. */
function endsEverywhere(edges: readonly DependencyEdge[]): boolean {
  taken.fill(0);
  for (let left = edges.length; left > 0;) {
    const before = left;
    for (let at = 0; at < edges.length; at++) {
      if (taken[at] === 1 || leadsOn(edges, edges[at]?.to)) continue;
      taken[at] = 1;
      left--;
    }
    if (left === before) return false;
  }
  return true;
}

function leadsOn(edges: readonly DependencyEdge[], to: string | undefined): boolean {
  for (let at = 0; at < edges.length; at++) if (taken[at] === 0 && edges[at]?.from === to) return true;
  return false;
}

/** The edges by the name that they start from. */
function edgesByStart<E extends DependencyEdge>(edges: readonly E[]): Map<string, E[]> {
  const byStart = new Map<string, E[]>();
  for (const edge of edges) {
    const known = byStart.get(edge.from);
    if (known) known.push(edge);
    else byStart.set(edge.from, [edge]);
  }
  return byStart;
}

/** The shortest way from the end of the edge to its beginning. */
function wayBack<E extends DependencyEdge>(byStart: ReadonlyMap<string, readonly E[]>, { from, to }: E): E[] {
  if (from === to) return [];
  const reachedBy = new Map<string, E>();
  const queue = [to];
  for (const name of queue) {
    for (const edge of byStart.get(name) ?? []) {
      if (reachedBy.has(edge.to)) continue;
      reachedBy.set(edge.to, edge);
      queue.push(edge.to);
    }
    if (reachedBy.has(from)) break;
  }
  const way: E[] = [];
  for (let name = from; name !== to;) {
    const edge = reachedBy.get(name);
    if (edge === undefined) break;
    way.push(edge);
    name = edge.from;
  }
  return way.reverse();
}

/** The number of the strongly connected part that each name belongs to (Tarjan's algorithm, without recursion). */
function knotsOf(byStart: ReadonlyMap<string, readonly DependencyEdge[]>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const knots = new Map<string, number>();
  const open: string[] = [];
  for (const start of byStart.keys()) {
    if (order.has(start)) continue;
    const work: { name: string; next: number }[] = [{ name: start, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { name } = frame;
      if (frame.next === 0) {
        order.set(name, order.size);
        low.set(name, order.size - 1);
        open.push(name);
      }
      const target = byStart.get(name)?.[frame.next++]?.to;
      if (target === undefined) {
        work.pop();
        closeKnot(name, order, low, knots, open);
        const parent = work.at(-1)?.name;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(name) ?? 0));
      } else if (!order.has(target)) work.push({ name: target, next: 0 });
      else if (!knots.has(target)) low.set(name, Math.min(low.get(name) ?? 0, order.get(target) ?? 0));
    }
  }
  return knots;
}

function closeKnot(
  name: string,
  order: ReadonlyMap<string, number>,
  low: ReadonlyMap<string, number>,
  knots: Map<string, number>,
  open: string[],
): void {
  if (low.get(name) !== order.get(name)) return;
  const knot = knots.size;
  for (;;) {
    const member = open.pop();
    if (member === undefined) return;
    knots.set(member, knot);
    if (member === name) return;
  }
}
