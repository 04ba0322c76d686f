import type { ProductVersion } from '../../catalog/vcs/product-version';
import type { Line } from '../../syntax/lines/line';
import { directivesOf, type LinkDirective, type LlttabTree } from '../../syntax/llt/llttab-tree';
import type { LlttabNodes } from './llttab-nodes';

/** What completion knows of the place that it completes. */
export interface LlttabScope {
  readonly tree: LlttabTree;
  readonly line: Line;
  readonly nodes: LlttabNodes;
  /** Numbers of clusters that other files have, with the names of the files. */
  readonly clusterNumbers: ReadonlyMap<string, string>;
  /** The release that the file is for; undefined: nobody says so. */
  readonly version: ProductVersion | undefined;
  readonly snippets: boolean;
}

/** The links of the file but the one in the line at hand. */
export function otherLinks({ tree, line }: LlttabScope): readonly LinkDirective[] {
  return directivesOf(tree, 'Link').filter((link) => link.line !== line);
}
