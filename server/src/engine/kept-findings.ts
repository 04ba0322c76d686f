import {
  type Declaration,
  DECLARATION_KINDS,
  type DeclarationKind,
  type GroupDependency,
  type ObjectDeclaration,
  type ResourceDeclaration,
  type ResourceDependency,
} from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { clusterNames, type ClusterNames } from '../workspace/cluster-names';
import type { GroupEntry } from '../workspace/structure';
import { Subjects } from './declaration-subjects';
import { findingOf, internalError, reportFailure, type RuleFailure } from './finding';
import type {
  ClusterRule,
  DeclarationRule,
  DeclarationSubject,
  Finding,
  GroupRule,
  GroupSubject,
  Report,
  Rule,
  RuleData,
} from './rule';

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

interface KeptCluster {
  readonly key: string;
  readonly names: ClusterNames;
  readonly findings: readonly Finding[];
  readonly places: ReadonlyMap<Declaration, number>;
}

/**
 * The findings of one cluster, kept from one edit to the next: a declaration is judged again when its tokens, its type or
 * the header of its group have changed, a group when one of its declarations or a name has changed, a cluster rule when a
 * kind of declaration that it reads has changed. The result always equals that of a fresh run.
 */
export class KeptFindings {
  readonly counter: RunCounter = { declarations: 0, groups: 0, clusterRules: 0 };
  private readonly declarationRules: ReadonlyMap<DeclarationKind, readonly DeclarationRule[]>;
  /** For resources of the types that some rule names. */
  private readonly resourceRules: ReadonlyMap<string, readonly DeclarationRule[]>;
  private readonly groupRules: readonly GroupRule[];
  private readonly clusterRules: readonly ClusterRule[];
  private last: { cluster: Cluster; names: ClusterNames } | undefined;
  /** Per declaration, in load order. */
  private declarations: (readonly Finding[])[] = [];
  private groups: KeptGroup[] = [];
  private readonly clusterFindings = new Map<Rule, KeptCluster>();
  private running: Rule = internalError;
  private sink: Finding[] = [];

  constructor(
    rules: readonly Rule[],
    private readonly failure: RuleFailure = reportFailure,
  ) {
    const declarationRules = rules.filter((rule) => rule.scope === 'declaration');
    this.declarationRules = new Map(
      DECLARATION_KINDS.map((kind) => [
        kind,
        declarationRules.filter((rule) => rule.types === undefined && (rule.kinds?.includes(kind) ?? true)),
      ]),
    );
    const forResources = declarationRules.filter(({ kinds }) => kinds?.includes('resource') ?? true);
    this.resourceRules = new Map(
      [...new Set(forResources.flatMap(({ types }) => types ?? []))].map((type) => [
        type,
        forResources.filter(({ types }) => types?.includes(type) ?? true),
      ]),
    );
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
    const subjects = new Subjects(cluster, names);
    for (let index = 0; index < trees.length; index++) {
      const tree = trees[index] as Declaration;
      if (tree === before.trees[index]) continue;
      this.declarations[index] = this.judge(subjects.subject(index));
      if (tree.kind !== 'group') continue;
      const group = structure.groups[structure.groupOf[index] ?? -1];
      for (const member of group ? [...group.resources, ...group.dependencies, ...group.groupDependencies] : []) {
        this.declarations[member] = this.judge(subjects.subject(member));
      }
    }
  }

  /** Names, types or order have changed: what is judged by the same tree, type and header is kept all the same. */
  private rebuildDeclarations(cluster: Cluster, names: ClusterNames, before: Cluster | undefined): void {
    const namesBefore = this.last?.names;
    const old = before && namesBefore ? new Subjects(before, namesBefore) : undefined;
    const now = new Subjects(cluster, names);
    const kept = this.declarations;
    const count = cluster.trees.length;
    const result: (readonly Finding[])[] = new Array<readonly Finding[]>(count).fill(NOTHING);
    const shift = old ? old.count - count : 0;
    const shorter = old ? Math.min(old.count, count) : 0;
    // Mostly one declaration is new or gone: all before it and all behind it match in order.
    let front = 0;
    while (old && front < shorter && old.sameAs(front, now, front)) result[front] = kept[front++] ?? NOTHING;
    let back = count;
    while (old && back > front && back + shift > front && old.sameAs(back + shift - 1, now, back - 1)) {
      back--;
      result[back] = kept[back + shift] ?? NOTHING;
    }
    const places = new Map<Declaration, number>();
    for (let index = front; old && index < back + shift; index++) places.set(old.tree(index), index);
    for (let index = front; index < back; index++) {
      const place = places.get(now.tree(index));
      const known = place !== undefined && old?.sameAs(place, now, index) ? kept[place] : undefined;
      result[index] = known ?? this.judge(now.subject(index));
    }
    this.declarations = result;
  }

  private judge(subject: DeclarationSubject): readonly Finding[] {
    this.counter.declarations++;
    const findings: Finding[] = [];
    const rules = this.rulesFor(subject.tree);
    for (const rule of rules) this.run(rule, subject, subject.tree, findings);
    return findings.length === 0 ? NOTHING : findings;
  }

  private rulesFor(tree: Declaration): readonly DeclarationRule[] {
    const ofType = tree.kind === 'resource' ? this.resourceRules.get(tree.type.text) : undefined;
    return ofType ?? this.declarationRules.get(tree.kind) ?? [];
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
    const resources = entry.resources.map(tree) as ResourceDeclaration[];
    let byType: Map<string, ResourceDeclaration[]> | undefined;
    const subject: GroupSubject = {
      number,
      header: tree(entry.header) as ObjectDeclaration,
      resources,
      resourcesOfType: (type) => (byType ??= groupedByType(resources)).get(type) ?? [],
      dependencies: entry.dependencies.map(tree) as ResourceDependency[],
      groupDependencies: entry.groupDependencies.map(tree) as GroupDependency[],
      names,
    };
    const findings: Finding[] = [];
    for (const rule of this.groupRules) this.run(rule, subject, subject.header, findings);
    return { trees: membersOf(entry).map(tree), findings: findings.length === 0 ? NOTHING : findings };
  }

  private updateCluster(cluster: Cluster, names: ClusterNames): void {
    const [anchor] = cluster.trees;
    if (anchor === undefined) return;
    for (const rule of this.clusterRules) {
      const key = rule.reads.map((kind) => cluster.versions[kind] ?? 0).join();
      const known = this.clusterFindings.get(rule);
      if (known?.names === names && known.key === key) {
        // What the rule reads is the same, but its findings may stand in declarations that have changed elsewhere.
        if (known.places.size > 0) this.clusterFindings.set(rule, moved(known, cluster));
        continue;
      }
      this.counter.clusterRules++;
      const findings: Finding[] = [];
      this.run(rule, { cluster, names }, anchor, findings);
      this.clusterFindings.set(rule, { key, names, findings, places: placesOf(findings, cluster) });
    }
  }

  /** Runs one rule. One that throws spoils nothing but itself. */
  private run<S>(
    rule: Rule & { check(subject: S, report: Report<RuleData>): void },
    subject: S,
    tree: Declaration,
    findings: Finding[],
  ): void {
    this.sink = findings;
    this.running = rule;
    try {
      rule.check(subject, this.report);
    } catch (error) {
      const finding = this.failure(rule, error, tree);
      if (finding) findings.push(finding);
    }
  }

  /** One function for all rules and declarations: making one for each would cost more than most rules. */
  private readonly report: Report<RuleData> = (place, data, options = {}) => {
    this.sink.push(findingOf(this.running, place, data, options));
  };
}

function groupedByType(resources: readonly ResourceDeclaration[]): Map<string, ResourceDeclaration[]> {
  const byType = new Map<string, ResourceDeclaration[]>();
  for (const resource of resources) {
    const same = byType.get(resource.type.text);
    if (same) same.push(resource);
    else byType.set(resource.type.text, [resource]);
  }
  return byType;
}

/** Where the findings of a cluster rule stand, by number of declaration. */
function placesOf(findings: readonly Finding[], cluster: Cluster): Map<Declaration, number> {
  const places = new Map<Declaration, number>();
  if (findings.length === 0) return places;
  const wanted = new Set(findings.flatMap(({ tree, related }) => [tree, ...related.map((place) => place.tree)]));
  cluster.trees.forEach((tree, number) => {
    if (wanted.has(tree)) places.set(tree, number);
  });
  return places;
}

/** The same findings in the trees as they are now; a header that is the same has its words at the same tokens. */
function moved(known: KeptCluster, cluster: Cluster): KeptCluster {
  const now = (tree: Declaration): Declaration => cluster.trees[known.places.get(tree) ?? -1] ?? tree;
  if ([...known.places.keys()].every((tree) => now(tree) === tree)) return known;
  const findings = known.findings.map((finding) => ({
    ...finding,
    tree: now(finding.tree),
    related: finding.related.map((place) => ({ ...place, tree: now(place.tree) })),
  }));
  return { ...known, findings, places: placesOf(findings, cluster) };
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
