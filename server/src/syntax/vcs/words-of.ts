import { type Attribute, type Declaration, isBlock, type Value, type Word } from './tree';

/** Calls back for the words of a value: the scalar, or the keys and values of the list. */
export function forEachValueWord(value: Value | undefined, visit: (word: Word) => void): void {
  if (value === undefined) return;
  if (value.kind === 'scalar') return visit(value);
  for (const item of value.items) {
    visit(item.key);
    if (item.value) visit(item.value);
  }
}

/** Calls back for every name and value of a declaration, those of attributes that could not be read left out. */
export function forEachWord(tree: Declaration, visit: (word: Word, attribute?: Attribute) => void): void {
  switch (tree.kind) {
    case 'include':
      if (tree.file) visit(tree.file);
      return;
    case 'dependency':
      visit(tree.parent);
      for (const child of tree.children) visit(child);
      return;
    case 'group-dependency':
      if (tree.parent) visit(tree.parent);
      if (tree.child) visit(tree.child);
      return;
    case 'fragment':
      return;
    case 'resource':
      visit(tree.type);
      break;
    default:
  }
  if (!isBlock(tree)) return;
  if (tree.name) visit(tree.name);
  for (const attribute of tree.attributes) {
    if (attribute.broken) continue;
    visit(attribute.name, attribute);
    if (attribute.system) visit(attribute.system, attribute);
    forEachValueWord(attribute.value, (word) => {
      visit(word, attribute);
    });
  }
}

/** The name or value that begins at the token of that number, or undefined. */
export function wordAt(tree: Declaration, token: number): Word | undefined {
  if (last.tree !== tree) last = { tree, words: wordsByToken(tree) };
  return last.words.get(token);
}

/** Repairs of one long declaration ask one after the other: its words are listed once for them. */
let last: { readonly tree: Declaration | undefined; readonly words: ReadonlyMap<number, Word> } = {
  tree: undefined,
  words: new Map(),
};

function wordsByToken(tree: Declaration): Map<number, Word> {
  const words = new Map<number, Word>();
  forEachWord(tree, (word) => {
    if (!words.has(word.first)) words.set(word.first, word);
  });
  return words;
}
