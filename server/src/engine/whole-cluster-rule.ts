import type { LinkCertainty } from '../workspace/whole-cluster/link-nodes';
import type { WholeCluster } from '../workspace/whole-cluster/whole-cluster';
import type { RuleData, RuleHead, Severity } from './rule-head';
import type { FileRange, ShownFix } from './shown-finding';

/** What a finding across files may have besides its place and data. */
export interface WholeClusterReportOptions {
  /** A lower severity than the rule's own. */
  readonly severity?: Severity;
  /** The nodes and virtual machines that it is about: where one of them is only guessed to belong to the cluster, the finding is a hint. */
  readonly nodes?: readonly { readonly certainty: LinkCertainty }[];
  readonly related?: readonly (FileRange & { readonly message: string })[];
}

/** Takes a finding from a rule; the place may be in any file of the cluster. */
export type WholeClusterReport<D extends RuleData> = (
  place: FileRange,
  data: D,
  options?: WholeClusterReportOptions,
) => void;

/** A rule that holds the files of a cluster against one another. */
export interface WholeClusterRule<D extends RuleData = RuleData> extends RuleHead<D> {
  readonly scope: 'whole-cluster';
  /** It looks at the other clusters of the workspace as well, and is asked again when one of them changes. */
  readonly readsOthers?: true;
  /** `others`: all clusters that were found, in an order that stays, for a rule that reads them; else none. */
  check(cluster: WholeCluster, report: WholeClusterReport<D>, others: readonly WholeCluster[]): void;
  /** Repairs, which may change several files. */
  fix?(cluster: WholeCluster, place: FileRange, data: D): readonly ShownFix[];
}
