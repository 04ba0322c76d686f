import type { Language } from './language';
import { nodeFileLanguage, type NodeFileServices } from './node-files';

/** The language of ifcfg files, the network interfaces of a host. */
export function hostNetworkLanguage(services: NodeFileServices): Language {
  return nodeFileLanguage('ifcfg', services, {});
}
