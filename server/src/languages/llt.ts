import { systemsOfCluster } from '../features/cluster/systems-of-cluster';
import { commentFolding } from '../features/shared/comment-folding';
import { asksBehindBlankGabtab, completeGabtab, GABTAB_TRIGGERS } from '../features/llt/gabtab-completion';
import { formatGabtab } from '../features/llt/gabtab-format';
import { hoverGabtab } from '../features/llt/gabtab-hover';
import { selectionRangesInLines } from '../features/llt/line-selection-ranges';
import { asksBehindBlankLlthosts, completeLlthosts } from '../features/llt/llthosts-completion';
import { documentSymbolsLlthosts } from '../features/llt/llthosts-document-symbols';
import { highlightsLlthosts } from '../features/llt/llthosts-highlights';
import { hoverLlthosts } from '../features/llt/llthosts-hover';
import { asksBehindBlankLlttab, completeLlttab, LLTTAB_TRIGGERS } from '../features/llt/llttab-completion';
import { documentSymbolsLlttab } from '../features/llt/llttab-document-symbols';
import { formatLlttab } from '../features/llt/llttab-format';
import { hoverLlttab } from '../features/llt/llttab-hover';
import { inlayHintsLlttab } from '../features/llt/llttab-inlay-hints';
import { definitionLlttab, highlightsLlttab, referencesLlttab } from '../features/llt/llttab-references';
import { prepareRenameLlttab, renameLlttab } from '../features/llt/llttab-rename';
import { selectionRangesLlttab } from '../features/llt/llttab-selection-ranges';
import { semanticTokensLlttab } from '../features/llt/llttab-semantic-tokens';
import { signatureHelpLlttab } from '../features/llt/llttab-signature-help';
import { completeVxfenmode, VXFENMODE_TRIGGERS } from '../features/llt/vxfenmode-completion';
import { documentSymbolsVxfenmode } from '../features/llt/vxfenmode-document-symbols';
import { formatVxfenmode } from '../features/llt/vxfenmode-format';
import { hoverVxfenmode } from '../features/llt/vxfenmode-hover';
import { formatWordLines } from '../features/llt/word-lines-format';
import type { NodeFileWorkspace } from '../workspace/node-files/node-file-workspace';
import type { Language } from './language';
import { nodeFileLanguage, type NodeFileServices } from './node-files';

/** The languages of llttab, llthosts, gabtab, and vxfenmode with vxfendg. */
export function lltLanguages(services: NodeFileServices): readonly Language[] {
  return [
    nodeFileLanguage('llttab', services, llttabFeatures(services.workspace)),
    nodeFileLanguage('llthosts', services, llthostsFeatures(services)),
    nodeFileLanguage('gabtab', services, gabtabFeatures(services.workspace)),
    nodeFileLanguage('vxfenmode', services, vxfenmodeFeatures(services.workspace)),
  ];
}

function llttabFeatures(workspace: NodeFileWorkspace): Partial<Language> {
  return {
    triggerCharacters: LLTTAB_TRIGGERS,
    asksBehindBlank: asksBehindBlankLlttab,
    complete: (uri, offset, snippets) => Promise.resolve(completeLlttab(workspace, uri, offset, { snippets })),
    signatureHelp: (uri, offset) => signatureHelpLlttab(workspace, uri, offset),
    hover: (uri, offset) => hoverLlttab(workspace, uri, offset),
    definition: (uri, offset) => definitionLlttab(workspace, uri, offset),
    references: (uri, offset, declarations) => Promise.resolve(referencesLlttab(workspace, uri, offset, declarations)),
    highlights: (uri, offset) => highlightsLlttab(workspace, uri, offset),
    prepareRename: (uri, offset) => prepareRenameLlttab(workspace, uri, offset),
    rename: (uri, offset, newName) => Promise.resolve(renameLlttab(workspace, uri, offset, newName)),
    inlayHints: (uri, range, kinds) => inlayHintsLlttab(workspace, uri, range, kinds),
    selectionRanges: (uri, offset) => selectionRangesLlttab(workspace, uri, offset),
    symbols: (uri) => documentSymbolsLlttab(workspace, uri),
    folding: (uri) => {
      const file = workspace.file(uri);
      return file ? commentFolding(file.tree) : [];
    },
    format: (uri) => formatLlttab(workspace, uri),
    semanticTokens: (uri, range) => semanticTokensLlttab(workspace, uri, range),
  };
}

function llthostsFeatures({ workspace, clusters }: NodeFileServices): Partial<Language> {
  return {
    ...featuresOfLines(workspace),
    asksBehindBlank: asksBehindBlankLlthosts,
    complete: (uri, offset, snippets) => {
      const systems = systemsOfCluster(clusters, uri);
      return Promise.resolve(completeLlthosts(workspace, uri, offset, { snippets, systems }));
    },
    hover: (uri, offset) => hoverLlthosts(workspace, uri, offset),
    highlights: (uri, offset) => highlightsLlthosts(workspace, uri, offset),
    symbols: (uri) => documentSymbolsLlthosts(workspace, uri),
    format: (uri) => formatWordLines(workspace, uri),
  };
}

function gabtabFeatures(workspace: NodeFileWorkspace): Partial<Language> {
  return {
    ...featuresOfLines(workspace),
    triggerCharacters: GABTAB_TRIGGERS,
    asksBehindBlank: asksBehindBlankGabtab,
    complete: (uri, offset, snippets) => Promise.resolve(completeGabtab(workspace, uri, offset, { snippets })),
    hover: (uri, offset) => hoverGabtab(workspace, uri, offset),
    format: (uri) => formatGabtab(workspace, uri),
  };
}

function vxfenmodeFeatures(workspace: NodeFileWorkspace): Partial<Language> {
  return {
    ...featuresOfLines(workspace),
    triggerCharacters: VXFENMODE_TRIGGERS,
    complete: (uri, offset, snippets) => Promise.resolve(completeVxfenmode(workspace, uri, offset, { snippets })),
    hover: (uri, offset) => hoverVxfenmode(workspace, uri, offset),
    symbols: (uri) => documentSymbolsVxfenmode(workspace, uri),
    format: (uri) => formatVxfenmode(workspace, uri),
  };
}

function featuresOfLines(workspace: NodeFileWorkspace): Partial<Language> {
  return {
    selectionRanges: (uri, offset) => selectionRangesInLines(workspace, uri, offset),
    folding: (uri) => {
      const file = workspace.file(uri);
      return file ? commentFolding(file.tree) : [];
    },
  };
}
