import { agentType } from '../../../catalog/vcs/catalog';
import type { Fix, GroupRule, GroupSubject } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { requiredNames } from '../../../workspace/required-resources';
import { addDependency } from '../../add-dependency';
import { writtenValue } from '../../effective-value';

type Data = {
  resource: string;
  /** The type that should watch the interface. */
  watcher: 'NIC' | 'MultiNICA';
  /** The resource of the group that it probably should require. */
  nearest: string | undefined;
};

/** Types that tell whether an interface works, or stand above one that does. */
const WATCHERS: ReadonlySet<string> = new Set([
  ...['NIC', 'MultiNICA', 'MultiNICB', 'PrivNIC', 'MultiPrivNIC', 'Proxy', 'AWSIP', 'AzureIP'],
]);

/** An address that requires nothing that watches the interface it is on. */
export const addressWithoutNic: GroupRule<Data> = {
  id: 'address-without-nic',
  title: 'Address that requires neither a NIC nor a Proxy of one',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['IP', 'IPMultiNIC'],
  check(group, report) {
    const addresses = [...group.resourcesOfType('IP'), ...group.resourcesOfType('IPMultiNIC')];
    // The interface may be watched in a group that this one requires, or in the part that an excerpt leaves out.
    if (addresses.length === 0 || group.names.excerpt || group.groupDependencies.length > 0) return;
    // A declaration that is being typed may be the one that is missed.
    if (!group.names.certain('resource')) return;
    if (
      [...group.resources, ...group.dependencies].some(
        ({ problems, conflict }) => problems.length > 0 || conflict !== undefined,
      )
    )
      return;
    const below = requiredNames(group.dependencies);
    const members = new Map(group.resources.map((tree) => [tree.name?.text, tree]));
    for (const tree of addresses) {
      if (tree.name === undefined) continue;
      if ([...below(tree.name.text)].some((name) => mayWatch(members.get(name)))) continue;
      const watcher = tree.type.text === 'IP' ? 'NIC' : 'MultiNICA';
      report({ tree, span: tree.name }, { resource: tree.name.text, watcher, nearest: watcherOf(tree, group) });
    }
  },
  message: ({ resource, watcher, nearest }) =>
    `"${resource}" requires no ${watcher} resource and no Proxy of one. ` +
    'When the network of its interface fails, VCS does not see it and leaves the group where nobody can reach the address. ' +
    (nearest === undefined
      ? `Usually an address requires the ${watcher} of its interface, or a Proxy where another group has that resource.`
      : `Usually an address requires what watches its interface: add "${resource} requires ${nearest}".`),
  fix: ({ tree, data: { resource, nearest }, cluster }): readonly Fix[] =>
    nearest === undefined ? [] : addDependency(cluster, tree, resource, nearest),
};

/** Whether the resource watches an interface, or nobody knows what it does. */
function mayWatch(tree: ResourceDeclaration | undefined): boolean {
  return tree === undefined || WATCHERS.has(tree.type.text) || agentType(tree.type.text) === undefined;
}

/** The only resource of the group that watches the interface of the address. */
function watcherOf(tree: ResourceDeclaration, group: GroupSubject): string | undefined {
  const isIp = tree.type.text === 'IP';
  const wanted = writtenValue(tree, isIp ? 'Device' : 'MultiNICAResName')?.text;
  const watching = group
    .resourcesOfType(isIp ? 'NIC' : 'MultiNICA')
    .filter((one) => wanted !== undefined && wanted === (isIp ? writtenValue(one, 'Device') : one.name)?.text);
  const candidates = watching.length > 0 ? watching : group.resourcesOfType('Proxy');
  return candidates.length === 1 ? candidates[0]?.name?.text : undefined;
}
