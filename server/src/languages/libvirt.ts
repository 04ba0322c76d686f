import type { RuleHead } from '../engine/rule-head';
import type { FindingsAcrossFiles } from '../engine/whole-cluster-checker';
import { applySafeFixes } from '../engine/safe-fixes';
import { XmlChecker } from '../engine/xml-checker';
import { xmlIgnoreFixes } from '../engine/xml-ignore-comments';
import type { XmlRule } from '../engine/xml-rule';
import { autoCloseLibvirt } from '../features/libvirt/auto-close';
import { completeLibvirt } from '../features/libvirt/completion';
import { documentSymbolsLibvirt } from '../features/libvirt/document-symbols';
import { foldingLibvirt } from '../features/libvirt/folding';
import { formatLibvirt } from '../features/libvirt/format';
import { hoverLibvirt } from '../features/libvirt/hover';
import { inlayHintsLibvirt } from '../features/libvirt/inlay-hints';
import { linkedEditingLibvirt } from '../features/libvirt/linked-editing';
import { refactoringsLibvirt } from '../features/libvirt/refactorings';
import { definitionLibvirt, highlightsLibvirt, referencesLibvirt } from '../features/libvirt/references';
import { selectionRangesLibvirt } from '../features/libvirt/selection-ranges';
import { semanticTokensLibvirt } from '../features/libvirt/semantic-tokens';
import type { LibvirtWorkspace } from '../workspace/libvirt/libvirt-workspace';
import { schemasInUse } from '../workspace/libvirt/schemas-in-use';
import type { Language } from './language';
import { noAnswers } from './no-answers';

/** The language of domains, devices and the other documents of libvirt. */
export function libvirtLanguage(
  workspace: LibvirtWorkspace,
  rules: readonly XmlRule[],
  allRules: readonly RuleHead[],
  across: FindingsAcrossFiles,
): Language {
  const checker = new XmlChecker(workspace, rules, allRules, undefined, across);
  return {
    ...noAnswers,
    id: 'libvirt-xml',
    triggerCharacters: ['<', '/', '=', '"', "'"],
    // Within a tag the next attribute is expected.
    asksBehindBlank: (before) => before.lastIndexOf('<') > before.lastIndexOf('>'),
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
    status: (uri) => ({ ...noAnswers.status(uri), schemas: schemasInUse(workspace, uri) }),
    fixSafely(uris, wanted) {
      const copy = workspace.copy();
      const copied = new XmlChecker(copy, rules, allRules);
      return applySafeFixes(
        {
          text: (uri) => copy.document(uri)?.text,
          check: (uri) => copied.check(uri),
          change: (uri, text) => {
            copy.openDocument(uri, text);
          },
          settle: () => Promise.resolve(false),
        },
        uris,
        wanted,
      );
    },
    ignoreFixes: (uri, finding) => {
      const document = workspace.document(uri);
      return document ? xmlIgnoreFixes(uri, document.xml, finding) : [];
    },
    refactorings: (uri, offset) => refactoringsLibvirt(workspace, uri, offset),
    complete: (uri, offset, snippets) => Promise.resolve(completeLibvirt(workspace, uri, offset, { snippets })),
    completeFirst: async (uri, text, offset, snippets) => {
      await workspace.settle(uri);
      const copy = workspace.copy();
      copy.openDocument(uri, text);
      return completeLibvirt(copy, uri, offset, { snippets });
    },
    closeTag: (uri, offset) => autoCloseLibvirt(workspace, uri, offset),
    hover: (uri, offset) => hoverLibvirt(workspace, uri, offset),
    definition: (uri, offset) => definitionLibvirt(workspace, uri, offset),
    references: (uri, offset, declarations) => Promise.resolve(referencesLibvirt(workspace, uri, offset, declarations)),
    highlights: (uri, offset) => highlightsLibvirt(workspace, uri, offset),
    linkedRanges: (uri, offset) => linkedEditingLibvirt(workspace, uri, offset) ?? [],
    inlayHints: (uri, range, kinds) => (kinds.addresses ? inlayHintsLibvirt(workspace, uri, range) : []),
    selectionRanges: (uri, offset) => selectionRangesLibvirt(workspace, uri, offset),
    symbols: (uri) => documentSymbolsLibvirt(workspace, uri),
    folding: (uri) => foldingLibvirt(workspace, uri),
    format: (uri) => {
      const document = workspace.document(uri);
      return document && formatLibvirt(document);
    },
    semanticTokens: (uri, range) => semanticTokensLibvirt(workspace, uri, range),
  };
}
