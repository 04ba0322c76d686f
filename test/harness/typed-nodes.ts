import { NodeFileChecker } from '../../server/src/engine/node-file-checker';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { WholeClusterChecker } from '../../server/src/engine/whole-cluster-checker';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { nodeFileRules, rules, wholeClusterRules } from '../../server/src/rules/index';
import { nodeFileReaders } from '../../server/src/workspace/node-files/node-file-readers';
import { nodeFileKind, NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FoundFiles } from '../../server/src/workspace/whole-cluster/found-files';
import { WholeClusters } from '../../server/src/workspace/whole-cluster/whole-clusters';
import { memoryFiles } from './memory-files';

/** A file of a node by its path, `pier1/llttab`. */
export interface NodeText {
  readonly name: string;
  readonly text: string;
}

const FOLDER = 'file:///nodes';

/**
 * The files of nodes in an editor, judged with each other as the server does it: texts change as they are typed, and a rule that
 * throws fails the test.
 */
export class TypedNodes {
  private readonly workspace: NodeFileWorkspace;
  private readonly clusters: WholeClusters;
  private readonly checker: NodeFileChecker;

  private constructor(private readonly texts: Map<string, string>) {
    const provider = memoryFiles(new Map(texts));
    const failure = (rule: { readonly id: string }, error: unknown): never => {
      throw new Error(`The rule ${rule.id} throws`, { cause: error });
    };
    this.workspace = new NodeFileWorkspace(provider, () => Promise.resolve(nodeFileReaders));
    const found = new FoundFiles(provider);
    found.configure([FOLDER]);
    const vcs = new VcsWorkspace(provider, { folders: [FOLDER], includePath: [] });
    this.clusters = new WholeClusters(found, vcs, this.workspace);
    const across = new WholeClusterChecker(this.clusters, wholeClusterRules, failure);
    this.checker = new NodeFileChecker(this.workspace, nodeFileRules, rules, failure, across);
  }

  /** Opens all files. */
  static async open(files: readonly NodeText[]): Promise<TypedNodes> {
    const nodes = new TypedNodes(new Map(files.map(({ name, text }) => [addressOf(name), text])));
    for (const { name, text } of files) await nodes.write(name, text);
    return nodes;
  }

  /** Gives a file another text. */
  async write(name: string, text: string): Promise<void> {
    const uri = addressOf(name);
    const language = languageOfLineFile(name);
    if (language === undefined) throw new Error(`${name} is no file of a node.`);
    this.texts.set(uri, text);
    this.workspace.openDocument(uri, nodeFileKind(language, uri), text);
    await this.workspace.settle(uri);
    await this.clusters.settle(uri);
  }

  textOf(name: string): string {
    return this.texts.get(addressOf(name)) ?? '';
  }

  /** The text of a file by its address, for related places and repairs. */
  textAt(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  findings(name: string): readonly ShownFinding[] {
    return this.checker.check(addressOf(name)).findings;
  }
}

function addressOf(name: string): string {
  return `${FOLDER}/${name}`;
}
