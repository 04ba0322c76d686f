import { nearestChosenName } from '../../../catalog/nearest-name';
import type { GroupRule, RelatedPlace } from '../../../engine/rule';
import type { ResourceDependency, Word } from '../../../syntax/vcs/tree';
import { changeName } from '../../change-name';

type Data = { resource: string; nearest: string | undefined };

/** A resource in a dependency that the cluster does not declare. */
export const unknownResource: GroupRule<Data> = {
  id: 'unknown-resource',
  title: 'Dependency on a resource that the cluster does not declare',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ resources, dependencies, names }, report) {
    if (!names.certain('resource')) return;
    const unknown = new Map<string, { tree: ResourceDependency; span: Word }[]>();
    const judge = (tree: ResourceDependency, span: Word): void => {
      if (span.text === '' || names.has('resource', span.text)) return;
      const places = unknown.get(span.text);
      if (places) places.push({ tree, span });
      else unknown.set(span.text, [{ tree, span }]);
    };
    for (const tree of dependencies) {
      if (tree.problems.length > 0) continue;
      judge(tree, tree.parent);
      for (const child of tree.children) judge(tree, child);
    }
    for (const [resource, places] of unknown) {
      const nearest = nearestChosenName(
        resources.flatMap(({ name }) => (name ? [name.text] : [])),
        resource,
      );
      const [first, ...others] = places;
      // An excerpt may leave resources of the group out; a slip of the pen in a name that it shows is one all the same.
      if (first === undefined || (names.excerpt && nearest === undefined)) continue;
      const related: RelatedPlace[] = others.map((place) => ({
        ...place,
        message: `"${resource}" is named here too.`,
      }));
      // A slip is a mistake of its own in each place; a resource that is missing is one for all that name it.
      if (nearest === undefined) report(first, { resource, nearest }, { related });
      else for (const place of places) report(place, { resource, nearest });
    }
  },
  message: ({ resource, nearest }) =>
    `The cluster declares no resource "${resource}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    'The configuration is not loaded with a dependency on it. Correct the name, or declare the resource in this group.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};
