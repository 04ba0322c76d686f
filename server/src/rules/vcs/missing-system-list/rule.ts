import { nearestName } from '../../../catalog/nearest-name';
import { objectAttribute } from '../../../catalog/vcs/catalog';
import type { ClusterRule, FixEdit } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { attributesNamed, isBlock, itemsOf, type Span } from '../../../syntax/vcs/tree';
import { readingOfGroups } from '../../../workspace/kept-reading';
import { addAttribute } from '../../add-attribute';

type Data = { group: string; empty: boolean };

/** A group that may run on no system. */
export const missingSystemList: ClusterRule<Data> = {
  id: 'missing-system-list',
  title: 'Group without SystemList',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group'],
  exact: true,
  check({ cluster }, report) {
    // What is printed of a group in an excerpt need not be all of it.
    if (cluster.excerpt) return;
    for (const { tree, value } of nowhereReading.of(cluster)) report({ tree, span: value.span }, value.data);
  },
  message: ({ group, empty }) =>
    (empty ? `The SystemList of the group "${group}" is empty. ` : `The group "${group}" has no SystemList. `) +
    'A group may run only on the systems of its SystemList, so this one can start nowhere. ' +
    'List the systems with their priorities, such as SystemList = { node1 = 0, node2 = 1 }.',
  fix({ tree, cluster }) {
    const systems = [...cluster.structure.byName.system.keys()].filter((name) => name !== '');
    if (!isBlock(tree) || systems.length === 0) return [];
    const list = `{ ${systems.map((name, index) => `${quotedString(name)} = ${String(index)}`).join(', ')} }`;
    const [given] = attributesNamed(tree, 'SystemList');
    const edits: readonly FixEdit[] = given?.value
      ? [{ tree, span: given.value, how: 'replace', text: list }]
      : addAttribute(cluster, tree, `SystemList = ${list}`);
    // Whether the group may run on all of them, and where first, only its owner knows.
    return edits.length === 0 ? [] : [{ title: 'Add SystemList with all systems', safe: false, edits }];
  },
};

/** What is to be said of groups without a system. */
const nowhereReading = readingOfGroups((tree): { readonly span: Span; readonly data: Data } | undefined => {
  if (tree.name === undefined || tree.open === undefined) return undefined;
  if (tree.problems.length > 0 || tree.conflict !== undefined) return undefined;
  const lists = attributesNamed(tree, 'SystemList');
  const [first] = lists;
  const group = tree.name.text;
  if (first !== undefined) {
    const empty = lists.every(({ value }) => value !== undefined && itemsOf(value).length === 0);
    return empty ? { span: first.name, data: { group, empty } } : undefined;
  }
  // A misspelt one is a finding already.
  const isWritten = tree.attributes.some(({ name }) => isMisspelt(name.text));
  return isWritten ? undefined : { span: tree.name, data: { group, empty: false } };
});

function isMisspelt(attribute: string): boolean {
  return objectAttribute('group', attribute) === undefined && nearestName(['SystemList'], attribute) !== undefined;
}
