import type { OffsetRange } from '../text/offset-range';
import type { RuleLevels } from '../workspace/rule-levels';
import { dataInShort, inShort } from './data-in-short';
import type { DocumentReportOptions, DocumentRule } from './document-rule';
import { internalError } from './finding';
import { inOrder } from './finding-order';
import type { RuleData, RuleHead } from './rule-head';
import type { ShownFinding } from './shown-finding';
import { suppress, type Suppression } from './suppressions';
import { reviewSuppressions, UNUSED_SUPPRESSION } from './unused-suppressions';

/** What is to happen when a rule throws: the others go on either way. Tests throw; users get a finding that says so. */
export type DocumentFailure = (rule: RuleHead, error: unknown) => void;

/** A document as the engine needs it. */
export interface JudgedDocument {
  readonly uri: string;
  readonly text: string;
}

/** What the rules find in a document, in file order. */
export function documentFindings<S>(
  { uri, text }: JudgedDocument,
  subject: S,
  rules: readonly DocumentRule<S>[],
  failure?: DocumentFailure,
): ShownFinding[] {
  const findings: ShownFinding[] = [];
  for (const rule of rules) {
    try {
      rule.check(subject, (place, data, options) => findings.push(shown(uri, rule, subject, place, data, options)));
    } catch (error) {
      failure?.(rule, error);
      findings.push(ownFailure(text, rule, error));
    }
  }
  return inOrder(findings);
}

function shown<S>(
  uri: string,
  rule: DocumentRule<S>,
  subject: S,
  { start, end }: OffsetRange,
  data: RuleData,
  { severity, related = [], unnecessary = false, deprecated = false }: DocumentReportOptions = {},
): ShownFinding {
  const repairs = (): ReturnType<NonNullable<DocumentRule<S>['fix']>> =>
    rule.fix?.({ ...subject, start, end, data }) ?? [];
  return {
    rule,
    severity: severity ?? rule.severity,
    message: rule.message(dataInShort(data)),
    start,
    end,
    related: related.map((place) => ({
      uri: place.uri ?? uri,
      start: place.start,
      end: place.end,
      message: inShort(place.message),
    })),
    unnecessary,
    deprecated,
    get fixable() {
      return repairs().length > 0;
    },
    fixes: () =>
      repairs().map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => ({ uri, start: edit.start, end: edit.end, text: edit.text })),
      })),
  };
}

/** A finding on the first line that owns up to a rule that failed. */
function ownFailure(text: string, rule: RuleHead, error: unknown): ShownFinding {
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  return {
    rule: internalError,
    severity: internalError.severity,
    message: internalError.message({ rule: rule.id, error: error instanceof Error ? error.message : String(error) }),
    start: 0,
    end,
    related: [],
    unnecessary: false,
    deprecated: false,
    fixable: false,
    fixes: () => [],
  };
}

/** Comments that silence findings, and what they are held against. */
export interface CommentReview {
  readonly suppressions: readonly Suppression[];
  /** The rules that judge documents of this kind. */
  readonly rules: readonly RuleHead[];
  /** All rules, of other languages too: what comments may name. */
  readonly allRules: readonly RuleHead[];
  readonly levels: RuleLevels;
  /** Whether the rules could see all of the document. */
  readonly whole: boolean;
}

/** Findings without those that comments silence; comments that silence nothing are pointed out. */
export function withoutSilenced(
  { uri, text }: JudgedDocument,
  findings: readonly ShownFinding[],
  { suppressions, rules, allRules, levels, whole }: CommentReview,
): readonly ShownFinding[] {
  if (suppressions.length === 0) return findings;
  const { left, idle } = suppress(findings, suppressions);
  const reviewer = allRules.find(({ id }) => id === UNUSED_SUPPRESSION);
  if (reviewer === undefined) return left;
  const own = new Set(rules.map(({ id }) => id));
  const complaints = reviewSuppressions(reviewer, {
    uri,
    text,
    suppressions,
    idle,
    ruleIds: new Set(allRules.map(({ id }) => id)),
    // Rules that depend on files or versions which are not at hand may find something elsewhere.
    judged: (id) => whole && own.has(id) && levels.get(id) !== 'off',
    certain: false,
  });
  return inOrder([...left, ...suppress(inOrder(complaints), suppressions).left]);
}
