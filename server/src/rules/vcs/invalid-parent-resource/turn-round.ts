import type { Fix, FixSubject, RuleData } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { typeNamed } from '../../../workspace/cluster';

/**
 * Exchanges parent and child of the dependency. Never safe: it may not be the order that was meant. None where the other
 * way round would be no better: the child may not be a parent either, or the group has that dependency already.
 */
export function turnRound({ tree, related, cluster }: FixSubject<RuleData>): readonly Fix[] {
  if (tree.kind !== 'dependency' || tree.atLeast !== undefined || related.length > 0) return [];
  const { parent, children } = tree;
  const [child, more] = children;
  if (child === undefined || more !== undefined) return [];
  const { trees, structure } = cluster;
  const [declared] = structure.byName.resource.get(child.text) ?? [];
  const resource = declared === undefined ? undefined : trees[declared];
  const type = resource?.kind === 'resource' ? typeNamed(cluster, resource.type.text) : undefined;
  if (type?.operations !== 'OnOff') return [];
  const group = structure.groups[structure.groupOf[trees.indexOf(tree)] ?? -1];
  const isThere = group?.dependencies.some((number) => {
    const other = trees[number];
    return (
      other?.kind === 'dependency' &&
      other.parent.text === child.text &&
      other.children.some(({ text }) => text === parent.text)
    );
  });
  if (isThere !== false) return [];
  return [
    {
      title: `Turn round: "${child.text} requires ${parent.text}"`,
      safe: false,
      edits: [
        { tree, span: parent, how: 'replace', text: quotedString(child.text) },
        { tree, span: child, how: 'replace', text: quotedString(parent.text) },
      ],
    },
  ];
}
