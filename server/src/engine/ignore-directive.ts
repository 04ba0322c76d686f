import type { OffsetRange } from '../text/offset-range';

/** The word that every comment holds which silences findings; a file without it needs no second look. */
export const IGNORE_WORD = 'clusterwright-ignore';

/** The name of a rule in a comment, with its place. */
export interface RuleMention extends OffsetRange {
  readonly rule: string;
}

/** What a comment says that silences findings, in offsets of the text that was read. */
export interface IgnoreDirective {
  /** Undefined: a word that only begins like one of ours. */
  readonly scope: 'line' | 'file' | undefined;
  readonly word: OffsetRange & { readonly text: string };
  readonly rules: readonly RuleMention[];
}

/** Marks of a comment may be doubled (`///`, `/**`). The directive stands first, so that prose may speak of it. */
const HEAD = /^[\s/*!]*(clusterwright-ignore[\w-]*)/;
const NAME = /\s*([A-Za-z_][\w-]*)/y;
const COMMA = /\s*,/y;

/**
 * Reads what stands between the marks of a comment: `clusterwright-ignore RULE[, RULE]: reason`, or
 * `clusterwright-ignore-file …`. Undefined where the comment says something else. `base` is where the text begins.
 */
export function readIgnoreDirective(text: string, base: number): IgnoreDirective | undefined {
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const [all, word = ''] = head;
  let position = all.length;
  const rules: RuleMention[] = [];
  for (;;) {
    NAME.lastIndex = position;
    const rule = NAME.exec(text)?.[1];
    if (rule === undefined) break;
    position = NAME.lastIndex;
    rules.push({ rule, start: base + position - rule.length, end: base + position });
    COMMA.lastIndex = position;
    if (!COMMA.test(text)) break;
    position = COMMA.lastIndex;
  }
  const end = base + all.length;
  return { scope: scopeOf(word), word: { text: word, start: end - word.length, end }, rules };
}

function scopeOf(word: string): IgnoreDirective['scope'] {
  if (word === IGNORE_WORD) return 'line';
  return word === `${IGNORE_WORD}-file` ? 'file' : undefined;
}
