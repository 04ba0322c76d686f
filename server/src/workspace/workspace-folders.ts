import type { ProductVersion } from '../catalog/vcs/product-version';
import type { RuleLevels } from './rule-levels';

/** Where files may be read and looked for. All addresses are URIs as text. */
export interface WorkspaceFolders {
  /** The folders of the workspace, or those named on the command line. */
  readonly folders: readonly string[];
  /** Those of them through which everything that belongs to a cluster is looked for; absent: all. */
  readonly searched?: readonly string[];
  /** Directories in which includes are looked for after the including file's own. */
  readonly includePath: readonly string[];
  /** The product version that the files are for; absent: nobody says so. */
  readonly version?: ProductVersion | undefined;
  /** What the editor's settings say for a file; the file's own `clusterwright.json` outranks them. */
  readonly editor?: ((uri: string) => FileSettings) | undefined;
  /** What outranks every setting: the command line. */
  readonly overrides?: RuleLevels | undefined;
}

/** What an editor may set for a file. */
export interface FileSettings {
  readonly rules: RuleLevels;
  readonly version: ProductVersion | undefined;
}
