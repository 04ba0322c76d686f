/** Resources of a file whose type no type file and no catalog entry declares. */
export interface UnknownTypeCount {
  type: string;
  count: number;
}

/** What one open file is judged by. The server sends it whenever it changes. */
export interface StatusParams {
  uri: string;
  /** Type files that were read. */
  typesFiles: string[];
  /** Type files that are missing and for which the bundled catalog stands in. */
  standIns: string[];
  unknownTypes: UnknownTypeCount[];
  /** What is wrong with the settings and data files of its folder, each with its place. */
  settingsProblems: string[];
}

/** Name of the notification that carries {@link StatusParams}. */
export const STATUS_NOTIFICATION = 'clusterwright/status';
