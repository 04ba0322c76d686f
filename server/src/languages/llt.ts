import { commentFolding } from '../features/shared/comment-folding';
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
import type { NodeFileWorkspace } from '../workspace/node-files/node-file-workspace';
import type { Language } from './language';
import { nodeFileLanguage, type NodeFileServices } from './node-files';

/** The languages of llttab, llthosts, gabtab, and vxfenmode with vxfendg. */
export function lltLanguages(services: NodeFileServices): readonly Language[] {
  return [
    nodeFileLanguage('llttab', services, llttabFeatures(services.workspace)),
    nodeFileLanguage('llthosts', services, {}),
    nodeFileLanguage('gabtab', services, {}),
    nodeFileLanguage('vxfenmode', services, {}),
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
