import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { ClusterDifference } from '../workspace/cluster-difference';
import type { ClusterNames } from '../workspace/cluster-names';
import type { Structure } from '../workspace/structure';
import type { ClusterRule, Finding, Rule } from './rule';
import type { RuleRunner } from './rule-runner';
import type { RunCounter } from './run-counter';

interface KeptRule {
  /** How often what the rule reads had changed. */
  readonly changes: number;
  readonly structure: Structure;
  readonly findings: readonly Finding[];
  /** The declarations in which the findings stand. */
  readonly places: ReadonlySet<Declaration>;
}

/**
 * The findings of the rules about whole clusters, for one answer to the question which names are certain: a rule runs again
 * when a kind of declaration that it reads has changed, and if it does not read exactly those, when any name has.
 */
export class KeptClusterFindings {
  private readonly rules: readonly ClusterRule[];
  private readonly kept = new Map<Rule, KeptRule>();

  constructor(
    rules: readonly Rule[],
    private readonly runner: RuleRunner,
    private readonly counter: RunCounter,
  ) {
    this.rules = rules.filter((rule) => rule.scope === 'cluster');
  }

  /** Moves findings that stand in declarations which have changed to the new trees. */
  follow({ gone }: ClusterDifference): void {
    for (const [rule, known] of this.kept) {
      if (known.places.size === 0) continue;
      const lost = [...gone].filter(([tree]) => known.places.has(tree));
      if (lost.length === 0) continue;
      // A header that is the same has its words at the same tokens; of another one nobody knows.
      if (lost.some(([, now]) => now === undefined)) this.kept.delete(rule);
      else this.kept.set(rule, moved(known, gone));
    }
  }

  /** Runs the rules that read something which has changed. */
  judge(cluster: Cluster, names: ClusterNames): void {
    const [anchor] = cluster.trees;
    if (anchor === undefined) return this.kept.clear();
    const { structure, versions, regroupings } = cluster;
    for (const rule of this.rules) {
      // The counters only grow, so their sum is the same only if each of them is.
      const changes = rule.reads.reduce((sum, kind) => sum + (versions[kind] ?? 0), regroupings + (versions.type ?? 0));
      const known = this.kept.get(rule);
      if (known?.changes === changes && (rule.exact === true || known.structure === structure)) continue;
      this.counter.clusterRules++;
      const findings: Finding[] = [];
      this.runner.run(rule, { cluster, names }, anchor, findings);
      this.kept.set(rule, { changes, structure, findings, places: placesOf(findings) });
    }
  }

  /** Adds all findings, in no order. */
  addTo(all: Finding[]): void {
    for (const { findings } of this.kept.values()) for (const finding of findings) all.push(finding);
  }
}

function placesOf(findings: readonly Finding[]): ReadonlySet<Declaration> {
  return new Set(findings.flatMap(({ tree, related }) => [tree, ...related.map((place) => place.tree)]));
}

/** The same findings in the trees as they are now. */
function moved(known: KeptRule, gone: ClusterDifference['gone']): KeptRule {
  const now = (tree: Declaration): Declaration => gone.get(tree) ?? tree;
  const findings = known.findings.map((finding) => ({
    ...finding,
    tree: now(finding.tree),
    related: finding.related.map((place) => ({ ...place, tree: now(place.tree) })),
  }));
  return { ...known, findings, places: placesOf(findings) };
}
