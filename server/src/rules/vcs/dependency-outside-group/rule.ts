import type { GroupRule, Place, RelatedPlace } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import type { Declaration, ResourceDependency, Word } from '../../../syntax/vcs/tree';
import { groupLinks } from '../../../workspace/group-links';

type Data = {
  kind: 'other-group' | 'no-group';
  /** The resource, or the first words of what stands outside. */
  name: string;
  group: string;
  otherGroup: string;
};

/** A dependency on a resource of another group, and whatever belongs to a group but stands above all of them. */
export const dependencyOutsideGroup: GroupRule<Data> = {
  id: 'dependency-outside-group',
  title: 'Dependency or resource outside its group',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, dependencies, names }, report) {
    // While a header cannot be read nobody knows which group the rest belongs to; an excerpt may leave headers out.
    if (!names.certain('resource') || !names.certain('group')) return;
    const own = new Set(resources.map(({ name }) => name?.text));
    const judge = (tree: ResourceDependency, span: Word): void => {
      if (own.has(span.text)) return;
      const [home] = names.homes(span.text);
      if (home === undefined) return;
      const otherGroup = home.group.name?.text ?? '';
      const [declared] = placeOf(home.tree);
      report(
        { tree, span },
        { kind: 'other-group', name: span.text, group: header.name?.text ?? '', otherGroup },
        declared && { related: [{ ...declared, message: `"${span.text}" belongs to the group "${otherGroup}".` }] },
      );
    };
    for (const tree of dependencies) {
      if (tree.problems.length > 0) continue;
      judge(tree, tree.parent);
      for (const child of tree.children) judge(tree, child);
    }
  },
  checkOutside({ trees, names }, report) {
    if (!names.certain('resource') || !names.certain('group')) return;
    const [first, ...others] = trees.flatMap(placeOf);
    if (first === undefined) return;
    const related = others.map((place): RelatedPlace => ({
      tree: place.tree,
      span: place.span,
      message: 'This stands above all groups too.',
    }));
    report(first, { kind: 'no-group', name: first.name, group: '', otherGroup: '' }, { related });
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

/** What to mark of a declaration, and what to call it; nothing while it is being typed. */
function placeOf(tree: Declaration): (Place & { readonly name: string })[] {
  if (tree.kind === 'resource') return tree.name ? [{ tree, span: tree.name, name: tree.name.text }] : [];
  if (tree.problems.length > 0) return [];
  switch (tree.kind) {
    case 'dependency':
      return [{ tree, span: tree.parent, name: `${tree.parent.text} requires` }];
    case 'group-dependency':
      return tree.child ? [{ tree, span: tree.child, name: `requires group ${tree.child.text}` }] : [];
    default:
      return [];
  }
}
