import type { WholeCluster } from '../workspace/whole-cluster/whole-cluster';
import type { WholeClusters } from '../workspace/whole-cluster/whole-clusters';
import type { DocumentFailure } from './document-findings';
import type { RuleData } from './rule-head';
import type { FileRange, ShownFinding } from './shown-finding';
import type { WholeClusterReportOptions, WholeClusterRule } from './whole-cluster-rule';

/** Findings that rest on several files, for the files in which they are shown. */
export interface FindingsAcrossFiles {
  /** Those in a file, by what was read so far; in no order. */
  findings(uri: string): readonly ShownFinding[];
  /** Reads what else belongs to the clusters of a file. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean>;
}

/** Where nothing is known of other files. */
export const NOTHING_ACROSS: FindingsAcrossFiles = { findings: () => [], settle: () => Promise.resolve(false) };

/** Holds the files of each cluster against one another; what was found is kept as long as none of them changes. */
export class WholeClusterChecker implements FindingsAcrossFiles {
  private readonly kept = new Map<
    string,
    { readonly cluster: WholeCluster; readonly byFile: ReadonlyMap<string, readonly ShownFinding[]> }
  >();

  constructor(
    private readonly clusters: WholeClusters,
    private readonly rules: readonly WholeClusterRule[],
    private readonly failure: DocumentFailure = () => undefined,
  ) {}

  settle(uri: string): Promise<boolean> {
    return this.clusters.settle(uri);
  }

  findings(uri: string): readonly ShownFinding[] {
    return this.clusters.of(uri).flatMap((cluster) => this.judge(cluster).get(uri) ?? []);
  }

  private judge(cluster: WholeCluster): ReadonlyMap<string, readonly ShownFinding[]> {
    const known = this.kept.get(cluster.key);
    if (known?.cluster === cluster) return known.byFile;
    const byFile = new Map<string, ShownFinding[]>();
    for (const rule of this.rules) {
      try {
        rule.check(cluster, (place, data, options) => {
          const finding = shown(rule, cluster, place, data, options);
          const others = byFile.get(place.uri);
          if (others) others.push(finding);
          else byFile.set(place.uri, [finding]);
        });
      } catch (error) {
        // The other rules go on; which file would have to say so, nobody knows.
        this.failure(rule, error);
      }
    }
    this.kept.set(cluster.key, { cluster, byFile });
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
