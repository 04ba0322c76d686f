import type { Language } from './language';
import { nodeFileLanguage, type NodeFileServices } from './node-files';

/** The languages of llttab, llthosts, gabtab, and vxfenmode with vxfendg. */
export function lltLanguages(services: NodeFileServices): readonly Language[] {
  return [
    nodeFileLanguage('llttab', services, {}),
    nodeFileLanguage('llthosts', services, {}),
    nodeFileLanguage('gabtab', services, {}),
    nodeFileLanguage('vxfenmode', services, {}),
  ];
}
