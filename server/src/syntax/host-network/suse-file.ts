import type { AssignmentTree } from '../lines/read-assignments';

/** Keys that ifcfg files of SUSE have and those of network-scripts do not: manual pages ifcfg(5), ifcfg-bridge(5), ifcfg-vlan(5) of wicked. */
const OF_SUSE: readonly string[] = ['STARTMODE', 'BRIDGE_PORTS', 'ETHERDEVICE', 'BONDING_SLAVE_0'];

/** Whether the file is one of SUSE, where keys mean something else: `BRIDGE=yes` and `IPADDR=10.0.0.7/24` are right there. */
export function isSuseFile({ assignments }: AssignmentTree): boolean {
  return assignments.some(({ key }) => OF_SUSE.includes(key.text));
}
