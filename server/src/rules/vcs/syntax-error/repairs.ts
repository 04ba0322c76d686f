import { nearestName } from '../../../catalog/nearest-name';
import type { Fix, FixEdit, FixSubject } from '../../../engine/rule';
import { type Attribute, type Declaration, isBlock, itemsOf, type Span } from '../../../syntax/vcs/tree';
import { DATA_TYPES } from '../../../syntax/vcs/keywords';
import { quoted } from '../../../syntax/vcs/quoting';
import type { Mistake } from './wording';

type Subject = FixSubject<{ code: Mistake; text: string }>;

/** The repair of a mistake, where there is one right answer. */
export function repairsOf(subject: Subject): Fix[] {
  const { tree, span, data } = subject;
  switch (data.code) {
    case 'missing-open-paren':
      return [put(tree, span, 'after', ' (', 'Add "("')];
    case 'missing-close-paren':
      return [put(tree, span, 'after', `${lineBreakOf(subject)}\t)`, 'Add ")"')];
    case 'brace-closes-block':
      return [put(tree, span, 'replace', ')', 'Change to ")"')];
    case 'brace-opens-block': {
      const close = isBlock(tree) ? tree.close : undefined;
      const edits = [{ tree, span, how: 'replace', text: '(' } as const];
      const end = { tree, span: { first: close ?? 0, last: close ?? 0 }, how: 'replace', text: ')' } as const;
      return [{ title: 'Change to parentheses', safe: false, edits: close === undefined ? edits : [...edits, end] }];
    }
    case 'missing-open-brace':
      return [put(tree, span, 'before', '{ ', 'Add "{"')];
    case 'missing-close-brace': {
      const list = attributeAround(tree, span)?.value;
      // A ")" stands in its place.
      if (span.first === list?.last && span.first !== list.first)
        return [put(tree, span, 'replace', '}', 'Change to "}"')];
      return list ? [put(tree, { first: list.last, last: list.last }, 'after', ' }', 'Add "}"')] : [];
    }
    case 'missing-equals': {
      const value = valueBehind(tree, span);
      if (value === undefined) return [];
      const system = attributeAround(tree, span)?.system;
      const name = system && system.last < value.first ? system.last : span.last;
      // What other languages write for "=" stands between the two.
      return value.first === name + 2
        ? [put(tree, { first: name + 1, last: name + 1 }, 'replace', '=', 'Change to "="')]
        : [put(tree, value, 'before', '= ', 'Add "="')];
    }
    case 'unquoted-file-name':
      return [put(tree, span, 'replace', quoted(data.text), 'Put the name in double quotes')];
    case 'hash-comment':
      return [put(tree, { ...span, from: 0, to: 1 }, 'replace', '//', 'Change to a "//" comment')];
    case 'capital-keyword':
      return [put(tree, span, 'replace', data.text.toLowerCase(), `Change to "${data.text.toLowerCase()}"`)];
    case 'misspelt-type-keyword':
      return [put(tree, span, 'replace', 'type', 'Change to "type"')];
    case 'unknown-data-type': {
      const nearest = nearestName(DATA_TYPES, data.text);
      return nearest === undefined ? [] : [put(tree, span, 'replace', nearest, `Change to "${nearest}"`)];
    }
    case 'semicolon':
      return [put(tree, span, 'replace', '', 'Remove ";"')];
    default:
      return [];
  }
}

function put(tree: Declaration, span: Span, how: FixEdit['how'], text: string, title: string): Fix {
  return { title, safe: false, edits: [{ tree, span, how, text }] };
}

/** The line break that the cluster's main file uses. */
function lineBreakOf({ cluster }: Subject): string {
  return cluster.segments[0]?.file.text.includes('\r\n') ? '\r\n' : '\n';
}

function attributeAround(tree: Declaration, { first, last }: Span): Attribute | undefined {
  if (!isBlock(tree)) return undefined;
  return tree.attributes.find((attribute) => attribute.first <= first && last <= attribute.last);
}

/** The value that stands behind a name or key without `=`. */
function valueBehind(tree: Declaration, name: Span): Span | undefined {
  const attribute = attributeAround(tree, name);
  if (attribute === undefined || attribute.name.first === name.first) return attribute?.value;
  return itemsOf(attribute.value).find((item) => item.key.first === name.first)?.value;
}
