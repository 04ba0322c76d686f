import { lineTreeOf, type NodeFileKind } from '../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../workspace/node-files/node-file-workspace';
import { atLevels } from './at-levels';
import type { FileReport } from './checker';
import { type DocumentFailure, documentFindings, withoutSilenced } from './document-findings';
import type { DocumentRule } from './document-rule';
import { inOrder } from './finding-order';
import { lineIgnoreComments } from './line-ignore-comments';
import type { AnyNodeFileRule, NodeFileSubject } from './node-file-rule';
import type { RuleHead } from './rule-head';
import { type FindingsAcrossFiles, NOTHING_ACROSS } from './whole-cluster-checker';

/** Finds what is wrong with the files of nodes. They are small: each is judged anew whenever somebody asks. */
export class NodeFileChecker {
  constructor(
    private readonly workspace: NodeFileWorkspace,
    private readonly rules: readonly AnyNodeFileRule[],
    /** All rules, of other languages too: what comments may name. */
    private readonly allRules: readonly RuleHead[] = rules,
    private readonly failure?: DocumentFailure,
    private readonly across: FindingsAcrossFiles = NOTHING_ACROSS,
  ) {}

  /** The findings in a file, in file order. */
  check(uri: string): FileReport {
    const file = this.workspace.file(uri);
    if (file === undefined) return { findings: [], standIns: [] };
    const rules = this.rulesFor(file.kind);
    const subject: NodeFileSubject<NodeFileKind> = {
      ...file,
      version: this.workspace.version(uri),
      beside: () => this.workspace.beside(uri),
      namesBeside: () => this.workspace.namesBeside(uri),
    };
    const levels = this.workspace.ruleLevels(uri);
    const found = [...documentFindings(file, subject, rules, this.failure), ...this.across.findings(uri)];
    const findings = withoutSilenced(file, inOrder(found), {
      suppressions: lineIgnoreComments(file.text, lineTreeOf(file)),
      rules,
      allRules: this.allRules,
      levels,
      whole: true,
    });
    return { findings: atLevels(findings, levels), standIns: [] };
  }

  private rulesFor(kind: NodeFileKind): readonly DocumentRule<NodeFileSubject<NodeFileKind>>[] {
    return this.rules.filter(({ file }) => file === kind);
  }
}
