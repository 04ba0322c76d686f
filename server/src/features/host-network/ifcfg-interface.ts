import { BRIDGE_TYPE, ifcfgBooleans } from '../../catalog/llt/ifcfg';
import { isSuseFile } from '../../syntax/host-network/suse-file';
import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { baseName } from '../../workspace/uri-paths';

const PREFIX = 'ifcfg-';

/** The interface that a file is for. */
export interface Interface {
  readonly name: string;
  readonly isBridge: boolean;
  /** The bridge of which it is a port. */
  readonly bridge: string | undefined;
  readonly macAddress: string | undefined;
  readonly stp: boolean;
  readonly mtu: string | undefined;
}

/** What an ifcfg file says of its interface; where DEVICE is missing, the name of the file says which one it is. */
export function interfaceOf({ uri, tree }: NodeFileOf<'ifcfg'>): Interface {
  const stp = valueOf(tree, 'STP')?.toLowerCase();
  return {
    name: valueOf(tree, 'DEVICE') ?? suffixOf(uri) ?? '',
    isBridge: valueOf(tree, 'TYPE') === BRIDGE_TYPE,
    bridge: isSuseFile(tree) ? undefined : valueOf(tree, 'BRIDGE'),
    macAddress: valueOf(tree, 'HWADDR'),
    stp: stp !== undefined && ifcfgBooleans.true.some((word) => word === stp),
    mtu: valueOf(tree, 'MTU'),
  };
}

/** The interfaces of the other ifcfg files in the folder of a file. */
export function interfacesBeside(workspace: NodeFileWorkspace, uri: string): Interface[] {
  return workspace.beside(uri).flatMap((file) => (file.kind === 'ifcfg' ? [interfaceOf(file)] : []));
}

/** What stands behind `ifcfg-` in the name of a file; undefined: it is called otherwise. */
export function suffixOf(uri: string): string | undefined {
  const name = baseName(uri);
  return name.startsWith(PREFIX) && name.length > PREFIX.length ? name.slice(PREFIX.length) : undefined;
}

/** The name of the file of an interface. */
export function fileOfInterface(name: string): string {
  return PREFIX + name;
}

/** The last value of a key, as a shell has it; undefined where it is empty or not set. */
export function valueOf({ assignments }: AssignmentTree, key: string): string | undefined {
  const text = assignments.filter((assignment) => assignment.key.text === key && !assignment.isSpaced).at(-1)
    ?.value.text;
  return text === '' ? undefined : text;
}
