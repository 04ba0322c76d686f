import type { ClusterRule, Place, RelatedPlace } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import type { Declaration, ResourceDependency, Word } from '../../../syntax/vcs/tree';
import type { Cluster } from '../../../workspace/cluster';
import { groupLinks } from '../../../workspace/group-links';

type Data = {
  kind: 'other-group' | 'no-group';
  /** The resource, or the first words of what stands outside. */
  name: string;
  group: string;
  otherGroup: string;
};

/** A dependency on a resource of another group, and whatever belongs to a group but stands above all of them. */
export const dependencyOutsideGroup: ClusterRule<Data> = {
  id: 'dependency-outside-group',
  title: 'Dependency or resource outside its group',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['dependency', 'group-dependency'],
  check({ cluster, names }, report) {
    // While a header cannot be read nobody knows which group the rest belongs to; an excerpt may leave headers out.
    if (!names.certain('resource') || !names.certain('group')) return;
    const { trees, structure } = cluster;
    const [first, ...others] = structure.outside.flatMap((number) => placeOf(trees[number]));
    if (first) {
      const related = others.map((place): RelatedPlace => ({
        tree: place.tree,
        span: place.span,
        message: 'This stands above all groups too.',
      }));
      report(first, { kind: 'no-group', name: first.name, group: '', otherGroup: '' }, { related });
    }
    structure.groups.forEach((entry, index) => {
      for (const number of entry.dependencies) {
        const tree = trees[number] as ResourceDependency;
        if (tree.problems.length > 0) continue;
        const members = membersElsewhere(cluster, tree, index);
        for (const { span, home } of members) {
          const owner = structure.groups[structure.groupOf[home] ?? -1];
          const otherGroup = nameOf(trees[owner?.header ?? -1]);
          const [declared] = placeOf(trees[home]);
          report(
            { tree, span },
            { kind: 'other-group', name: span.text, group: nameOf(trees[entry.header]), otherGroup },
            declared && { related: [{ ...declared, message: `"${span.text}" belongs to the group "${otherGroup}".` }] },
          );
        }
      }
    });
  },
  message: ({ kind, name, group, otherGroup }) =>
    kind === 'other-group'
      ? `The resource "${name}" belongs to the group "${otherGroup}", not to "${group}". ` +
        'Resources may depend only on resources of their own group, and the configuration is not loaded. ' +
        `Move the resource, or let the groups depend on one another: "requires group ${otherGroup} online local firm".`
      : `"${name}" stands above all groups. A resource or dependency belongs to the group whose header stands above it, ` +
        'and the configuration is not loaded without one. Put it below the header of its group.',
  fix: ({ tree, span, data, cluster }) => {
    if (tree.kind !== 'dependency' || data.kind !== 'other-group' || data.otherGroup === '') return [];
    const [child, more] = tree.children;
    // Only a need of the own group for another one can be said with groups.
    if (child === undefined || more !== undefined || child.first !== span.first) return [];
    const isLinked = groupLinks(cluster).some(({ from, to }) => from === data.group && to === data.otherGroup);
    if (isLinked || data.group === '') return [];
    const text = `requires group ${quotedString(data.otherGroup)} online local firm`;
    const whole = { first: 0, last: tree.tokenCount - 1 };
    return [{ title: `Change to "${text}"`, safe: false, edits: [{ tree, span: whole, how: 'replace', text }] }];
  },
};

/** The names in the dependency that only another group declares, with the number of the declaration. */
function membersElsewhere(cluster: Cluster, tree: ResourceDependency, group: number): { span: Word; home: number }[] {
  const { byName, groupOf } = cluster.structure;
  const found: { span: Word; home: number }[] = [];
  const judge = (span: Word): void => {
    const homes = byName.resource.get(span.text);
    if (homes === undefined || homes.some((home) => groupOf[home] === group)) return;
    const home = homes.find((number) => (groupOf[number] ?? -1) >= 0);
    if (home !== undefined) found.push({ span, home });
  };
  judge(tree.parent);
  tree.children.forEach(judge);
  return found;
}

function nameOf(tree: Declaration | undefined): string {
  return tree?.kind === 'group' ? (tree.name?.text ?? '') : '';
}

/** What to mark of a declaration, and what to call it; nothing while it is being typed. */
function placeOf(tree: Declaration | undefined): (Place & { readonly name: string })[] {
  if (tree?.kind === 'resource') return tree.name ? [{ tree, span: tree.name, name: tree.name.text }] : [];
  if (tree === undefined || tree.problems.length > 0) return [];
  switch (tree.kind) {
    case 'dependency':
      return [{ tree, span: tree.parent, name: `${tree.parent.text} requires` }];
    case 'group-dependency':
      return tree.child ? [{ tree, span: tree.child, name: `requires group ${tree.child.text}` }] : [];
    default:
      return [];
  }
}
