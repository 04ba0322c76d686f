/** Counts how often rules ran, for the tests that hold the engine to doing no needless work. */
export interface RunCounter {
  /** Declarations judged by the rules about single declarations. */
  declarations: number;
  /** Groups judged by the rules about groups. */
  groups: number;
  /** Runs of rules about the whole cluster. */
  clusterRules: number;
}
