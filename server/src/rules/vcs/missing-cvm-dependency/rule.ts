import { dependencyLegality, type GroupKind, groupKindOf } from '../../../catalog/vcs/group-dependencies';
import type { ClusterRule, Fix } from '../../../engine/rule';
import type { GroupDependency, ObjectDeclaration } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { parallelOf } from '../../../workspace/group-links';
import { requiredGroups } from '../../../workspace/required-groups';
import { addGroupDependency } from '../../add-dependency';

type Data = {
  kind: 'none' | 'elsewhere' | 'soft';
  group: string;
  /** The group of the cluster volume manager. */
  cvm: string;
  /** Whether the group has a link to `cvm` of its own, which may be changed. */
  linked: boolean;
};

/** A group with shared disk groups that does not require the cluster volume manager on its system. */
export const missingCvmDependency: ClusterRule<Data> = {
  id: 'missing-cvm-dependency',
  title: 'Shared storage without the group of the cluster volume manager',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency'],
  check({ cluster, names }, report) {
    const cvm = groupsWith(cluster, ['CVMCluster']);
    const [home] = cvm;
    // With two of them nobody can say which one is to be required.
    if (home === undefined || cvm.size > 1 || !names.certain('group') || !names.certain('resource')) return;
    const storage = groupsWith(cluster, ['CVMVolDg', 'CFSMount']);
    const below = requiredGroups(cluster);
    const cvmName = nameOf(headerOf(cluster, home));
    for (const group of storage) {
      const header = headerOf(cluster, group);
      if (group === home || header?.name === undefined || cvmName === '') continue;
      const { groups, complete } = below(group);
      if (!complete) continue;
      const link = linkTo(cluster, group, cvmName);
      const nearness = groups.get(home);
      const data = { group: header.name.text, cvm: cvmName, linked: link !== undefined };
      if (nearness === undefined) report({ tree: header, span: header.name }, { ...data, kind: 'none' });
      // That VCS refuses a link is an error already, and the links that it allows are said with it.
      else if (link && isRefused(link, header, headerOf(cluster, home))) continue;
      else if (nearness === 'anywhere' && link?.location)
        report({ tree: link, span: link.location }, { ...data, kind: 'elsewhere' });
      else if (nearness === 'here' && link?.rigidity?.text === 'soft')
        report({ tree: link, span: link.rigidity }, { ...data, kind: 'soft' });
    }
  },
  message: ({ kind, group, cvm }) => {
    const todo = `Use "requires group ${cvm} online local firm" in "${group}".`;
    switch (kind) {
      case 'none':
        return `The group "${group}" uses shared disk groups, but does not require the group "${cvm}" with CVMCluster. It may start before the cluster volume manager runs on its system, and fault. ${todo}`;
      case 'elsewhere':
        return `The group "${group}" uses shared disk groups and requires the group "${cvm}" only on some system, while it needs the cluster volume manager on its own. ${todo}`;
      case 'soft':
        return `The group "${group}" uses shared disk groups and stays up when "${cvm}" faults, though its disk groups are gone with the cluster volume manager. ${todo}`;
    }
  },
  fix({ tree, span, data: { kind, group, cvm, linked }, cluster }): readonly Fix[] {
    if (kind === 'none')
      return linked ? [] : addGroupDependency(cluster, headerNamed(cluster, group) ?? tree, cvm, 'online local firm');
    const text = kind === 'soft' ? 'firm' : 'local';
    return [{ title: `Change to "${text}"`, safe: false, edits: [{ tree, span, how: 'replace', text }] }];
  },
};

/** The numbers of the groups with a resource of one of the types. */
function groupsWith({ structure }: Cluster, types: readonly string[]): Set<number> {
  const groups = types
    .flatMap((type) => structure.resourcesByType.get(type) ?? [])
    .map((number) => structure.groupOf[number] ?? -1);
  return new Set(groups.filter((group) => group >= 0));
}

function headerOf({ structure, trees }: Cluster, group: number): ObjectDeclaration | undefined {
  const entry = structure.groups[group];
  return entry && (trees[entry.header] as ObjectDeclaration);
}

function headerNamed({ structure, trees }: Cluster, name: string): ObjectDeclaration | undefined {
  const number = structure.byName.group.get(name)?.[0];
  return number === undefined ? undefined : (trees[number] as ObjectDeclaration);
}

/** Whether VCS has no such link between groups of these kinds. */
function isRefused(
  { category, location, rigidity }: GroupDependency,
  parent: ObjectDeclaration,
  child: ObjectDeclaration | undefined,
): boolean {
  const kindOf = (group: ObjectDeclaration): GroupKind | undefined => groupKindOf(parallelOf(group) ?? '');
  return dependencyLegality.some(
    (row) =>
      !row.legal &&
      row.parent === kindOf(parent) &&
      row.child === (child && kindOf(child)) &&
      row.category === category?.text &&
      row.location === location?.text &&
      row.rigidity === rigidity?.text,
  );
}

function nameOf(header: ObjectDeclaration | undefined): string {
  return header?.name?.text ?? '';
}

/** The group's own link to the group of that name. */
function linkTo({ structure, trees }: Cluster, group: number, name: string): GroupDependency | undefined {
  return (structure.groups[group]?.groupDependencies ?? [])
    .map((number) => trees[number] as GroupDependency)
    .find(({ child, parent }) => child?.text === name && parent === undefined);
}
