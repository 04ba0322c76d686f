import type * as grammar from '../../server/src/syntax/vcs/generated/ast';
import { parseConfigurationFile } from '../../server/src/syntax/vcs/parse-declaration';
import { readDeclaration } from '../../server/src/syntax/vcs/read-declaration';
import { splitDeclarations } from '../../server/src/syntax/vcs/split-declarations';
import { type Attribute, type Declaration, isBlock, type Value } from '../../server/src/syntax/vcs/tree';

/** A declaration in plain lists of words: the same whoever read it. */
export type PlainDeclaration = readonly unknown[];

/** What a reader made of a text, and what it found wrong with it, in words for the message of a failing test. */
export interface Reading {
  readonly declarations: readonly PlainDeclaration[];
  readonly faults: readonly string[];
}

/** Reads a text by pieces, as the server does. */
export function readByPieces(text: string): Reading {
  let start = 0;
  const trees = splitDeclarations(text).map((end) => {
    const tree = readDeclaration(text.slice(start, end));
    start = end;
    return tree;
  });
  return {
    declarations: trees.filter((tree) => !(tree.kind === 'fragment' && tree.empty)).map(plainTree),
    faults: trees.flatMap(faultsOf),
  };
}

/** Reads a text as a whole with the grammar. */
export function readByGrammar(text: string): Reading {
  const { file, problems } = parseConfigurationFile(text);
  // With a fault the tree has holes that the generated types do not tell of.
  return {
    declarations: problems.length > 0 ? [] : file.declarations.map(plainNode),
    faults: problems.map(({ offset, message }) => `${String(offset)}: ${message}`),
  };
}

/** A separator that is missing is a finding of its own, no problem of the tree. */
function faultsOf(tree: Declaration): string[] {
  const problems = tree.problems.map(({ code, text }) => `${code} ${text}`);
  const lists = isBlock(tree) ? tree.attributes.map(({ value }) => value) : [];
  const unseparated = lists.flatMap((value) =>
    value?.kind === 'list' ? value.items.filter(({ separated }) => !separated) : [],
  );
  return [...problems, ...unseparated.map(({ key }) => `no separator before ${key.text}`)];
}

function plainTree(tree: Declaration): PlainDeclaration {
  switch (tree.kind) {
    case 'include':
      return ['include', tree.file?.text];
    case 'resource':
      return ['resource', tree.type.text, tree.name?.text, tree.attributes.map(plainAttribute)];
    case 'dependency':
      return ['requires', tree.parent.text, tree.atLeast?.text, tree.children.map(({ text }) => text)];
    case 'group-dependency': {
      const { parent, child, category, location, rigidity } = tree;
      return ['requires group', ...[parent, child, category, location, rigidity].map((word) => word?.text)];
    }
    case 'fragment':
      return ['fragment'];
    default:
      return [tree.keyword.text, tree.name?.text, tree.attributes.map(plainAttribute)];
  }
}

function plainAttribute(attribute: Attribute): unknown[] {
  const { modifier, dataType, name, dimension, system, value } = attribute;
  return [modifier, dataType?.text, name.text, dimension, system?.text, plainValue(value)];
}

function plainValue(value: Value | undefined): unknown {
  if (value?.kind !== 'list') return value?.text;
  return value.items.map((item) => [item.key.text, item.value?.text]);
}

function plainNode(node: grammar.Declaration): PlainDeclaration {
  switch (node.$type) {
    case 'Include':
      return ['include', node.file];
    case 'ObjectDeclaration':
      return [node.kind, node.name, node.attributes.map(plainPair)];
    case 'TypeDeclaration':
      return [node.keyword, node.name, node.attributes.map(plainTyped)];
    case 'Resource':
      return ['resource', node.type, node.name, node.attributes.map(plainPair)];
    case 'ResourceDependency':
      return ['requires', node.parent, node.minimum, node.children];
    case 'GroupDependency':
      return ['requires group', node.parent, node.child, node.category, node.location, node.rigidity];
  }
}

function plainPair({ name, scope, scalar, list }: grammar.Attribute): unknown[] {
  return [undefined, undefined, name, 'none', scope, plainList(scalar, list)];
}

function plainTyped({ modifiers, dataType, name, dimension, scalar, list }: grammar.TypeAttribute): unknown[] {
  const mark = dimension === '[' ? 'vector' : dimension === '{' ? 'association' : 'none';
  const modifier = modifiers.length > 0 ? modifiers.join(' ') : undefined;
  return [modifier, dataType, name, mark, undefined, plainList(scalar, list)];
}

function plainList(scalar: string | undefined, list: grammar.List | undefined): unknown {
  return list ? list.entries.map(({ key, value }) => [key, value]) : scalar;
}
