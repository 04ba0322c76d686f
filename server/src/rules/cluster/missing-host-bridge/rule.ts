import type { FileRange } from '../../../engine/shown-finding';
import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { isSameSystem } from '../../../workspace/whole-cluster/system-name';
import {
  type ClusterGuest,
  type ClusterNode,
  filesOf,
  shownNode,
} from '../../../workspace/whole-cluster/whole-cluster';
import { interfaceOf, settingsOf, valueOf } from '../../host-network/interface-file';
import { guestMachines, isUnfilled, placeInDocument } from '../guest-machines';

type Data = { resource: string; bridge: string; lacking: readonly string[]; having: readonly string[] };

/** A bridge that a virtual machine needs and that not every host makes. */
export const missingHostBridge: WholeClusterRule<Data> = {
  id: 'missing-host-bridge',
  title: 'Host without a bridge that a virtual machine needs',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml', 'ifcfg'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const { resource, systems, copies } of guestMachines(whole)) {
      // A host whose files of bridges are here has a file for each of its bridges.
      const hosts = whole.nodes.filter(
        (node) =>
          node.name !== undefined &&
          [...systems].some((system) => isSameSystem(system, node.name ?? '')) &&
          filesOf(node, 'ifcfg').some(({ tree }) => valueOf(settingsOf(tree), 'TYPE')?.toLowerCase() === 'bridge'),
      );
      for (const [bridge, { copy, place }] of bridgesOf(copies)) {
        const lacking = hosts.filter((node) => !makesInterface(node, bridge));
        const having = hosts.filter((node) => makesInterface(node, bridge));
        if (lacking.length === 0) continue;
        report(
          place,
          {
            resource: resource.name?.text ?? '',
            bridge,
            lacking: lacking.map(shownNode),
            having: having.map(shownNode),
          },
          // Where no host has a file for it, something else may make the bridge on all of them.
          { nodes: [...lacking, copy], ...(having.length === 0 && { severity: 'hint' }) },
        );
      }
    }
  },
  message: ({ resource, bridge, lacking, having }) =>
    `The virtual machine of "${resource}" has an interface on the bridge "${bridge}", but no ifcfg file of ${shownList(lacking)} makes that bridge${having.length > 0 ? `, as ${shownList(having)} ${having.length === 1 ? 'does' : 'do'}` : ''}: ` +
    'there libvirt refuses to start the machine, and a migration to there fails. Set the bridge up on each host under the same name.',
};

/** The bridges that the copies of a machine name, each with its first place. */
function bridgesOf(
  copies: readonly ClusterGuest[],
): ReadonlyMap<string, { readonly copy: ClusterGuest; readonly place: FileRange }> {
  const found = new Map<string, { copy: ClusterGuest; place: FileRange }>();
  const naming = new Map<string, Set<ClusterGuest>>();
  for (const copy of copies)
    for (const element of domainModel(copy.document.xml).named('interface')) {
      const source = firstChild(element, 'source');
      const bridge = source && xmlAttribute(source, 'bridge');
      // Bridges of Open vSwitch have no ifcfg file of that type, and those that begin with virbr are made by libvirt.
      if (attributeText(element, 'type') !== 'bridge' || firstChild(element, 'virtualport')) continue;
      if (!bridge?.value || isUnfilled(bridge.value) || bridge.value.startsWith('virbr')) continue;
      if (!found.has(bridge.value))
        found.set(bridge.value, { copy, place: placeInDocument(copy.document, bridge.valueRange) });
      naming.set(bridge.value, (naming.get(bridge.value) ?? new Set()).add(copy));
    }
  // Copies that name different bridges are told of by differing-guest-devices.
  return new Map([...found].filter(([bridge]) => naming.get(bridge)?.size === copies.length));
}

function makesInterface(node: ClusterNode, name: string): boolean {
  return filesOf(node, 'ifcfg').some((file) => interfaceOf(file) === name);
}

function shownList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ');
}
