import { Checker, type FileReport } from '../../server/src/engine/checker';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FOLDER } from './check';
import { memoryFiles } from './memory-files';

/** The files of a cluster in an editor: texts change as they are typed, and a rule that throws fails the test. */
export class TypedCluster {
  readonly workspace: VcsWorkspace;
  private readonly checker: Checker;

  private constructor(private readonly texts: Map<string, string>) {
    this.workspace = new VcsWorkspace(memoryFiles(new Map(texts)), { folders: [FOLDER], includePath: [] });
    this.checker = new Checker(this.workspace, vcsRules, (rule, error) => {
      throw new Error(`The rule ${rule.id} throws`, { cause: error });
    });
  }

  /** Opens all files. */
  static async open(files: readonly { readonly name: string; readonly text: string }[]): Promise<TypedCluster> {
    const cluster = new TypedCluster(new Map(files.map(({ name, text }) => [uriOf(name), text])));
    for (const [uri, text] of cluster.texts) cluster.workspace.openDocument(uri, text);
    for (const uri of cluster.texts.keys()) await cluster.workspace.settle(uri);
    return cluster;
  }

  /** The files as they are now. */
  files(): { readonly name: string; readonly text: string }[] {
    return [...this.texts].map(([uri, text]) => ({ name: uri.slice(FOLDER.length + 1), text }));
  }

  textOf(name: string): string {
    return this.texts.get(uriOf(name)) ?? '';
  }

  /** Puts text in the place of `[start, end)`, as an editor tells of it. */
  edit(name: string, start: number, end: number, inserted: string): void {
    const before = this.textOf(name);
    const text = before.slice(0, start) + inserted + before.slice(end);
    this.texts.set(uriOf(name), text);
    this.workspace.changeDocument(uriOf(name), text, { start, oldEnd: end, newEnd: start + inserted.length });
  }

  /** Reads what an edit may have named. */
  async settle(name: string): Promise<void> {
    await this.workspace.settle(uriOf(name));
  }

  report(name: string): FileReport {
    return this.checker.check(uriOf(name));
  }

  /** The text of a file by its address, for related places. */
  textAt(uri: string): string | undefined {
    return this.texts.get(uri);
  }
}

/** Where a file of a fixture stands. */
export function uriOf(name: string): string {
  return `${FOLDER}/${name}`;
}
