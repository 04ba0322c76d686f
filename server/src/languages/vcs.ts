import { Checker } from '../engine/checker';
import type { RuleHead } from '../engine/rule-head';
import type { FindingsAcrossFiles } from '../engine/whole-cluster-checker';
import { ignoreFixes } from '../engine/ignore-fixes';
import type { Rule } from '../engine/rule';
import { applySafeFixes, type FilesToFix } from '../engine/safe-fixes';
import { incomingCallsVcs, outgoingCallsVcs, prepareCallsVcs } from '../features/vcs/call-hierarchy';
import { completeVcs } from '../features/vcs/completion';
import { definitionVcs } from '../features/vcs/definition';
import { documentHighlightsVcs } from '../features/vcs/document-highlights';
import { documentLinksVcs } from '../features/vcs/document-links';
import { documentSymbolsVcs } from '../features/vcs/document-symbols';
import { foldingVcs } from '../features/vcs/folding';
import { formatVcs } from '../features/vcs/format';
import { hoverVcs } from '../features/vcs/hover';
import { inlayHintsVcs } from '../features/vcs/inlay-hints';
import { refactoringsVcs } from '../features/vcs/refactorings';
import { referencesVcs } from '../features/vcs/references';
import { prepareRenameVcs, renameVcs } from '../features/vcs/rename';
import { selectionRangesVcs } from '../features/vcs/selection-ranges';
import { semanticTokensVcs } from '../features/vcs/semantic-tokens';
import { stateTablesVcs } from '../features/vcs/state-tables';
import { typeDefinitionVcs } from '../features/vcs/type-definition';
import { typeDocument } from '../features/vcs/type-document';
import { typesInUse } from '../features/vcs/types-in-use';
import { workspaceSymbolsVcs } from '../features/vcs/workspace-symbols';
import { readAround, settleAround } from '../workspace/settle-around';
import type { VcsWorkspace } from '../workspace/vcs-workspace';
import type { Language } from './language';
import { noAnswers } from './no-answers';

/** Behind these a value, a name or a word of a dependency is expected. */
const VALUE_EXPECTED =
  /(?:[={,;@]|\brequires|\bgroup|\binclude|\b(?:online|offline|local|global|remote|site|atleast|from)|requires group \S+)\s+$/;

/** The language of main.cf, types.cf and the files that they include. */
export function vcsLanguage(
  workspace: VcsWorkspace,
  rules: readonly Rule[],
  allRules: readonly RuleHead[],
  across: FindingsAcrossFiles,
): Language {
  const checker = new Checker(workspace, rules, undefined, across, allRules);
  return {
    ...noAnswers,
    id: 'vcs',
    triggerCharacters: ['=', '{', ',', '@', '"'],
    asksBehindBlank: (before) => VALUE_EXPECTED.test(before.slice(-200)),
    openDocument: (uri, text) => {
      workspace.openDocument(uri, text);
    },
    changeDocument: (uri, text, change) => {
      workspace.changeDocument(uri, text, change);
    },
    closeDocument: (uri) => {
      workspace.closeDocument(uri);
    },
    filesChanged: (uris) => {
      workspace.filesChanged(uris);
    },
    async settle(uri) {
      const read = await workspace.settle(uri);
      return (await across.settle(uri)) || read;
    },
    check: (uri) => checker.check(uri),
    fixSafely(uris, wanted) {
      const copy = workspace.copy();
      // Where there is nothing to repair, and in the first round, what the living checker knows is as good.
      let copied: Checker | undefined;
      const files: FilesToFix = {
        text: (uri) => copy.file(uri)?.text,
        check: (uri) => (copied ?? checker).check(uri),
        change: (uri, text, change) => {
          copied ??= new Checker(copy, rules);
          copy.changeDocument(uri, text, change);
        },
        settle: (uri) => copy.settle(uri),
      };
      return applySafeFixes(files, uris, wanted);
    },
    ignoreFixes(uri, finding) {
      const file = workspace.file(uri);
      return file ? ignoreFixes(file, finding) : [];
    },
    refactorings: (uri, offset) => refactoringsVcs(workspace, uri, offset),
    status: (uri) => typesInUse(workspace, uri),
    async complete(uri, offset, snippets) {
      // Looking into the folder takes longer than everything else: only behind the word that asks for a file.
      const includeFiles = isBehindInclude(workspace, uri, offset) ? await workspace.filesBeside(uri) : [];
      return completeVcs(workspace, uri, offset, { includeFiles, snippets });
    },
    hover: (uri, offset) => hoverVcs(workspace, uri, offset),
    definition: (uri, offset) => definitionVcs(workspace, uri, offset),
    typeDefinition: (uri, offset) => typeDefinitionVcs(workspace, uri, offset),
    async references(uri, offset, declarations) {
      await settleAround(workspace, uri);
      return referencesVcs(workspace, uri, offset, declarations);
    },
    highlights: (uri, offset) => documentHighlightsVcs(workspace, uri, offset),
    prepareRename: (uri, offset) => prepareRenameVcs(workspace, uri, offset),
    async rename(uri, offset, newName) {
      await readAround(workspace, uri);
      return renameVcs(workspace, uri, offset, newName);
    },
    prepareCalls: (uri, offset) => prepareCallsVcs(workspace, uri, offset),
    incomingCalls: (item) => incomingCallsVcs(workspace, item),
    outgoingCalls: (item) => outgoingCallsVcs(workspace, item),
    inlayHints: (uri, range, kinds) => inlayHintsVcs(workspace, uri, range, kinds),
    selectionRanges: (uri, offset) => selectionRangesVcs(workspace, uri, offset),
    workspaceSymbols: (query) => workspaceSymbolsVcs(workspace, query),
    symbols: (uri) => documentSymbolsVcs(workspace, uri),
    folding: (uri) => foldingVcs(workspace, uri),
    format(uri) {
      const file = workspace.file(uri);
      return file && formatVcs(file);
    },
    links: (uri) => documentLinksVcs(workspace, uri),
    semanticTokens: (uri, range) => semanticTokensVcs(workspace, uri, range),
    stateTables: (uri, offset) => stateTablesVcs(workspace, uri, offset),
    bundledDocument: (uri) => typeDocument(uri),
  };
}

function isBehindInclude(workspace: VcsWorkspace, uri: string, offset: number): boolean {
  const before = workspace.file(uri)?.text.slice(Math.max(0, offset - 300), offset) ?? '';
  return /\binclude\s*"?[^"\n]*$/.test(before);
}
