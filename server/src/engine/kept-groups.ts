import type {
  Declaration,
  GroupDependency,
  ObjectDeclaration,
  ResourceDeclaration,
  ResourceDependency,
} from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { ClusterDifference } from '../workspace/cluster-difference';
import type { ClusterNames } from '../workspace/cluster-names';
import type { GroupEntry } from '../workspace/structure';
import { answersThatMayDiffer, type AskedFor, AskedNames } from './asked-names';
import type { Finding, GroupRule, GroupSubject, Rule } from './rule';
import type { RuleRunner } from './rule-runner';
import type { RunCounter } from './run-counter';

interface KeptGroup {
  readonly findings: readonly Finding[];
  /** What the rules wanted to know of the rest of the cluster. */
  readonly asked: AskedFor;
}

const NOTHING: readonly Finding[] = [];
const NO_RESOURCES: readonly ResourceDeclaration[] = [];

/**
 * The findings of the rules about groups, for one answer to the question which names are certain: a group is judged again
 * when one of its declarations has changed, or the answer to something that a rule has asked about the rest.
 */
export class KeptGroups {
  private readonly rules: readonly GroupRule[];
  /** The rules that look at all groups. */
  private readonly general: readonly GroupRule[];
  /** The others, by the types of resources that they look for. */
  private readonly byType: ReadonlyMap<string, readonly GroupRule[]>;
  /** In load order; undefined: to be judged. */
  private groups: (KeptGroup | undefined)[] = [];
  private outside: readonly Finding[] = NOTHING;

  constructor(
    rules: readonly Rule[],
    private readonly runner: RuleRunner,
    private readonly counter: RunCounter,
  ) {
    this.rules = rules.filter((rule) => rule.scope === 'group');
    this.general = this.rules.filter(({ types }) => types === undefined);
    const types = new Set(this.rules.flatMap((rule) => rule.types ?? []));
    this.byType = new Map([...types].map((type) => [type, this.rules.filter((rule) => rule.types?.includes(type))]));
  }

  /** Forgets what does not hold any more after a change of the cluster. */
  forget(before: Cluster, after: Cluster, difference: ClusterDifference): void {
    if (difference.regrouped) this.rematch(before, after);
    else {
      const forgetGroupOf = ({ structure }: Cluster, number: number): void => {
        const group = structure.groupOf[number] ?? -1;
        if (group >= 0) this.groups[group] = undefined;
      };
      for (const number of difference.came) forgetGroupOf(after, number);
      if (before.structure !== after.structure) {
        for (let number = difference.front; number < difference.back + difference.shift; number++)
          forgetGroupOf(before, number);
      }
    }
    const mayDiffer = answersThatMayDiffer(difference);
    if (mayDiffer === undefined) return;
    for (let number = 0; number < this.groups.length; number++) {
      const group = this.groups[number];
      if (group !== undefined && mayDiffer(group.asked)) this.groups[number] = undefined;
    }
  }

  /** Judges the groups of which nothing is known. */
  judge(cluster: Cluster, names: ClusterNames): void {
    const { groups, outside } = cluster.structure;
    for (let number = 0; number < groups.length; number++)
      this.groups[number] ??= this.judgeGroup(groups[number] as GroupEntry, cluster, names);
    this.outside = outside.length === 0 ? NOTHING : this.judgeOutside(cluster, names);
  }

  /** Adds all findings, in load order of the groups. */
  addTo(all: Finding[]): void {
    for (const finding of this.outside) all.push(finding);
    const count = this.groups.length;
    for (let number = 0; number < count; number++) {
      const findings = this.groups[number]?.findings ?? NOTHING;
      if (findings.length > 0) for (const finding of findings) all.push(finding);
    }
  }

  /** Declarations stand in other groups than before: a group with the very same members is known by its header. */
  private rematch(before: Cluster, after: Cluster): void {
    const byHeader = new Map<Declaration | undefined, number>();
    before.structure.groups.forEach(({ header }, number) => byHeader.set(before.trees[header], number));
    const kept = this.groups;
    this.groups = after.structure.groups.map((entry) => {
      const place = byHeader.get(after.trees[entry.header]) ?? -1;
      const old = before.structure.groups[place];
      return old !== undefined && sameMembers(old, before, entry, after) ? kept[place] : undefined;
    });
  }

  private judgeGroup(entry: GroupEntry, cluster: Cluster, clusterNames: ClusterNames): KeptGroup {
    this.counter.groups++;
    const tree = (index: number): Declaration => cluster.trees[index] as Declaration;
    const resources = entry.resources.map(tree) as ResourceDeclaration[];
    const names = new AskedNames(clusterNames);
    let byType: Map<string, ResourceDeclaration[]> | undefined;
    const subject: GroupSubject = {
      header: tree(entry.header) as ObjectDeclaration,
      resources,
      resourcesOfType: (type) => (byType ??= groupedByType(resources)).get(type) ?? NO_RESOURCES,
      dependencies: entry.dependencies.map(tree) as ResourceDependency[],
      groupDependencies: entry.groupDependencies.map(tree) as GroupDependency[],
      names,
    };
    const findings: Finding[] = [];
    const { header } = subject;
    const rules = this.rulesFor(resources);
    const count = rules.length;
    for (let at = 0; at < count; at++) this.runner.run(rules[at] as GroupRule, subject, header, findings);
    return { findings: findings.length === 0 ? NOTHING : findings, asked: names.asked };
  }

  private rulesFor(resources: readonly ResourceDeclaration[]): readonly GroupRule[] {
    const rules = this.general.slice();
    const count = resources.length;
    for (let at = 0; at < count; at++)
      this.byType.get((resources[at] as ResourceDeclaration).type.text)?.forEach((rule) => {
        if (!rules.includes(rule)) rules.push(rule);
      });
    return rules;
  }

  private judgeOutside(cluster: Cluster, names: ClusterNames): readonly Finding[] {
    const trees = cluster.structure.outside.map((number) => cluster.trees[number] as Declaration);
    const [anchor] = trees;
    const findings: Finding[] = [];
    for (const rule of this.rules) if (anchor) this.runner.runOutside(rule, { trees, names }, anchor, findings);
    return findings;
  }
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

function sameMembers(one: GroupEntry, inOne: Cluster, other: GroupEntry, inOther: Cluster): boolean {
  const same = (numbers: readonly number[], others: readonly number[]): boolean =>
    numbers.length === others.length &&
    numbers.every((number, at) => inOne.trees[number] === inOther.trees[others[at] ?? -1]);
  return (
    same(one.resources, other.resources) &&
    same(one.dependencies, other.dependencies) &&
    same(one.groupDependencies, other.groupDependencies)
  );
}
