import { dependencyForms } from '../../../catalog/vcs/group-dependencies';
import type { Fix, FixSubject } from '../../../engine/rule';
import type { Cluster } from '../../../workspace/cluster';
import type { GroupDependency } from '../../../syntax/vcs/tree';
import type { LinkData } from './link-problem';

/** The repairs of a link. Only the second of two equal ones goes safely: everything else changes what faults lead to. */
export function linkRepairs({ tree, span, data, cluster }: FixSubject<LinkData>): readonly Fix[] {
  if (tree.kind !== 'group-dependency') return [];
  const write = (text: string, title = `Change to "${text}"`): Fix => ({
    title,
    safe: false,
    edits: [{ tree, span, how: 'replace', text }],
  });
  switch (data.problem) {
    case 'no-rigidity':
      return [{ title: 'Add "firm"', safe: false, edits: [{ tree, span, how: 'after', text: ' firm' }] }];
    case 'offline-rigidity':
      return [write('offline local', 'Leave the last word out')];
    case 'itself':
      return [];
    case 'twice':
      return isWrittenTwice(tree, cluster) ? [removal(tree)] : [];
    case 'word-order': {
      const ordered = inOrder(data.written);
      return ordered === undefined ? [] : [write(ordered)];
    }
    case 'form':
    case 'kinds':
      return allowedInstead(data).map((form) => write(form));
  }
}

function removal(tree: GroupDependency): Fix {
  const span = { first: 0, last: tree.tokenCount - 1 };
  return { title: 'Remove the second one', safe: true, edits: [{ tree, span, how: 'remove', text: '' }] };
}

/** Whether the group has the very same link further up. */
function isWrittenTwice(tree: GroupDependency, { trees, structure }: Cluster): boolean {
  const number = trees.indexOf(tree);
  const group = structure.groups[structure.groupOf[number] ?? -1];
  if (group === undefined || tree.problems.length > 0 || tree.parent !== undefined) return false;
  return group.groupDependencies.some((other) => {
    const link = trees[other];
    return other < number && link?.kind === 'group-dependency' && link.parent === undefined && sameLink(link, tree);
  });
}

function sameLink(one: GroupDependency, other: GroupDependency): boolean {
  return (
    one.problems.length === 0 &&
    one.child?.text === other.child?.text &&
    one.category?.text === other.category?.text &&
    one.location?.text === other.location?.text &&
    one.rigidity?.text === other.rigidity?.text
  );
}

/** The words of a link in the order that VCS wants; undefined where one is missing, twice there or unknown. */
function inOrder(written: string): string | undefined {
  const words = written.split(' ');
  const fitting = dependencyForms.flatMap(({ category, location, rigidities }) =>
    [...rigidities, undefined].map((rigidity) => [category, location, rigidity].filter((word) => word !== undefined)),
  );
  return fitting.find((form) => form.length === words.length && form.every((word) => words.includes(word)))?.join(' ');
}

/** Forms of the same category and location that may stand here; the words `a|b` of a form are two of them. */
function allowedInstead({ written, legal = [] }: LinkData): string[] {
  const [category = '', location = ''] = written.split(' ');
  return legal
    .flatMap((form) => {
      const words = form.split(' ');
      const last = words.pop() ?? '';
      return last.split('|').map((word) => [...words, word].join(' '));
    })
    .filter((form) => form.startsWith(`${category} ${location} `) && form !== written);
}
