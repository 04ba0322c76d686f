import { sniffCfText } from '../protocol/cf-identity';
import { offsetsOfSpans } from '../syntax/vcs/span-offsets';
import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { startOfPiece, type VcsFile } from '../workspace/vcs-file';
import type { VcsWorkspace } from '../workspace/vcs-workspace';
import { atLevels } from './at-levels';
import { CommentFilter } from './comment-filter';
import { type Locations, locateTrees } from './declaration-locations';
import { inOrder } from './finding-order';
import { KeptFindings } from './kept-findings';
import type { Finding, Fix, FixEdit, Place, Rule } from './rule';
import type { FileRange, ShownFinding, ShownFix } from './shown-finding';
import { type RuleFailure } from './finding';
import { rangesToRemove } from './removal';
import type { RuleHead } from './rule-head';
import { type FindingsAcrossFiles, NOTHING_ACROSS } from './whole-cluster-checker';

export type { FileRange, ShownFinding, ShownFix } from './shown-finding';

/** What is to be said about one file. */
export interface FileReport {
  readonly findings: readonly ShownFinding[];
  /** Names of missing type files for which the catalog stands in, sorted. */
  readonly standIns: readonly string[];
}

interface KeptCluster {
  readonly kept: KeptFindings;
  cluster?: Cluster;
  /** Where the findings stood when they were shown last. */
  locations?: Locations;
}

/** Finds what is wrong with the files of a workspace; remembers what it found from one edit to the next. */
export class Checker {
  private readonly clusters = new Map<string, KeptCluster>();
  private readonly commentFilter: CommentFilter;

  constructor(
    private readonly workspace: VcsWorkspace,
    private readonly rules: readonly Rule[],
    private readonly failure?: RuleFailure,
    private readonly across: FindingsAcrossFiles = NOTHING_ACROSS,
    /** All rules, of other languages too: what comments may name. */
    allRules: readonly RuleHead[] = rules,
  ) {
    this.commentFilter = new CommentFilter(rules, allRules);
  }

  /** The findings of a file in all its clusters, in file order. Works on what was read so far. */
  check(uri: string): FileReport {
    const file = this.workspace.file(uri);
    if (file === undefined || readsLikePostfix(file)) return { findings: [], standIns: [] };
    const clusters = this.workspace.clustersOf(uri);
    const own = clusters.flatMap((cluster) => this.findingsIn(cluster, file));
    const others = this.across.findings(uri);
    const shown = others.length > 0 ? [...own, ...others] : own;
    const standIns = new Set(clusters.flatMap((cluster) => [...(cluster.standIns.get(uri) ?? [])]));
    const levels = this.workspace.ruleLevels(uri);
    const findings = this.commentFilter.apply(file, clusters, inOrder(withoutConflicts(shown)), levels);
    return { findings: atLevels(findings, levels), standIns: [...standIns].sort() };
  }

  /** How often rules ran for the cluster of a main file, for tests. */
  counterOf(mainUri: string): KeptFindings['counter'] | undefined {
    return this.clusters.get(mainUri)?.kept.counter;
  }

  private findingsIn(cluster: Cluster, file: VcsFile): ShownFinding[] {
    let known = this.clusters.get(cluster.mainUri);
    if (known === undefined) {
      known = { kept: new KeptFindings(this.rules, this.failure) };
      this.clusters.set(cluster.mainUri, known);
    }
    if (known.cluster !== cluster) known.kept.update(cluster);
    known.cluster = cluster;
    const findings = known.kept.all();
    if (findings.length === 0) return [];
    const locations = locateTrees(cluster, treesOf(findings), known.locations);
    known.locations = locations;
    return findings
      .filter((finding) => locations.get(finding.tree)?.file === file)
      .map((finding) => show(finding, cluster, locations));
  }
}

/** The declarations that the findings speak of. */
function treesOf(findings: readonly Finding[]): Set<Declaration> {
  const trees = new Set<Declaration>();
  for (const finding of findings) {
    trees.add(finding.tree);
    for (const { tree } of finding.related) trees.add(tree);
  }
  return trees;
}

function rangeOf(place: Place, locations: Locations): FileRange | undefined {
  const location = locations.get(place.tree);
  const piece = location?.file.pieces[location.piece];
  if (location === undefined || piece === undefined) return undefined;
  const [range] = offsetsOfSpans(piece.text, [place.span]);
  const base = startOfPiece(location.file, location.piece);
  return range && { uri: location.file.uri, start: base + range.start, end: base + range.end };
}

function show(finding: Finding, cluster: Cluster, locations: Locations): ShownFinding {
  const { rule, severity, data, unnecessary, deprecated } = finding;
  const range = rangeOf(finding, locations);
  return {
    rule,
    severity,
    message: rule.message(data),
    start: range?.start ?? 0,
    end: range?.end ?? 0,
    related: finding.related.flatMap((related) => {
      const place = rangeOf(related, locations);
      return place ? [{ ...place, message: related.message }] : [];
    }),
    unnecessary,
    deprecated,
    get fixable() {
      return rule.fix !== undefined && rule.fix({ ...finding, cluster }).length > 0;
    },
    fixes: () => (rule.fix?.({ ...finding, cluster }) ?? []).map((fix) => showFix(fix, cluster, locations)),
  };
}

function showFix(fix: Fix, cluster: Cluster, known: Locations): ShownFix {
  const trees = new Set(fix.edits.map(({ tree }) => tree));
  // Most repairs stay in a declaration of which the place is known already: no need to walk the cluster for each.
  const locations = [...trees].every((tree) => known.has(tree)) ? known : locateTrees(cluster, trees);
  return {
    title: fix.title,
    safe: fix.safe,
    edits: fix.edits.flatMap((edit) => shownEdits(edit, locations)),
  };
}

function shownEdits(edit: FixEdit, locations: Locations): (FileRange & { text: string })[] {
  const range = rangeOf(edit, locations);
  const file = locations.get(edit.tree)?.file;
  if (range === undefined || file === undefined) return [];
  const { uri, start, end } = range;
  const { text } = edit;
  switch (edit.how) {
    case 'before':
      return [{ uri, start, end: start, text }];
    case 'after':
      return [{ uri, start: end, end, text }];
    case 'replace':
      return [{ uri, start, end, text }];
    case 'remove':
      return rangesToRemove(file.text, range).map((removed) => ({ uri, ...removed, text: '' }));
  }
}

/** Nothing in a file with an unresolved merge can be judged: one finding, not a flood of followers. */
function withoutConflicts(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  const conflicts = findings.filter(({ rule }) => rule.id === 'merge-conflict');
  if (conflicts.length === 0) return findings;
  return conflicts.sort((one, other) => one.start - other.start).slice(0, 1);
}

/** A main.cf of Postfix: its owner has nothing to do with clusters. */
function readsLikePostfix(file: VcsFile): boolean {
  const first = file.pieces.find(({ tree }) => !(tree.kind === 'fragment' && tree.empty));
  return first?.tree.kind === 'fragment' && sniffCfText(file.text) === 'postfix';
}
