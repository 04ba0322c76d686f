/** What settings can make of a rule: switch it off, or give all its findings one severity. */
export const RULE_LEVELS = ['off', 'error', 'warning', 'information', 'hint'] as const;

/** One of the words that a setting has for a rule. */
export type RuleLevel = (typeof RULE_LEVELS)[number];
