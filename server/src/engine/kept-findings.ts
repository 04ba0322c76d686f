import type {
  Declaration,
  GroupDependency,
  ObjectDeclaration,
  ResourceDeclaration,
  ResourceDependency,
} from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { clusterNames, type ClusterNames } from '../workspace/cluster-names';
import type { GroupEntry } from '../workspace/structure';
import type { ClusterRule, DeclarationRule, DeclarationSubject, Finding, GroupRule, GroupSubject, Rule } from './rule';
import { reportFailure, type RuleFailure, runRule } from './run-rule';

/** Counts how often rules ran, for the tests that hold the engine to doing no needless work. */
export interface RunCounter {
  declarations: number;
  groups: number;
  clusterRules: number;
}

const NOTHING: readonly Finding[] = [];

interface KeptGroup {
  readonly trees: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/**
 * The findings of one cluster, kept from one edit to the next: a declaration is judged again when its tokens, its type or
 * the header of its group have changed, a group when one of its declarations or a name has changed, a cluster rule when a
 * kind of declaration that it reads has changed. The result always equals that of a fresh run.
 */
export class KeptFindings {
  readonly counter: RunCounter = { declarations: 0, groups: 0, clusterRules: 0 };
  private readonly declarationRules: readonly DeclarationRule[];
  private readonly groupRules: readonly GroupRule[];
  private readonly clusterRules: readonly ClusterRule[];
  private last: { cluster: Cluster; names: ClusterNames } | undefined;
  /** Per declaration, in load order. */
  private declarations: (readonly Finding[])[] = [];
  private groups: KeptGroup[] = [];
  private readonly clusterFindings = new Map<
    Rule,
    { key: string; names: ClusterNames; findings: readonly Finding[] }
  >();

  constructor(
    rules: readonly Rule[],
    private readonly failure: RuleFailure = reportFailure,
  ) {
    this.declarationRules = rules.filter((rule) => rule.scope === 'declaration');
    this.groupRules = rules.filter((rule) => rule.scope === 'group');
    this.clusterRules = rules.filter((rule) => rule.scope === 'cluster');
  }

  /** Judges what has changed since the last call. */
  update(cluster: Cluster): void {
    const { last } = this;
    const names = clusterNames(cluster, last);
    const kept = last?.names === names;
    if (kept) this.updateDeclarations(cluster, names, last.cluster);
    else this.rebuildDeclarations(cluster, names, last?.cluster);
    this.updateGroups(cluster, names, kept);
    this.updateCluster(cluster, names);
    this.last = { cluster, names };
  }

  /** All findings, in no order. */
  *all(): Iterable<Finding> {
    for (const findings of this.declarations) if (findings.length > 0) yield* findings;
    for (const group of this.groups) if (group.findings.length > 0) yield* group.findings;
    for (const { findings } of this.clusterFindings.values()) yield* findings;
  }

  /** Names and types as they were before: only changed declarations and the members of changed headers. */
  private updateDeclarations(cluster: Cluster, names: ClusterNames, before: Cluster): void {
    const { trees, structure } = cluster;
    for (let index = 0; index < trees.length; index++) {
      const tree = trees[index] as Declaration;
      if (tree === before.trees[index]) continue;
      this.declarations[index] = this.judge(subjectOf(cluster, names, index));
      if (tree.kind !== 'group') continue;
      const group = structure.groups[structure.groupOf[index] ?? -1];
      for (const member of group ? [...group.resources, ...group.dependencies, ...group.groupDependencies] : []) {
        this.declarations[member] = this.judge(subjectOf(cluster, names, member));
      }
    }
  }

  /** Names, types or order have changed: what is judged by the same tree, type and header is kept all the same. */
  private rebuildDeclarations(cluster: Cluster, names: ClusterNames, before: Cluster | undefined): void {
    const known = new Map<Declaration, { findings: readonly Finding[]; subject: DeclarationSubject }>();
    const namesBefore = this.last?.names;
    if (before && namesBefore) {
      before.trees.forEach((tree, index) => {
        known.set(tree, {
          findings: this.declarations[index] ?? NOTHING,
          subject: subjectOf(before, namesBefore, index),
        });
      });
    }
    this.declarations = cluster.trees.map((tree, index) => {
      const subject = subjectOf(cluster, names, index);
      const kept = known.get(tree);
      return kept && kept.subject.type === subject.type && kept.subject.group === subject.group
        ? kept.findings
        : this.judge(subject);
    });
  }

  private judge(subject: DeclarationSubject): readonly Finding[] {
    this.counter.declarations++;
    const findings: Finding[] = [];
    for (const rule of this.declarationRules) {
      if (rule.kinds && !rule.kinds.includes(subject.tree.kind)) continue;
      runRule(rule, subject.tree, findings, this.failure, (report) => {
        rule.check(subject, report);
      });
    }
    return findings.length === 0 ? NOTHING : findings;
  }

  private updateGroups(cluster: Cluster, names: ClusterNames, kept: boolean): void {
    const before = kept ? this.groups : [];
    this.groups = cluster.structure.groups.map((entry, index) => {
      const known = before[index];
      if (known && sameMembers(known.trees, entry, cluster)) return known;
      return this.judgeGroup(entry, index, cluster, names);
    });
  }

  private judgeGroup(entry: GroupEntry, number: number, cluster: Cluster, names: ClusterNames): KeptGroup {
    this.counter.groups++;
    const tree = (index: number): Declaration => cluster.trees[index] as Declaration;
    const subject: GroupSubject = {
      number,
      header: tree(entry.header) as ObjectDeclaration,
      resources: entry.resources.map(tree) as ResourceDeclaration[],
      dependencies: entry.dependencies.map(tree) as ResourceDependency[],
      groupDependencies: entry.groupDependencies.map(tree) as GroupDependency[],
      names,
    };
    const findings: Finding[] = [];
    for (const rule of this.groupRules) {
      runRule(rule, subject.header, findings, this.failure, (report) => {
        rule.check(subject, report);
      });
    }
    return { trees: membersOf(entry).map(tree), findings: findings.length === 0 ? NOTHING : findings };
  }

  private updateCluster(cluster: Cluster, names: ClusterNames): void {
    for (const rule of this.clusterRules) {
      const key = rule.reads.map((kind) => cluster.versions[kind] ?? 0).join();
      const known = this.clusterFindings.get(rule);
      if (known?.names === names && known.key === key) continue;
      this.counter.clusterRules++;
      const findings: Finding[] = [];
      const anchor = cluster.trees[0];
      if (anchor) {
        runRule(rule, anchor, findings, this.failure, (report) => {
          rule.check({ cluster, names }, report);
        });
      }
      this.clusterFindings.set(rule, { key, names, findings });
    }
  }
}

function membersOf(entry: GroupEntry): number[] {
  return [entry.header, ...entry.resources, ...entry.dependencies, ...entry.groupDependencies];
}

function sameMembers(trees: readonly Declaration[], entry: GroupEntry, cluster: Cluster): boolean {
  let at = 0;
  const same = (index: number): boolean => trees[at++] === cluster.trees[index];
  return (
    same(entry.header) &&
    entry.resources.every(same) &&
    entry.dependencies.every(same) &&
    entry.groupDependencies.every(same) &&
    at === trees.length
  );
}

function subjectOf(cluster: Cluster, names: ClusterNames, index: number): DeclarationSubject {
  const { trees, structure } = cluster;
  const tree = trees[index] as Declaration;
  const group = structure.groups[structure.groupOf[index] ?? -1];
  const header = group && group.header !== index ? (trees[group.header] as ObjectDeclaration) : undefined;
  const type = tree.kind === 'resource' ? names.type(tree.type.text) : undefined;
  return { tree, ...(type && { type }), ...(header && { group: header }) };
}
