import { completeIfcfg, IFCFG_TRIGGERS } from '../features/host-network/ifcfg-completion';
import { formatIfcfg } from '../features/host-network/ifcfg-format';
import { hoverIfcfg } from '../features/host-network/ifcfg-hover';
import { definitionIfcfg, documentLinksIfcfg } from '../features/host-network/ifcfg-links';
import { documentSymbolsIfcfg, selectionRangesIfcfg } from '../features/host-network/ifcfg-structure';
import { commentFolding } from '../features/shared/comment-folding';
import type { NodeFileWorkspace } from '../workspace/node-files/node-file-workspace';
import type { Language } from './language';
import { nodeFileLanguage, type NodeFileServices } from './node-files';

/** The language of ifcfg files, the network interfaces of a host. */
export function hostNetworkLanguage(services: NodeFileServices): Language {
  return nodeFileLanguage('ifcfg', services, ifcfgFeatures(services.workspace));
}

function ifcfgFeatures(workspace: NodeFileWorkspace): Partial<Language> {
  return {
    triggerCharacters: IFCFG_TRIGGERS,
    complete: (uri, offset, snippets) => Promise.resolve(completeIfcfg(workspace, uri, offset, { snippets })),
    hover: (uri, offset) => hoverIfcfg(workspace, uri, offset),
    definition: (uri, offset) => definitionIfcfg(workspace, uri, offset),
    links: (uri) => documentLinksIfcfg(workspace, uri),
    selectionRanges: (uri, offset) => selectionRangesIfcfg(workspace, uri, offset),
    symbols: (uri) => documentSymbolsIfcfg(workspace, uri),
    folding: (uri) => {
      const file = workspace.file(uri);
      return file ? commentFolding(file.tree) : [];
    },
    format: (uri) => formatIfcfg(workspace, uri),
  };
}
