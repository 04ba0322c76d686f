import { nearestName } from '../catalog/nearest-name';
import type { OffsetRange } from '../text/offset-range';
import { lineEndAt, lineStartAt, nextLineAt } from '../text/line-at';
import type { RuleMention } from './ignore-directive';
import type { RuleData, RuleHead } from './rule-head';
import type { ShownFinding, ShownFix } from './shown-finding';
import type { NamedSuppression, Suppression } from './suppressions';

/** The rule that speaks of comments which silence nothing. Its findings are made here: comments are in no tree. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

/** What the comments of a file were held against. */
export interface SuppressionReview {
  readonly uri: string;
  readonly text: string;
  readonly suppressions: readonly Suppression[];
  readonly idle: readonly NamedSuppression[];
  /** Names that a comment may give. */
  readonly ruleIds: ReadonlySet<string>;
  /** Whether the rule would have found what there is to find. */
  readonly judged: (ruleId: string) => boolean;
  /** Whether what finds nothing now finds nothing on the node either, so that its comment may go unseen. */
  readonly certain: boolean;
}

/** What is wrong with the comments themselves: rules that do not exist, none at all, and those that find nothing. */
export function reviewSuppressions(rule: RuleHead, review: SuppressionReview): ShownFinding[] {
  const { suppressions, idle, ruleIds } = review;
  const found: ShownFinding[] = [];
  const report = (place: OffsetRange, data: RuleData, fixes: () => readonly ShownFix[]): void => {
    found.push(shown(rule, place, data, fixes));
  };
  for (const suppression of suppressions) {
    const { scope, word, rules } = suppression.directive;
    if (scope === undefined) report(word, { kind: 'word', word: word.text }, () => []);
    else if (rules.length === 0) report(word, { kind: 'nameless', word: word.text }, () => []);
  }
  for (const { suppression, mention } of idle) {
    const { rule: id } = mention;
    const scope = suppression.directive.scope ?? 'line';
    if (!ruleIds.has(id)) {
      const nearest = nearestName(ruleIds, id);
      const rename = nearest === undefined ? [] : [change(review.uri, mention, nearest)];
      report(mention, { kind: 'unknown', rule: id, nearest }, () => [
        ...rename,
        removal(review, suppression, mention, false),
      ]);
    } else if (id !== UNUSED_SUPPRESSION && review.judged(id)) {
      // A comment that silences this very rule must not be the reason for it.
      report(mention, { kind: 'unused', rule: id, scope }, () => [
        removal(review, suppression, mention, review.certain),
      ]);
    }
  }
  return found;
}

function shown(rule: RuleHead, place: OffsetRange, data: RuleData, fixes: () => readonly ShownFix[]): ShownFinding {
  return {
    rule,
    severity: rule.severity,
    message: rule.message(data),
    start: place.start,
    end: place.end,
    related: [],
    unnecessary: true,
    deprecated: false,
    get fixable() {
      return fixes().length > 0;
    },
    fixes,
  };
}

function change(uri: string, { start, end }: RuleMention, name: string): ShownFix {
  return { title: `Change to "${name}"`, safe: false, edits: [{ uri, start, end, text: name }] };
}

function removal(
  { uri, text }: SuppressionReview,
  suppression: Suppression,
  mention: RuleMention,
  safe: boolean,
): ShownFix {
  const { rules } = suppression.directive;
  if (rules.length === 1)
    return { title: 'Remove the comment', safe, edits: [{ uri, ...withoutComment(text, suppression) }] };
  const at = rules.indexOf(mention);
  const [before, after] = [rules[at - 1], rules[at + 1]];
  const start = after ? mention.start : (before?.end ?? mention.start);
  const end = after ? after.start : mention.end;
  return { title: `Remove "${mention.rule}"`, safe, edits: [{ uri, start, end, text: '' }] };
}

/** The comment with its line, where nothing else stands there, or with the blanks in front of it. */
function withoutComment(text: string, { start, end }: OffsetRange): OffsetRange & { readonly text: string } {
  const lineStart = lineStartAt(text, start);
  const lineEnd = lineEndAt(text, end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const alone = /^\ufeff?[ \t]*$/.test(before);
  if (alone && after.trim() === '') {
    return { start: before.startsWith('\ufeff') ? lineStart + 1 : lineStart, end: nextLineAt(text, end), text: '' };
  }
  if (after.trim() === '') return { start: lineStart + before.trimEnd().length, end: lineEnd, text: '' };
  // What stands on both sides must not grow together.
  const apart = /\s$/.test(before) || alone || /^\s/.test(after);
  return { start, end, text: apart ? '' : ' ' };
}
