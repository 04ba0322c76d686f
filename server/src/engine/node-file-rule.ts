import type { ProductVersion } from '../catalog/vcs/product-version';
import type { NodeFile, NodeFileKind, NodeFileOf } from '../workspace/node-files/node-file';
import type { DocumentRule } from './document-rule';
import type { RuleData } from './rule-head';

/** What a rule about a file of a node sees. */
export interface NodeFileSubject<K extends NodeFileKind> extends NodeFileOf<K> {
  /** The other files of a node in the same folder. */
  beside(): readonly NodeFile[];
  /** The names of all files in the same folder; undefined where nobody can look. */
  namesBeside(): ReadonlySet<string> | undefined;
  /** The release of the product that the file is for; undefined: nobody says so. */
  readonly version: ProductVersion | undefined;
}

/** A rule that judges one kind of file that every node has: an llttab, an ifcfg file … */
export interface NodeFileRule<K extends NodeFileKind, D extends RuleData = RuleData> extends DocumentRule<
  NodeFileSubject<K>,
  D
> {
  readonly file: K;
}

/** A rule for any kind of file of a node; told apart by `file`. */
export type AnyNodeFileRule = { [K in NodeFileKind]: NodeFileRule<K> }[NodeFileKind];
