import type { Confidence } from '../schema';
import type { DependencyCategory, DependencyLocation, DependencyRigidity, GroupKind } from './group-dependencies';

/** What VCS does when one of two groups tied by a dependency faults. */
export interface DependencyReaction {
  readonly parent: GroupKind;
  readonly child: GroupKind;
  readonly category: DependencyCategory;
  readonly location: DependencyLocation;
  readonly rigidity?: DependencyRigidity;
  readonly childFaults: string;
  /** What differs when the child group has no node left to go to. */
  readonly childHasNoTarget?: string;
  readonly parentFaults: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const guide72 = 'https://sort.veritas.com/public/documents/via/7.2/linux/productguides/html/vcs_admin/';
const failoverPages = [
  `${guide72}ch10s02s01.htm`,
  'https://imap.filibeto.org/unix/hp-ux/lib/cluster/veritas-sf-ha-docs/docsets/vcs/html/12group_depend_vcs505_144291.html',
];
const failoverOverParallelPages = [`${guide72}ch10s02s01s01.htm`];
const parallelOverFailoverPages = [
  'https://sort.veritas.com/public/documents/sfha/6.0/aix/productguides/html/vcs_admin/ch12s02s01s02.htm',
];
const parallelPages = [`${guide72}ch10s02s01s03.htm`];

const bothFailover = { parent: 'failover', child: 'failover', sources: failoverPages } as const;
const failoverOverParallel = { parent: 'failover', child: 'parallel', sources: failoverOverParallelPages } as const;
const parallelOverFailover = { parent: 'parallel', child: 'failover', sources: parallelOverFailoverPages } as const;
const bothParallel = { parent: 'parallel', child: 'parallel', sources: parallelPages } as const;

/** The reactions the guides describe, one row for each kind of parent, child and link. */
export const dependencyReactions: readonly DependencyReaction[] = [
  {
    ...bothFailover,
    category: 'online',
    location: 'local',
    rigidity: 'soft',
    childFaults: 'The parent keeps running and moves after the child came up on another node.',
    childHasNoTarget: 'The parent stays online where it is.',
    parentFaults: 'The child stays; the parent has no other node to go to.',
    confidence: 'high',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'local',
    rigidity: 'firm',
    childFaults: 'The parent goes offline at once and starts again beside the child.',
    childHasNoTarget: 'The parent stays offline.',
    parentFaults: 'The child stays; the parent has no other node to go to.',
    confidence: 'high',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'local',
    rigidity: 'hard',
    childFaults: 'The parent goes offline before the child does; both move, the child first.',
    childHasNoTarget: 'The parent stays offline.',
    parentFaults: 'The child is taken offline too and moves; the parent follows.',
    confidence: 'high',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'global',
    rigidity: 'soft',
    childFaults: 'The parent is not touched.',
    parentFaults: 'The child stays; the parent fails over to any node.',
    confidence: 'high',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'global',
    rigidity: 'firm',
    childFaults: 'The parent goes offline after the child; once the child is online the parent starts again.',
    childHasNoTarget: 'The parent stays offline.',
    parentFaults: 'The child stays; the parent fails over.',
    confidence: 'high',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'remote',
    rigidity: 'soft',
    childFaults: "The parent is not touched unless the child lands on the parent's node; then the parent moves away.",
    childHasNoTarget: 'The parent keeps running.',
    parentFaults: 'The child stays; the parent moves to a node without the child.',
    confidence: 'med',
  },
  {
    ...bothFailover,
    category: 'online',
    location: 'remote',
    rigidity: 'firm',
    childFaults: "The parent goes offline and comes back on a node other than the child's.",
    childHasNoTarget: 'The parent stays offline.',
    parentFaults: 'The child stays; the parent moves to a node without the child.',
    confidence: 'med',
  },
  {
    ...bothFailover,
    category: 'offline',
    location: 'local',
    childFaults:
      "When the child comes to the parent's node, the parent gives way and moves to a node without the child.",
    childHasNoTarget: 'The parent is not touched.',
    parentFaults: 'The child stays; the parent moves to a node without the child.',
    confidence: 'med',
  },
  {
    ...failoverOverParallel,
    category: 'online',
    location: 'local',
    rigidity: 'soft',
    childFaults: 'When the child instance can move, the parent moves with it; otherwise the parent stays online.',
    parentFaults: 'The parent moves to another node that has the child; the child stays.',
    confidence: 'high',
  },
  {
    ...failoverOverParallel,
    category: 'online',
    location: 'local',
    rigidity: 'firm',
    childFaults: 'The parent goes offline and moves to a node with the child.',
    parentFaults: 'The parent moves to another node that has the child; the child stays.',
    confidence: 'high',
  },
  {
    ...failoverOverParallel,
    category: 'online',
    location: 'global',
    rigidity: 'soft',
    childFaults: 'The parent is not touched; to start it needs at least one instance of the child.',
    parentFaults: 'The parent fails over; the child instances stay.',
    confidence: 'high',
  },
  {
    ...failoverOverParallel,
    category: 'online',
    location: 'global',
    rigidity: 'firm',
    childFaults:
      'The parent goes offline and starts again when another child instance is online or the faulted one moved.',
    childHasNoTarget: 'The parent stays offline.',
    parentFaults: 'The parent fails over; the child instances stay.',
    confidence: 'high',
  },
  {
    ...parallelOverFailover,
    category: 'online',
    location: 'global',
    rigidity: 'soft',
    childFaults: 'The parent instances are not touched.',
    parentFaults: 'The child stays.',
    confidence: 'high',
  },
  {
    ...parallelOverFailover,
    category: 'online',
    location: 'global',
    rigidity: 'firm',
    childFaults: 'All parent instances go offline; they come back after the child came up.',
    parentFaults: 'The child stays.',
    confidence: 'high',
  },
  {
    ...parallelOverFailover,
    category: 'online',
    location: 'remote',
    rigidity: 'soft',
    childFaults: "Only a parent instance on the child's new node moves away.",
    parentFaults: 'The child stays; the parent instance tries a node without the child.',
    confidence: 'high',
  },
  {
    ...parallelOverFailover,
    category: 'online',
    location: 'remote',
    rigidity: 'firm',
    childFaults: 'All parent instances go offline; they come back on nodes without the child.',
    parentFaults: 'The child stays; the parent instance tries a node without the child.',
    confidence: 'high',
  },
  {
    ...bothParallel,
    category: 'online',
    location: 'local',
    rigidity: 'soft',
    childFaults: 'When the child instance moves, the parent instance follows; otherwise the parent instance stays.',
    parentFaults:
      'The child stays; the parent instance may only go where the child runs and no other parent instance does.',
    confidence: 'high',
  },
  {
    ...bothParallel,
    category: 'online',
    location: 'local',
    rigidity: 'firm',
    childFaults: 'The parent instance goes offline and starts beside the child if that moves.',
    parentFaults:
      'The child stays; the parent instance may only go where the child runs and no other parent instance does.',
    confidence: 'high',
  },
  {
    ...bothParallel,
    category: 'offline',
    location: 'local',
    childFaults:
      'The parent stays; when the child lands on its node the parent goes offline and moves to a node without the child.',
    parentFaults: 'The child stays; the parent instance moves to a node without the child.',
    confidence: 'high',
  },
];

/** What happens on faults for one kind of link, or undefined when no guide says. */
export function reactionTo(
  link: Pick<DependencyReaction, 'parent' | 'child' | 'category' | 'location'>,
  rigidity?: DependencyRigidity,
): DependencyReaction | undefined {
  return dependencyReactions.find(
    (row) =>
      row.parent === link.parent &&
      row.child === link.child &&
      row.category === link.category &&
      row.location === link.location &&
      row.rigidity === rigidity,
  );
}
