import { readIfcfg } from '../../syntax/host-network/read-ifcfg';
import { readGabtab } from '../../syntax/llt/read-gabtab';
import { readLlthosts } from '../../syntax/llt/read-llthosts';
import { readLlttab } from '../../syntax/llt/read-llttab';
import { readVxfendg, readVxfenmode } from '../../syntax/llt/read-vxfenmode';
import type { NodeFileReaders } from './node-file';

/** How each kind of file is read. A module of its own: the parser behind it is only loaded when a file asks for it. */
export const nodeFileReaders: NodeFileReaders = {
  llttab: readLlttab,
  llthosts: readLlthosts,
  gabtab: readGabtab,
  vxfenmode: readVxfenmode,
  vxfendg: readVxfendg,
  ifcfg: readIfcfg,
};
