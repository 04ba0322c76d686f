import { resourceAttribute } from '../../catalog/vcs/catalog';
import type { Block, Word } from '../../syntax/vcs/tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import type { NameKind } from '../../workspace/structure';
import type { WordUse } from './word-at';
import { isUserNames, nameMeant } from './word-meaning';

/**
 * Whose name a word is. The own cluster and remote ones share their names. An attribute belongs to a type, or to all
 * objects of a kind: `Critical` to every resource, `SystemList` to every group.
 */
export type Named =
  | { readonly kind: Exclude<NameKind, 'remotecluster'> | 'user'; readonly name: string }
  | { readonly kind: 'attribute'; readonly name: string; readonly type: string }
  | { readonly kind: 'object-attribute'; readonly name: string; readonly object: Block['kind'] };

/** A word, or the part of it before a colon, as the name of something. */
export interface Naming {
  readonly named: Named;
  /** Whether the name is given here; it is only used elsewhere. */
  readonly declares: boolean;
  /** Only so many characters of the word, from its start, are the name. */
  readonly length?: number;
}

/** Whether both are the same thing. */
export function sameNamed(one: Named, other: Named): boolean {
  if (one.kind !== other.kind || one.name !== other.name) return false;
  if (one.kind === 'attribute') return other.kind === 'attribute' && one.type === other.type;
  return one.kind !== 'object-attribute' || (other.kind === 'object-attribute' && one.object === other.object);
}

/** What the word names and whether it declares it; undefined for a word that names nothing. */
export function namingOf(cluster: Cluster, word: Word, use: WordUse): Naming | undefined {
  const meant = word.text === '' ? undefined : nameMeant(cluster, word.text, use);
  if (meant === undefined) return undefined;
  const { kind, name } = meant;
  if (kind === 'attribute') return namingOfAttribute(cluster, name, use);
  if (kind === 'user')
    return { named: { kind, name }, declares: use.role === 'item' && isUserNames(use.block, use.attribute) };
  return { named: { kind: kind === 'remotecluster' ? 'cluster' : kind, name }, declares: use.role === 'name' };
}

function namingOfAttribute(cluster: Cluster, text: string, use: WordUse): Naming | undefined {
  if (!('block' in use)) return undefined;
  const { block } = use;
  if (use.role === 'attribute') {
    const named = attributeOf(cluster, block, text);
    return named && { named, declares: block.kind === 'type' && use.attribute.dataType !== undefined };
  }
  // "TargetResName:Probed" in the ArgList of Proxy is an attribute of the resource that TargetResName names; what stands
  // before the colon is an attribute of the type itself.
  const colon = text.indexOf(':');
  const named = attributeOf(cluster, block, colon < 0 ? text : text.slice(0, colon));
  return named && { named, declares: false, ...(colon >= 0 && { length: colon }) };
}

function attributeOf(cluster: Cluster, block: Block, name: string): Named | undefined {
  if (name === '') return undefined;
  if (block.kind === 'type') return block.name && { kind: 'attribute', name, type: block.name.text };
  if (block.kind !== 'resource') return { kind: 'object-attribute', name, object: block.kind };
  const type = block.type.text;
  const isOwn = typeNamed(cluster, type)?.attributes.has(name) ?? false;
  return !isOwn && resourceAttribute(name)
    ? { kind: 'object-attribute', name, object: 'resource' }
    : { kind: 'attribute', name, type };
}
