import type { Declaration } from '../syntax/vcs/tree';
import type { Finding, Place, ReportOptions, Rule, RuleData } from './rule';

/** What is to happen when a rule throws: the others go on either way. */
export type RuleFailure = (rule: Rule, error: unknown, tree: Declaration) => Finding | undefined;

/** A finding that owns up to a rule that failed, so that one bad rule hides no other. */
export const reportFailure: RuleFailure = (rule, error, tree) => ({
  rule: internalError,
  tree,
  span: { first: 0, last: 0 },
  severity: 'information',
  data: { rule: rule.id, error: error instanceof Error ? error.message : String(error) },
  related: [],
  unnecessary: false,
  deprecated: false,
});

/** The rule behind findings about our own failures. */
export const internalError: Rule<{ rule: string; error: string }> = {
  id: 'internal-error',
  title: 'A rule of this extension failed',
  severity: 'information',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  check() {
    // Nothing to look for: the engine itself reports it.
  },
  message: ({ rule, error }) =>
    `The rule "${rule}" failed on this text (${error}). The other rules went on. This is a mistake of Clusterwright, not of the configuration; please report it.`,
};

/** More places than anybody would look at are left out. */
const MOST_RELATED = 50;

/** What a rule found, with what it left out filled in. */
export function findingOf(rule: Rule, place: Place, data: RuleData, options: ReportOptions): Finding {
  return {
    rule,
    tree: place.tree,
    span: place.span,
    severity: options.severity ?? rule.severity,
    data,
    related: (options.related ?? []).slice(0, MOST_RELATED),
    unnecessary: options.unnecessary ?? false,
    deprecated: options.deprecated ?? false,
  };
}
