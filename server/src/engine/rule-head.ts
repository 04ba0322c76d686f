/** How bad a finding is, worst first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * Why the rule may speak at all. `product`: the product itself rejects the text, or the user's own type files say so.
 * `cited`: a page of the vendor says what it endangers. `advice`: neither; at most a hint.
 */
export type Certainty = 'product' | 'cited' | 'advice';

/** What a rule found out, in plain values: the wording and the fix are made from it later. */
export type RuleData = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What all rules have in common, whatever language they judge. */
export interface RuleHead<D extends RuleData = RuleData> {
  /** The defect as a noun phrase, readable after "allow"; never reused for another one. */
  readonly id: string;
  /** One line for lists. */
  readonly title: string;
  /** The worst severity the rule gives. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly languages: readonly string[];
  /** The version of this extension that brought the rule. */
  readonly since: string;
  /** What is wrong, why it matters, what to do. */
  message(data: D): string;
}
