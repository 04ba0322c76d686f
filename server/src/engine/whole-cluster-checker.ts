import { languageOfLineFile } from '../protocol/line-file-identity';
import { sameItems } from '../workspace/same-items';
import type { WholeCluster } from '../workspace/whole-cluster/whole-cluster';
import type { WholeClusters } from '../workspace/whole-cluster/whole-clusters';
import type { DocumentFailure } from './document-findings';
import type { RuleData } from './rule-head';
import type { FileRange, ShownFinding } from './shown-finding';
import type { WholeClusterReport, WholeClusterReportOptions, WholeClusterRule } from './whole-cluster-rule';

/** Findings that rest on several files, for the files in which they are shown. */
export interface FindingsAcrossFiles {
  /** Those in a file, by what was read so far; in no order. */
  findings(uri: string): readonly ShownFinding[];
  /** Reads what else belongs to the clusters of a file. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean>;
}

/** Where nothing is known of other files. */
export const NOTHING_ACROSS: FindingsAcrossFiles = { findings: () => [], settle: () => Promise.resolve(false) };

/** What was found in a cluster, and which others it was held against. */
interface Judgement {
  readonly cluster: WholeCluster;
  readonly others: readonly WholeCluster[];
  readonly byFile: ReadonlyMap<string, readonly ShownFinding[]>;
}

/** Holds the files of each cluster against one another; what was found is kept as long as none of them changes. */
export class WholeClusterChecker implements FindingsAcrossFiles {
  private readonly kept = new Map<string, Judgement>();
  private readonly keptBeside = new Map<string, Judgement>();
  private readonly rules: readonly WholeClusterRule[];
  private readonly rulesBeside: readonly WholeClusterRule[];

  constructor(
    private readonly clusters: WholeClusters,
    rules: readonly WholeClusterRule[],
    private readonly failure: DocumentFailure = () => undefined,
  ) {
    this.rules = rules.filter(({ readsOthers }) => readsOthers !== true);
    this.rulesBeside = rules.filter(({ readsOthers }) => readsOthers === true);
  }

  settle(uri: string): Promise<boolean> {
    return this.clusters.settle(uri);
  }

  findings(uri: string): readonly ShownFinding[] {
    // Going through all clusters is left to those who type in a file of which such a rule speaks.
    const language = languageOfLineFile(uri) ?? 'vcs';
    const isBeside = this.rulesBeside.some(({ languages }) => languages.includes(language));
    const all = isBeside ? this.clusters.all() : [];
    return this.clusters
      .of(uri)
      .flatMap((cluster) => [
        ...(this.judge(this.kept, this.rules, cluster, []).get(uri) ?? []),
        ...(isBeside ? (this.judge(this.keptBeside, this.rulesBeside, cluster, all).get(uri) ?? []) : []),
      ]);
  }

  private judge(
    kept: Map<string, Judgement>,
    rules: readonly WholeClusterRule[],
    cluster: WholeCluster,
    others: readonly WholeCluster[],
  ): Judgement['byFile'] {
    const known = kept.get(cluster.key);
    if (known?.cluster === cluster && sameItems(known.others, others)) return known.byFile;
    const byFile = new Map<string, ShownFinding[]>();
    for (const rule of rules) {
      try {
        const report: WholeClusterReport<RuleData> = (place, data, options) => {
          const finding = shown(rule, cluster, place, data, options);
          const sameFile = byFile.get(place.uri);
          if (sameFile) sameFile.push(finding);
          else byFile.set(place.uri, [finding]);
        };
        rule.check(cluster, report, others);
      } catch (error) {
        // The other rules go on; which file would have to say so, nobody knows.
        this.failure(rule, error);
      }
    }
    kept.set(cluster.key, { cluster, others, byFile });
    return byFile;
  }
}

function shown(
  rule: WholeClusterRule,
  cluster: WholeCluster,
  place: FileRange,
  data: RuleData,
  { severity, nodes = [], related = [] }: WholeClusterReportOptions = {},
): ShownFinding {
  const guessed = nodes.some(({ certainty }) => certainty === 'guessed');
  const fixes = (): ReturnType<NonNullable<WholeClusterRule['fix']>> => rule.fix?.(cluster, place, data) ?? [];
  return {
    rule,
    severity: guessed ? 'hint' : (severity ?? rule.severity),
    message: rule.message(data),
    start: place.start,
    end: place.end,
    related,
    unnecessary: false,
    deprecated: false,
    get fixable() {
      return fixes().length > 0;
    },
    fixes,
  };
}
