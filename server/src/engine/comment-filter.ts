import type { RuleLevel } from '../protocol/rule-levels';
import type { Cluster } from '../workspace/cluster';
import type { VcsFile } from '../workspace/vcs-file';
import { internalError } from './finding';
import { inOrder } from './finding-order';
import type { Rule } from './rule';
import type { RuleHead } from './rule-head';
import type { ShownFinding } from './shown-finding';
import { suppress } from './suppressions';
import { reviewSuppressions, UNUSED_SUPPRESSION } from './unused-suppressions';
import { VcsIgnoreComments } from './vcs-ignore-comments';

/** Leaves out the findings that comments of their file silence, and speaks up where a comment silences nothing. */
export class CommentFilter {
  private readonly comments = new VcsIgnoreComments();
  private readonly own: ReadonlySet<string>;
  private readonly ruleIds: ReadonlySet<string>;
  private readonly reviewer: Rule | undefined;

  /** `allRules`: those of other languages too, which a comment may name without anybody here knowing better. */
  constructor(rules: readonly Rule[], allRules: readonly RuleHead[] = rules) {
    this.own = new Set([...rules, internalError].map(({ id }) => id));
    this.ruleIds = new Set([...this.own, ...allRules.map(({ id }) => id)]);
    this.reviewer = rules.find(({ id }) => id === UNUSED_SUPPRESSION);
  }

  /** The findings of a file, in file order, that are left. `levels` says which rules are switched off. */
  apply(
    file: VcsFile,
    clusters: readonly Cluster[],
    findings: readonly ShownFinding[],
    levels: ReadonlyMap<string, RuleLevel>,
  ): readonly ShownFinding[] {
    const suppressions = this.comments.in(file);
    const { left, idle } = suppress(findings, suppressions);
    if (this.reviewer === undefined || suppressions.length === 0) return left;
    let whole: boolean | undefined;
    const complaints = reviewSuppressions(this.reviewer, {
      uri: file.uri,
      text: file.text,
      suppressions,
      idle,
      ruleIds: this.ruleIds,
      judged: (id) => this.own.has(id) && levels.get(id) !== 'off' && (whole ??= clusters.every(isWhole)),
      certain: clusters.every(({ standIns }) => standIns.size === 0),
    });
    if (complaints.length === 0) return left;
    return inOrder([...left, ...suppress(inOrder(complaints), suppressions).left]);
  }
}

/** Whether the rules could see all of the cluster: what they cannot read or do not know keeps them silent. */
function isWhole({ excerpt, includeMissing, structure, trees }: Cluster): boolean {
  if (excerpt || includeMissing || structure.doubtful.size > 0) return false;
  return trees.every(({ problems, conflict }) => problems.length === 0 && conflict === undefined);
}
