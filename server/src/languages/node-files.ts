import { lineIgnoreFixes } from '../engine/line-ignore-comments';
import { NodeFileChecker } from '../engine/node-file-checker';
import type { AnyNodeFileRule } from '../engine/node-file-rule';
import type { RuleHead } from '../engine/rule-head';
import type { FindingsAcrossFiles } from '../engine/whole-cluster-checker';
import { applySafeFixes } from '../engine/safe-fixes';
import type { LineFileLanguage } from '../protocol/line-file-identity';
import { nodeFileKind, type NodeFileWorkspace } from '../workspace/node-files/node-file-workspace';
import type { WholeClusters } from '../workspace/whole-cluster/whole-clusters';
import type { Language } from './language';
import { noAnswers } from './no-answers';

/** What the languages of the files of nodes share. */
export interface NodeFileServices {
  readonly workspace: NodeFileWorkspace;
  readonly rules: readonly AnyNodeFileRule[];
  /** All rules, of other languages too: what comments may name. */
  readonly allRules: readonly RuleHead[];
  readonly across: FindingsAcrossFiles;
  /** The clusters to which the files belong. */
  readonly clusters: WholeClusters;
}

/** A language of files that every node has: how they are opened and judged, with what else can be done with them. */
export function nodeFileLanguage(
  id: LineFileLanguage,
  { workspace, rules, allRules, across }: NodeFileServices,
  features: Partial<Language>,
): Language {
  const checker = new NodeFileChecker(workspace, rules, allRules, undefined, across);
  const open = (uri: string, text: string): void => {
    workspace.openDocument(uri, nodeFileKind(id, uri), text);
  };
  return {
    ...noAnswers,
    id,
    openDocument: open,
    changeDocument: open,
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
      const copied = new NodeFileChecker(copy, rules, allRules);
      return applySafeFixes(
        {
          text: (uri) => copy.file(uri)?.text,
          check: (uri) => copied.check(uri),
          change: (uri, text) => {
            copy.openDocument(uri, nodeFileKind(id, uri), text);
          },
          settle: () => Promise.resolve(false),
        },
        uris,
        wanted,
      );
    },
    ignoreFixes: (uri, finding) => {
      const file = workspace.file(uri);
      return file ? lineIgnoreFixes(uri, file.text, finding) : [];
    },
    ...features,
  };
}
