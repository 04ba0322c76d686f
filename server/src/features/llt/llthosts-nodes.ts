import { directivesOf } from '../../syntax/llt/llttab-tree';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { isBackupOfLineFile } from '../../protocol/line-file-identity';
import type { Word } from '../../syntax/lines/line';

/** A word of an llttab that means a node. */
export interface NodeMention {
  readonly uri: string;
  readonly directive: 'set-node' | 'set-addr';
  readonly word: Word;
  /** The whole line, as written. */
  readonly line: string;
}

/** Where the llttab files in the folder of an llthosts speak of nodes; backups among them do not count. */
export function nodeMentions(workspace: NodeFileWorkspace, uri: string): NodeMention[] {
  return workspace
    .beside(uri)
    .filter((file): file is NodeFileOf<'llttab'> => file.kind === 'llttab' && !isBackupOfLineFile(file.uri))
    .flatMap(mentionsIn);
}

/** The names that set-node gives nodes; an id is no name, and a path leads to a file with the name. */
export function namesOfNodes(mentions: readonly NodeMention[]): string[] {
  const names = mentions.flatMap(({ directive, word: { text } }) =>
    directive === 'set-node' && nodeNumber(text) === undefined && !text.startsWith('/') ? [text] : [],
  );
  return [...new Set(names)].sort();
}

function mentionsIn({ uri, tree }: NodeFileOf<'llttab'>): NodeMention[] {
  return [...directivesOf(tree, 'SetNode'), ...directivesOf(tree, 'SetAddress')]
    .sort((one, other) => one.keyword.start - other.keyword.start)
    .flatMap(({ $type, node, line }) =>
      node
        ? [{ uri, directive: $type === 'SetNode' ? 'set-node' : 'set-addr', word: node, line: line.text.trim() }]
        : [],
    );
}
