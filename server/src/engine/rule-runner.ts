import type { Declaration } from '../syntax/vcs/tree';
import { findingOf, internalError, type RuleFailure } from './finding';
import type { Finding, GroupRule, OutsideSubject, Report, Rule, RuleData } from './rule';

/** Runs rules and takes down what they find. One that throws spoils nothing but itself. */
export class RuleRunner {
  private running: Rule = internalError;
  private sink: Finding[] = [];

  constructor(private readonly failure: RuleFailure) {}

  /** Has the rule judge the subject. `tree` is where a failure is shown. */
  run<S>(
    rule: Rule & { check(subject: S, report: Report<RuleData>): void },
    subject: S,
    tree: Declaration,
    findings: Finding[],
  ): void {
    this.sink = findings;
    this.running = rule;
    try {
      rule.check(subject, this.report);
    } catch (error) {
      this.fail(rule, error, tree);
    }
  }

  /** Has the rule judge what stands outside of groups. */
  runOutside(rule: GroupRule, subject: OutsideSubject, tree: Declaration, findings: Finding[]): void {
    this.sink = findings;
    this.running = rule;
    try {
      rule.checkOutside?.(subject, this.report);
    } catch (error) {
      this.fail(rule, error, tree);
    }
  }

  private fail(rule: Rule, error: unknown, tree: Declaration): void {
    const finding = this.failure(rule, error, tree);
    if (finding) this.sink.push(finding);
  }

  /** One function for all rules and declarations: making one for each would cost more than most rules. */
  private readonly report: Report<RuleData> = (place, data, options = {}) => {
    this.sink.push(findingOf(this.running, place, data, options));
  };
}
