import type { DeclarationRule, Severity } from '../../../engine/rule';
import { type Attribute, type Declaration, isBlock, itemsOf, type Problem } from '../../../syntax/vcs/tree';
import { hidesValue } from '../../../workspace/secret-attribute';
import { repairsOf } from './repairs';
import { type Mistake, wordMistake } from './wording';

type Data = { code: Mistake; text: string };

/** What nobody could read as VCS text, one finding for each mistake. */
export const syntaxError: DeclarationRule<Data> = {
  id: 'syntax-error',
  title: 'Text that VCS cannot read',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  oddText: true,
  check({ tree }, report) {
    for (const problem of tree.problems) {
      if (isConsequence(problem, tree.problems)) continue;
      const { code } = problem;
      const text = hidden(tree, problem) ? '' : problem.text;
      report({ tree, span: problem }, { code, text }, { severity: severityOf(code) });
    }
    // Type files of some agents end their attributes with `;`, and are in use.
    if (!isBlock(tree) || tree.kind === 'type') return;
    for (const { semicolon, name, broken } of tree.attributes) {
      if (semicolon === undefined || broken) continue;
      const span = { first: semicolon, last: semicolon };
      report({ tree, span }, { code: 'semicolon', text: name.text }, { severity: 'warning' });
    }
  },
  message: ({ code, text }) => wordMistake(code, text),
  fix: repairsOf,
};

/** Published samples write `Heartbeat`; whether the product takes `#` for a comment or `{ a, , b }` no page says. */
const UNSURE: ReadonlySet<Mistake> = new Set(['capital-keyword', 'hash-comment', 'unclosed-comment', 'missing-item']);

function severityOf(code: Mistake): Severity {
  return UNSURE.has(code) ? 'warning' : 'error';
}

/** Whether the same slip of the writer is reported already by another problem. */
function isConsequence(problem: Problem, all: readonly Problem[]): boolean {
  // Among hundreds of mistakes nobody can say what follows from what, and comparing all with all takes too long.
  if (all.length > 200) return false;
  switch (problem.code) {
    case 'missing-close-brace':
      // The text without closing quote swallowed the brace.
      return all.some(
        ({ code, first, text }) => code === 'unclosed-string' && first > problem.first && text.includes('}'),
      );
    case 'missing-value':
      // Something stands there, but nothing that could be a value.
      return all.some(({ code, first }) => code === 'unexpected-text' && first === problem.last + 1);
    default:
      return false;
  }
}

/** Mistakes that quote a word of a value, or one that stray quotes or parentheses have cut off from its attribute. */
const QUOTES_VALUE: ReadonlySet<Mistake> = new Set([
  'unexpected-text',
  'missing-equals',
  'missing-value',
  'incomplete-attribute',
]);

/** Whether the text may belong to a password. */
function hidden(tree: Declaration, { code, first, text }: Problem): boolean {
  if (code === 'unclosed-string' || code === 'unknown-declaration') return true;
  if (!QUOTES_VALUE.has(code)) return false;
  // A stray quote turns attributes inside out: what should be a name is a stretch of text.
  if (/[\s=]/.test(text)) return true;
  if (!isBlock(tree)) return false;
  const before = lastBefore(tree.attributes, first);
  return before !== undefined && holdsSecret(before);
}

/** The last attribute that begins before the token; attributes stand in the order of their tokens. */
function lastBefore(attributes: readonly Attribute[], token: number): Attribute | undefined {
  let from = 0;
  let to = attributes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((attributes[middle]?.first ?? token) < token) from = middle + 1;
    else to = middle;
  }
  return attributes[from - 1];
}

/** A long list may hold many mistakes: it is looked through once. */
const secretHolders = new WeakMap<Attribute, boolean>();

function holdsSecret(attribute: Attribute): boolean {
  let holds = secretHolders.get(attribute);
  if (holds === undefined) {
    holds =
      hidesValue(attribute.name.text) ||
      itemsOf(attribute.value).some(
        ({ key, value }) => hidesValue(key.text) || (value !== undefined && hidesValue(value.text)),
      );
    secretHolders.set(attribute, holds);
  }
  return holds;
}
