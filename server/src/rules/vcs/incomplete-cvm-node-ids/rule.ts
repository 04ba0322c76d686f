import type { GroupRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ListItem } from '../../../syntax/vcs/tree';
import { knownSystems } from '../../group-systems';

type Data =
  | { fault: 'missing'; group: string; systems: readonly string[] }
  | { fault: 'shared'; id: string; systems: readonly [string, string] };

/** CVMNodeId that does not give each system of the group a number of its own. */
export const incompleteCvmNodeIds: GroupRule<Data> = {
  id: 'incomplete-cvm-node-ids',
  title: 'CVMNodeId without a number of its own for each system',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['CVMCluster'],
  check({ header, resourcesOfType, names }, report) {
    for (const tree of resourcesOfType('CVMCluster')) {
      const [attribute, another] = attributesNamed(tree, 'CVMNodeId');
      if (attribute === undefined || another !== undefined || attribute.broken || attribute.system) continue;
      const items = itemsOf(attribute.value);
      // Without a number the entry is a mistake of another kind.
      if (items.length === 0 || items.some(({ value }) => value === undefined)) continue;
      const first = new Map<string, ListItem>();
      for (const item of items) {
        const id = item.value?.text ?? '';
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, item);
        else if (earlier.key.text !== item.key.text && item.value) {
          report(
            { tree, span: item.value },
            { fault: 'shared', id, systems: [earlier.key.text, item.key.text] },
            { related: [{ tree, span: earlier.value ?? earlier.key, message: 'The first system with this number.' }] },
          );
        }
      }
      const given = new Set(items.map(({ key }) => key.text));
      const systems = [...(knownSystems(names)(header) ?? [])];
      const missing = systems.filter((system) => !given.has(system));
      // A name that the group does not have was probably meant for one that is missed, which is a finding of its own.
      const strange = [...given].filter((system) => !systems.includes(system));
      if (missing.length <= strange.length) continue;
      report({ tree, span: attribute.name }, { fault: 'missing', group: header.name?.text ?? '', systems: missing });
    }
  },
  message: (data) => {
    if (data.fault === 'shared')
      return (
        `"${data.systems[0]}" and "${data.systems[1]}" have the same number ${data.id} in CVMNodeId, which holds the LLT id of each system. ` +
        'The cluster volume manager cannot tell the two apart, and one of them does not join. Write the ids of /etc/llthosts.'
      );
    const list = data.systems.map((system) => `"${system}"`).join(', ');
    return (
      `CVMNodeId has no number for ${list}, where the group "${data.group}" may run as well. ` +
      'The cluster volume manager does not start there, and shared disk groups are not to be had on that system. ' +
      'Add the system with its LLT id, as /etc/llthosts has it.'
    );
  },
};
