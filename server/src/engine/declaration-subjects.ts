import { sameVersion } from '../catalog/vcs/product-version';
import type { Declaration, ObjectDeclaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import type { ClusterNames } from '../workspace/cluster-names';
import type { ResourceType } from '../workspace/resource-type';
import type { DeclarationSubject } from './rule';

/** What rules about single declarations see of a cluster, by number of declaration. */
export class Subjects {
  constructor(
    private readonly cluster: Cluster,
    private readonly names: ClusterNames,
  ) {}

  get count(): number {
    return this.cluster.trees.length;
  }

  tree(index: number): Declaration {
    return this.cluster.trees[index] as Declaration;
  }

  subject(index: number): DeclarationSubject {
    return { tree: this.tree(index), type: this.type(index), group: this.header(index), version: this.names.version };
  }

  /** Whether a declaration here and one of another cluster look the same to every rule. */
  sameAs(index: number, other: Subjects, otherIndex: number): boolean {
    return (
      this.tree(index) === other.tree(otherIndex) &&
      sameVersion(this.names.version, other.names.version) &&
      this.header(index) === other.header(otherIndex) &&
      this.type(index) === other.type(otherIndex)
    );
  }

  /** The header of the group that the declaration belongs to; none for the header itself. */
  private header(index: number): ObjectDeclaration | undefined {
    const { trees, structure } = this.cluster;
    const group = structure.groups[structure.groupOf[index] ?? -1];
    return group && group.header !== index ? (trees[group.header] as ObjectDeclaration) : undefined;
  }

  private type(index: number): ResourceType | undefined {
    const tree = this.tree(index);
    return tree.kind === 'resource' ? this.names.type(tree.type.text) : undefined;
  }
}
