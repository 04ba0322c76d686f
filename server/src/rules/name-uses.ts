import type { RelatedPlace } from '../engine/rule';
import type { Block, Word } from '../syntax/vcs/tree';

/** A place that uses a name. */
export interface NameUse {
  readonly tree: Block;
  readonly span: Word;
}

/** A name that nobody declares, the declared one it resembles, and where it is used. */
export interface UnknownName<U extends NameUse> {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly use: U;
  readonly related: readonly RelatedPlace[];
}

/**
 * What is to be said of names that nobody declares. A slip is a mistake of its own in each place; a name that resembles no
 * declared one is one mistake, however often it is used: the first use stands for all.
 */
export function unknownNames<U extends NameUse>(
  uses: readonly U[],
  nearest: (name: string, use: U) => string | undefined,
): UnknownName<U>[] {
  const byName = new Map<string, UnknownName<U> & { readonly related: RelatedPlace[] }>();
  const found: UnknownName<U>[] = [];
  for (const use of uses) {
    const name = use.span.text;
    const near = nearest(name, use);
    const first = byName.get(name);
    if (near === undefined && first !== undefined) {
      first.related.push({ tree: use.tree, span: use.span, message: `"${name}" is named here too.` });
      continue;
    }
    const one = { name, nearest: near, use, related: [] };
    found.push(one);
    if (near === undefined) byName.set(name, one);
  }
  return found;
}
