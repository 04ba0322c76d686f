/** Resources of a file whose type no type file and no catalog entry declares. */
export interface UnknownTypeCount {
  type: string;
  count: number;
}

/** The schemas by which a document of libvirt is judged. */
export interface SchemasInUse {
  /** Those of an installation of libvirt, or our own. */
  origin: 'installed' | 'embedded';
  /** The version of libvirt that installed ones came with, where that is known. */
  version?: string;
  /** They are of that version or a later one. */
  atLeast?: boolean;
  /** The version of libvirt that the document is for, where somebody says so. */
  target?: string;
  /** The root element of a document for which there is no schema among them. */
  without?: string;
}

/** What one open file is judged by. The server sends it whenever it changes. */
export interface StatusParams {
  uri: string;
  /** Type files that were read. */
  typesFiles: string[];
  /** Type files that are missing and for which the bundled catalog stands in. */
  standIns: string[];
  unknownTypes: UnknownTypeCount[];
  /** Of documents of libvirt only. */
  schemas?: SchemasInUse;
  /** What is wrong with the settings and data files of its folder, each with its place. */
  settingsProblems: string[];
}

/** Name of the notification that carries {@link StatusParams}. */
export const STATUS_NOTIFICATION = 'clusterwright/status';
