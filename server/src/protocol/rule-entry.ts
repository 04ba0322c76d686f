/** What the client knows of a rule besides its page: one entry of `dist/rules/index.json`, which the build writes. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
}
