import { sameVersion } from '../catalog/vcs/product-version';
import type { Cluster } from '../workspace/cluster';
import { differenceOf } from '../workspace/cluster-difference';
import { clusterNames } from '../workspace/cluster-names';
import { reportFailure, type RuleFailure } from './finding';
import { KeptClusterFindings } from './kept-cluster-findings';
import { KeptDeclarations, type NamedCluster } from './kept-declarations';
import { KeptGroups } from './kept-groups';
import type { Finding, Rule } from './rule';
import { RuleRunner } from './rule-runner';
import type { RunCounter } from './run-counter';

export type { RunCounter } from './run-counter';

/** What rules find that may look at names, for one answer to the question which names are certain. */
interface KeptByNames {
  readonly groups: KeptGroups;
  readonly cluster: KeptClusterFindings;
}

/** For how many answers findings are kept. While a declaration is typed the answer goes to and fro: nothing is certain, some names are not, all are. */
const MOST_KEPT = 3;

/**
 * The findings of one cluster, kept from one edit to the next: a declaration is judged again when its tokens, its type or
 * the header of its group have changed, a group when one of its declarations or the answer to something that it asked has
 * changed, a cluster rule when a kind of declaration that it reads has changed. The result always equals that of a fresh run.
 */
export class KeptFindings {
  readonly counter: RunCounter = { declarations: 0, groups: 0, clusterRules: 0 };
  private readonly runner: RuleRunner;
  private readonly declarations: KeptDeclarations;
  /** By what `certainty` says, the one in use last. */
  private readonly byCertainty = new Map<string, KeptByNames>();
  private current: KeptByNames | undefined;
  private last: NamedCluster | undefined;

  constructor(
    private readonly rules: readonly Rule[],
    failure: RuleFailure = reportFailure,
  ) {
    this.runner = new RuleRunner(failure);
    this.declarations = new KeptDeclarations(rules, this.runner, this.counter);
  }

  /** Judges what has changed since the last call. */
  update(cluster: Cluster): void {
    const { last } = this;
    const now = { cluster, names: clusterNames(cluster) };
    const difference = last && sameBasis(last.cluster, cluster) ? differenceOf(last.cluster, cluster) : undefined;
    this.declarations.update(now, last, difference);
    if (last && difference) {
      for (const kept of this.byCertainty.values()) {
        kept.groups.forget(last.cluster, cluster, difference);
        kept.cluster.follow(difference);
      }
    } else this.byCertainty.clear();
    this.current = this.keptFor(certainty(cluster));
    this.current.groups.judge(cluster, now.names);
    this.current.cluster.judge(cluster, now.names);
    this.last = now;
  }

  /** All findings, in no order. */
  all(): Finding[] {
    const all: Finding[] = [];
    this.declarations.addTo(all);
    this.current?.groups.addTo(all);
    this.current?.cluster.addTo(all);
    return all;
  }

  private keptFor(key: string): KeptByNames {
    const kept = this.byCertainty.get(key) ?? {
      groups: new KeptGroups(this.rules, this.runner, this.counter),
      cluster: new KeptClusterFindings(this.rules, this.runner, this.counter),
    };
    this.byCertainty.delete(key);
    this.byCertainty.set(key, kept);
    const [oldest] = this.byCertainty.keys();
    if (this.byCertainty.size > MOST_KEPT && oldest !== undefined) this.byCertainty.delete(oldest);
    return kept;
  }
}

/** Whether both are states of one cluster, and judged by the same version of the product and the same data files. */
function sameBasis(one: Cluster, other: Cluster): boolean {
  return one.lineage === other.lineage && one.own === other.own && sameVersion(one.version, other.version);
}

/** What the cluster says about names that nobody declares: rules may ask for it at any time, so it holds for all that they found. */
function certainty({ includeMissing, excerpt, structure: { doubtful } }: Cluster): string {
  return `${String(includeMissing)} ${String(excerpt)} ${[...doubtful].sort().join()}`;
}
