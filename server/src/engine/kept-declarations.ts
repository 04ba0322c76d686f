import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { ClusterDifference } from '../workspace/cluster-difference';
import type { ClusterNames } from '../workspace/cluster-names';
import { Subjects } from './declaration-subjects';
import type { DeclarationRule, DeclarationSubject, Finding, Rule } from './rule';
import type { RuleRunner } from './rule-runner';
import { RuleTable } from './rule-table';
import type { RunCounter } from './run-counter';

/** A cluster with its names. */
export interface NamedCluster {
  readonly cluster: Cluster;
  readonly names: ClusterNames;
}

/**
 * The findings of the rules about single declarations: one is judged again when its tokens, its type or the header of its
 * group have changed.
 */
export class KeptDeclarations {
  private readonly rules: RuleTable;
  /** Per declaration, in load order; undefined where nothing was found, as mostly. */
  private findings: (readonly Finding[] | undefined)[] = [];
  /** The rules for the declaration that is judged, in one list for all of them. */
  private readonly chosen: DeclarationRule[] = [];

  constructor(
    rules: readonly Rule[],
    private readonly runner: RuleRunner,
    private readonly counter: RunCounter,
  ) {
    this.rules = new RuleTable(rules.filter((rule) => rule.scope === 'declaration'));
  }

  /** Judges what has changed. */
  update(now: NamedCluster, before: NamedCluster | undefined, difference: ClusterDifference | undefined): void {
    if (difference === undefined || difference.regrouped) this.rebuild(now, before);
    else this.replace(now, difference);
  }

  /** Adds all findings, in load order. Walks thousands of empty places with each keystroke, hence no iterator. */
  addTo(all: Finding[]): void {
    const { findings } = this;
    const count = findings.length;
    for (let number = 0; number < count; number++) {
      const found = findings[number];
      if (found !== undefined) for (const finding of found) all.push(finding);
    }
  }

  /** Everybody else stands in the group in which it stood: only changed declarations, the members of changed headers, and the resources of changed types. */
  private replace({ cluster, names }: NamedCluster, difference: ClusterDifference): void {
    const { structure, trees } = cluster;
    const { front, back, shift, came, contents } = difference;
    if (shift !== 0) {
      const { findings } = this;
      const between = new Array<undefined>(back - front).fill(undefined);
      this.findings = [...findings.slice(0, front), ...between, ...findings.slice(back + shift)];
    }
    const subjects = new Subjects(cluster, names);
    const changed = new Set(came);
    for (const number of came) {
      if (trees[number]?.kind !== 'group') continue;
      const group = structure.groups[structure.groupOf[number] ?? -1];
      if (group === undefined) continue;
      for (const members of [group.resources, group.dependencies, group.groupDependencies])
        for (const member of members) changed.add(member);
    }
    for (const type of contents.get('type') ?? [])
      for (const number of structure.resourcesByType.get(type) ?? []) changed.add(number);
    for (const number of changed) this.findings[number] = this.judge(subjects.subject(number));
  }

  /** What is judged by the same tree, type and header is kept. */
  private rebuild({ cluster, names }: NamedCluster, before: NamedCluster | undefined): void {
    const old = before && new Subjects(before.cluster, before.names);
    const now = new Subjects(cluster, names);
    const kept = this.findings;
    const places = new Map<Declaration, number>();
    for (let number = 0; old && number < old.count; number++) places.set(old.tree(number), number);
    const result: (readonly Finding[] | undefined)[] = new Array<undefined>(now.count).fill(undefined);
    for (let number = 0; number < now.count; number++) {
      const place = places.get(now.tree(number));
      const isKnown = place !== undefined && old?.sameAs(place, now, number);
      result[number] = isKnown ? kept[place] : this.judge(now.subject(number));
    }
    this.findings = result;
  }

  private judge(subject: DeclarationSubject): readonly Finding[] | undefined {
    this.counter.declarations++;
    const findings: Finding[] = [];
    const { tree } = subject;
    const { chosen } = this;
    chosen.length = 0;
    this.rules.addTo(chosen, subject);
    const count = chosen.length;
    for (let at = 0; at < count; at++) this.runner.run(chosen[at] as DeclarationRule, subject, tree, findings);
    return findings.length === 0 ? undefined : findings;
  }
}
